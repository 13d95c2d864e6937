import t from 'tap'
import { dropUnloadable } from '../../../src/convert/annotation-file/unloadable-records.js'
import { failure } from '../../ingest/annotations.js'
import { fromBrat, T } from '../conversions.js'

const TEXT = 'Rain\nIda Lund said it rains. She met Per in Oslo.'
const LINES = [
  T(TEXT, 'T1', 'Person', 'Ida Lund'),
  T(TEXT, 'T2', 'Cue', 'said'),
  T(TEXT, 'T3', 'Content', 'it rains'),
  'E1\tAttribution:T2 Source:T1 Content:T3',
  T(TEXT, 'T4', 'Person', 'Per'),
  T(TEXT, 'T5', 'Meet', 'met'),
  T(TEXT, 'T6', 'City', 'Oslo'),
  'E2\tMeet:T5 Participant:T1 Participant:T4 Place:T6',
]

t.test(
  'a record that would not load is listed, and records that refer to it lose the reference',
  async (t) => {
    const converted = fromBrat(t, TEXT, LINES)
    const [entity] = converted.annotation.entities!
    entity!.name = 'x'.repeat(501)
    const { annotation, unmapped } = dropUnloadable(converted, 'a.ann', TEXT)
    t.strictSame(
      annotation.entities!.map(({ name }) => name),
      ['Per', 'Oslo'],
    )
    t.match(annotation.quotes, [{ speaker: undefined, speakerWords: 'Ida Lund' }])
    t.strictSame(annotation.events![0]!.participants, [{ entity: 'per', role: 'participant' }])
    t.match(unmapped, [{ file: 'a.ann', line: 1, id: 'T1', reason: /^would not load: \/name/ }])
    t.equal(unmapped.length, 1)
  },
)

t.test('links to a record that would not load are left out', async (t) => {
  const converted = fromBrat(t, TEXT, LINES)
  const [quote] = converted.annotation.quotes!
  const [event] = converted.annotation.events!
  quote!.content = 'not in the text'
  event!.related = [{ rel: 'about', to: 'quotes/e1' }]
  const { annotation, unmapped } = dropUnloadable(converted, 'a.ann', TEXT)
  t.match(annotation, { quotes: undefined, events: [{ id: 'e2', related: undefined }] })
  t.match(unmapped, [{ id: 'E1', reason: /^would not load: \/content/ }])
})

t.test('an article that would not load is an error', async (t) => {
  const converted = fromBrat(t, TEXT, LINES)
  converted.annotation.article.title = 'Sun'
  t.match(
    failure(() => dropUnloadable(converted, 'a.ann', TEXT)).message,
    /^"a\.ann" became an annotation file that does not load: \/article\/title /,
  )
})
