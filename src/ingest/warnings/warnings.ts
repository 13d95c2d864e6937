import type { Fault } from '../../model/errors.js'
import { recordId } from '../../model/ids.js'
import { listedNotes } from '../source/listed-notes.js'
import type { PreparedArticle } from '../prepare/prepare.js'
import { contextOf, type Checked } from './checked.js'
import { dateWarnings, publicationWarnings } from './date-warnings.js'
import { emptyContent } from './empty-content.js'
import { missingMarks } from './missing-marks.js'
import { otherValue } from './other-value.js'

/*
 * Warns of what is probably wrong in an article without faults. A record with a warning loads all the same. The
 * message says what to do if the warning is right. If it is wrong, nothing needs to change.
 */

/** The warnings that one record gives, with pointers into the file. */
type Check = (checked: Checked) => Fault[]

const CHECKS: readonly Check[] = [missingMarks, otherValue, dateWarnings, emptyContent]

/** The warnings that an article gives by itself, in the order of its notes. */
export function warningsOf(article: PreparedArticle): Fault[] {
  const { annotation } = article.source
  const context = contextOf(article)
  const records = new Map(article.records.map((record) => [`${record.kind} ${record.id}`, record]))
  const ofRecords = listedNotes(annotation).flatMap(({ note, declaration, pointer }) => {
    const record = records.get(`${declaration.kind} ${recordId(annotation.article.id, note.id)}`)!
    return CHECKS.flatMap((check) => check({ note, declaration, pointer, record, ...context }))
  })
  return [...publicationWarnings(article), ...ofRecords]
}
