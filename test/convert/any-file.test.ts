import fc from 'fast-check'
import t from 'tap'
import { convertAnnotations } from '../../src/convert/annotation-file/convert-annotations.js'
import { dropUnloadable } from '../../src/convert/annotation-file/unloadable-records.js'
import { parseBrat } from '../../src/convert/formats/brat/brat.js'
import { parseWebAnnotations } from '../../src/convert/formats/web-annotation/web-annotation.js'
import { readMapping } from '../../src/convert/mapping/read-mapping.js'
import type { Standoff } from '../../src/convert/standoff/standoff.js'
import { VerbatimError } from '../../src/model/errors.js'
import { readAll } from './documents.js'

/* Files in which anything may be wrong: they convert to an annotation file that loads, or are a fault. */

const TEXT =
  '\uFEFFRain 🛶\r\nIda Lund said it rains. “We row,” she added. Cafe\u0301 Oslo had 12 boats.\r\nHe met Per in 2024-05-01.\u00AD'
const { length } = [...TEXT]

const mapping = readMapping()
const head = { id: 'a', textFile: 'a.txt', language: 'en' }
const convert = (standoff: Standoff) =>
  dropUnloadable(convertAnnotations(standoff, mapping, head), standoff.file, TEXT)

/** Converts, unless the file as a whole is a fault. */
function converted(parse: () => Standoff) {
  try {
    return convert(parse())
  } catch (error) {
    if (error instanceof VerbatimError && error.message.startsWith('file "a.ann" has no')) return
    throw error
  }
}

const offset = fc.oneof(fc.nat({ max: length + 3 }), fc.constantFrom(0, length))
const range = fc.tuple(offset, fc.nat({ max: 30 })).map(([start, size]) => [start, start + size])
const textId = fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T9')
const anyId = fc.oneof(textId, fc.constantFrom('E1', 'E2', 'R1', 'A1', 'N1', '#1', '*', 'X'))
const type = fc.constantFrom(
  'Person',
  'City',
  'Quote',
  'Attribution',
  'Meet',
  'Number',
  'Date',
  'Foo',
)
const blank = fc.constantFrom(' ', '\t')
const role = fc.constantFrom(
  'Content',
  'Source',
  'Cue',
  'Place',
  'Participant',
  'Arg1',
  'Arg2',
  'x',
)

const textBound = fc
  .tuple(type, blank, fc.array(range, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([type, blank, ranges, hasWords]) => {
    const words = ranges.map(([start, end]) => [...TEXT].slice(start, end).join('')).join(' ')
    const offsets = ranges.map((one) => one.join(blank)).join(';')
    return `${type}${blank}${offsets}${hasWords ? `\t${words.replace(/[\r\n\t]+/g, ' ')}` : ''}`
  })
const structure = fc
  .tuple(type, fc.array(fc.tuple(role, anyId), { maxLength: 4 }))
  .map(([type, roles]) => [type, ...roles.map((one) => one.join(':'))].join(' '))
const event = fc
  .tuple(type, textId, structure)
  .map(([type, trigger, rest]) => [`${type}:${trigger}`, ...rest.split(' ').slice(1)].join(' '))
const line = fc.oneof(
  fc.tuple(textId, textBound).map((parts) => parts.join('\t')),
  fc.tuple(fc.constantFrom('E1', 'E2'), event).map((parts) => parts.join('\t')),
  structure.map((rest) => `R1\t${rest}`),
  fc
    .tuple(anyId, fc.constantFrom('Q1', 'NIL', ''))
    .map(([id, key]) => `N1\tRef ${id} Wikidata:${key}\tIda`),
  anyId.map((id) => `#1\tNote ${id}\ta note`),
  fc.tuple(anyId, anyId).map((ids) => `*\tEquiv ${ids.join(' ')}`),
  fc.tuple(anyId, fc.string()).map((parts) => parts.join('\t')),
  fc.string(),
)

t.test('any brat lines convert to a file that loads, and each span is kept or listed', async () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const ann = lines.join('\n')
      const result = converted(() => parseBrat('a.ann', ann, TEXT))
      if (result === undefined) return true
      const file = JSON.stringify(result.annotation)
      const { textBounds, structures } = parseBrat('a.ann', ann, TEXT)
      return textBounds.every(({ id, spans }) => {
        // The words of a trigger or an argument belong to their event.
        const whole = structures.filter(
          ({ trigger, arguments: all }) =>
            trigger === id || all.some(({ target }) => target === id),
        )
        return (
          result.unmapped.some((one) => [id, ...whole.map((each) => each.id)].includes(one.id)) ||
          spans.some(({ exact }) =>
            [exact, exact.replace(/^“|[,”]+$/g, '')] // a quote is kept without its marks
              .some((words) => file.includes(JSON.stringify(words).slice(1, -1))),
          )
        )
      })
    }),
    { numRuns: 1000 },
  )
})

const selector = fc.oneof(
  range.map(([start, end]) => ({ type: 'TextPositionSelector', start, end })),
  fc
    .tuple(range, fc.string({ unit: 'binary' }), fc.boolean())
    .map(([[start, end], other, isRight]) => ({
      type: 'TextQuoteSelector',
      exact: isRight ? [...TEXT].slice(start, end).join('') : other,
      prefix: TEXT.slice(Math.max(0, start! - 5), start),
    })),
  fc.object({ maxDepth: 1 }),
)
const body = fc.record(
  {
    purpose: fc.constantFrom('tagging', 'identifying', 'commenting', 'linking', 7),
    value: fc.oneof(type, fc.constantFrom('NIL', 'wd:Q1', 'http://x.org/1'), fc.string(), fc.nat()),
    source: fc.constantFrom('http://www.wikidata.org/entity/Q1', { id: 'urn:x' }, null, 7),
  },
  { requiredKeys: [] },
)
const annotation = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom('Annotation', 'Page', ['Annotation']),
      id: fc.constantFrom('a', 'http://x/b', 7),
      body: fc.oneof(body, fc.array(body, { maxLength: 3 }), fc.string()),
      target: fc.oneof(
        fc.record({
          source: fc.constantFrom('x', 'y'),
          selector: fc.array(selector, { maxLength: 2 }),
        }),
        fc.constantFrom('a', ['a', 'http://x/b'], null, 7),
      ),
    },
    { requiredKeys: ['type'] },
  ),
  fc.object({ maxDepth: 2 }),
)

t.test('any Web Annotations convert to a file that loads, and each is kept or listed', async () => {
  fc.assert(
    fc.property(fc.array(annotation, { maxLength: 6 }), (annotations) => {
      const json = JSON.stringify([{ type: 'Annotation', id: 'first' }, ...annotations])
      const result = converted(() => parseWebAnnotations('a.jsonld', json, TEXT))!
      const { textBounds, structures } = parseWebAnnotations('a.jsonld', json, TEXT)
      const ids = new Set([...textBounds, ...structures, ...result.unmapped].map(({ id }) => id))
      return ids.size >= annotations.length + 1
    }),
    { numRuns: 500 },
  )
})

const anyRange = fc.oneof(
  fc.tuple(offset, offset, type),
  fc.record(
    { start: offset, end: offset, label: type, text: fc.constantFrom('Oslo', 'Ida', '') },
    { requiredKeys: [] },
  ),
  fc.record({ id: fc.constantFrom(1, 'a'), offsets: fc.array(range), type, kb_id: fc.string() }),
  fc.jsonValue(),
)
const anyRelation = fc.oneof(
  fc.record({ from: fc.nat({ max: 4 }), to: fc.nat({ max: 4 }), type }),
  fc.record({ head: anyRange, child: anyRange, label: type }),
  fc.jsonValue(),
)
const anyDocument = fc.oneof(
  fc.record({
    text: fc.constant(TEXT),
    spans: fc.array(anyRange),
    relations: fc.array(anyRelation),
  }),
  fc.record({ tokens: fc.array(fc.string()), tags: fc.array(type), entities: fc.array(anyRange) }),
  fc.record({
    data: fc.record({ text: fc.constant(TEXT) }),
    annotations: fc.array(
      fc.record({ result: fc.array(fc.record({ id: type, value: anyRange })) }),
    ),
  }),
  fc.jsonValue(),
)
const tag = fc.constantFrom(
  'O',
  'B-Person',
  'I-Person',
  'S-City',
  'E-Number',
  '_',
  '(Foo*',
  '*)',
  '-',
)
const anyRow = fc.oneof(
  fc
    .tuple(fc.constantFrom('Ida', '12', 'e\u0301', '🛶', '#', '1-2'), tag)
    .map((row) => row.join('\t')),
  fc.array(fc.string(), { maxLength: 10 }).map((row) => row.join('\t')),
  fc.constantFrom('', '-DOCSTART-', '# text = Ida 12', '0\t1\tKill', '#begin document (a)'),
)

for (const [format, content] of [
  ['json', fc.array(anyDocument).map((all) => all.map((one) => JSON.stringify(one)).join('\n'))],
  ['json', anyDocument.map((one) => JSON.stringify(one, null, 1))],
  ['conll', fc.array(anyRow).map((rows) => rows.join('\n'))],
] as const) {
  t.test(`any ${format} file becomes articles that load, or faults`, async (t) => {
    await fc.assert(
      fc.asyncProperty(content, fc.nat({ max: 40 }), async (content, chunk) => {
        for (const result of await readAll(format, 'a.jsonl', content, { chunk: chunk + 1 })) {
          if (!('standoff' in result)) continue
          const { standoff } = result
          const { text } = standoff.text
          dropUnloadable(convertAnnotations(standoff, mapping, head), standoff.file, text)
        }
      }),
      { numRuns: 150 },
    )
    t.pass()
  })
}
