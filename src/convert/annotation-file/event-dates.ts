import { collapseSpaces, wordsOf } from '../../compose/words.js'
import type { DateNote } from '../../records/shared/notes.js'
import { foldType } from '../mapping/type-map.js'
import type { TextBoundAnnotation } from '../standoff/standoff.js'
import { reportUnmapped, type Conversion } from './conversion.js'
import { readDateWords } from './date-words.js'
import { argumentsIn, type Frame } from './frames.js'

/** The attributes that give the date of an annotation, such as `value` of TimeML's TIMEX3. */
const VALUES = new Set([
  'value',
  'val',
  'timexvalue',
  'normalizedvalue',
  'normalized',
  'edtf',
  'iso',
  'date',
])

/** The date in a role, from an attribute of the span or else from its words. */
export function dateOf(
  conversion: Conversion,
  frame: Frame,
  role: string | undefined,
): DateNote | undefined {
  const [date, ...others] = argumentsIn(frame, role).flatMap((argument): DateNote[] => {
    const textBound = conversion.textBoundById.get(argument.target)
    const read = textBound && readDate(conversion, textBound)
    if (read !== undefined) return [read]
    const words = collapseSpaces(wordsOf(textBound?.spans ?? []))
    const reason = `its ${argument.role} "${words}" is not a date by itself: the words become evidence`
    reportUnmapped(conversion, frame, reason)
    return []
  })
  for (const { edtf } of others)
    reportUnmapped(conversion, frame, `has another date, but an event has one: "${edtf}"`)
  return date
}

function readDate(
  { attributesOf, citer, language, used }: Conversion,
  { id, spans }: TextBoundAnnotation,
): DateNote | undefined {
  const words = citer.citeAll(spans)
  const stated = readDateWords(collapseSpaces(wordsOf(spans)), language)
  for (const attribute of attributesOf.get(id) ?? []) {
    const { type, value = '' } = attribute
    if (!VALUES.has(foldType(type))) continue
    const edtf = readDateWords(value.replace(/T\d\d:?\d\d.*$/, ''), 'en')
    if (edtf === undefined) continue
    used.add(attribute)
    if (edtf === stated) break
    const reason = `the annotation gives the date as "${value}"`
    return { edtf, basis: 'inferred', words, reason }
  }
  return stated === undefined ? undefined : { edtf: stated, basis: 'stated', words }
}
