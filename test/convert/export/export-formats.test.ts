import fc from 'fast-check'
import t from 'tap'
import { indexText } from '../../../src/model/text/text.js'
import { bratOf } from '../../../src/convert/export/brat.js'
import { conllOf } from '../../../src/convert/export/conll.js'
import { jsonLineOf, labelStudioTaskOf } from '../../../src/convert/export/json.js'
import type { ExportedDocument, NotHeld } from '../../../src/convert/export/document.js'
import { emptyStandoff, type Standoff } from '../../../src/convert/standoff/standoff.js'
import { readAll } from '../documents.js'

/* Any annotations, written in a format and read again: what the format holds stays. */

const TEXT =
  'Rain 😀 fell.\r\nIda Lund said: “It rains|now!” Cafe\u0301 Oslo had 12.5 boats.\n\nShe rows.'
const words = [...TEXT.matchAll(/[\p{L}\p{M}\p{N}.]+(?: [\p{L}\p{M}\p{N}]+)?|\p{So}/gu)].map(
  ({ 0: exact, index }) => {
    const start = [...TEXT.slice(0, index)].length
    return { start, end: start + [...exact].length, exact }
  },
)

const type = fc.constantFrom('person', 'place', 'visit', 'Quote', 'part-of')
const spans = fc
  .uniqueArray(fc.nat({ max: words.length - 1 }), { minLength: 1, maxLength: 2 })
  .map((numbers) => numbers.toSorted((a, b) => a - b).map((number) => words[number]!))
const value = fc.constantFrom('direct', 'a b', '12')

const standoffs = fc
  .record({
    bounds: fc.array(fc.tuple(type, spans), { minLength: 1, maxLength: 6 }),
    events: fc.array(fc.tuple(type, fc.nat(), fc.array(fc.nat(), { maxLength: 3 })), {
      maxLength: 3,
    }),
    relations: fc.array(fc.tuple(type, fc.nat(), fc.nat()), { maxLength: 3 }),
    attributes: fc.array(fc.tuple(fc.nat(), value), { maxLength: 3 }),
    links: fc.array(fc.nat(), { maxLength: 3 }),
    notes: fc.array(fc.nat(), { maxLength: 2 }),
  })
  .map(({ bounds, events, relations, attributes, links, notes }): Standoff => {
    const standoff = emptyStandoff('a', indexText(TEXT))
    const at = (number: number) => `T${(number % bounds.length) + 1}`
    const line = 0
    for (const [index, [name, all]] of bounds.entries())
      standoff.textBounds.push({ id: `T${index + 1}`, type: name, line, spans: separate(all) })
    for (const [index, [name, trigger, all]] of events.entries())
      standoff.structures.push({
        ...{ id: `E${index + 1}`, type: name, line, kind: 'event', trigger: at(trigger) },
        arguments: all.map((one, place) => ({ role: `Role${'abc'[place]!}`, target: at(one) })),
      })
    for (const [index, [name, from, to]] of relations.entries())
      standoff.structures.push({
        ...{ id: `R${index + 1}`, type: name, line, kind: 'relation' },
        arguments: [
          { role: 'Arg1', target: at(from) },
          { role: 'Arg2', target: at(to) },
        ],
      })
    const once = (numbers: readonly number[]) => [...new Set(numbers.map(at))]
    const values = new Map(attributes.map(([number, one]) => [at(number), one]))
    for (const [target, one] of values)
      standoff.attributes.push({
        id: `A${target.slice(1)}`,
        type: 'Kind',
        line,
        target,
        value: one,
      })
    for (const target of once(links))
      standoff.normalizations.push({
        ...{ id: `N${target.slice(1)}`, type: 'Reference', line, target },
        ...{ scheme: 'Wikidata', key: 'Q5', label: 'Ida' },
      })
    for (const target of once(notes))
      standoff.comments.push({
        ...{ id: `#${target.slice(1)}`, type: 'AnnotatorNotes', line, target, text: 'so "it" is' },
      })
    return standoff
  })

/** Without a second span that only blanks separate from the first: readers join these. */
function separate(all: readonly (typeof words)[number][]): (typeof words)[number][] {
  const [first, second] = all
  if (first === undefined || second === undefined) return [...all]
  const isJoined = [...TEXT].slice(first.end, second.start).join('').trim() === ''
  return isJoined ? [first] : [first, second]
}

/** What a standoff says, without the ids of its annotations and in an order of its own. */
function contentOf({ textBounds, structures, attributes, normalizations, comments }: Standoff) {
  const byId = new Map(
    textBounds.map(({ id, type: name, spans: all }) => [
      id,
      `${name} ${all.map(({ start, end, exact }) => `${start}-${end} ${exact}`).join(' ')}`,
    ]),
  )
  const name = (id: string | undefined) => byId.get(id ?? '') ?? '-'
  return {
    bounds: [...byId.values()].toSorted(),
    structures: structures
      .map(
        ({ type: one, trigger, arguments: all }) =>
          `${one} ${name(trigger)}: ${all.map(({ role, target }) => `${role} ${name(target)}`).join(', ')}`,
      )
      .toSorted(),
    attributes: attributes
      .map(({ type: one, target, value: content }) => `${name(target)} ${one} ${content ?? ''}`)
      .toSorted(),
    links: normalizations
      .map(({ target, scheme, key }) => `${name(target)} ${scheme} ${key}`)
      .toSorted(),
    comments: comments.map(({ target, text }) => `${name(target)} ${text}`).toSorted(),
  }
}

async function read(format: string, path: string, content: string): Promise<Standoff> {
  const [result] = await readAll(format, path, content, { text: TEXT })
  if (result === undefined || !('standoff' in result)) throw new Error(JSON.stringify(result))
  return result.standoff
}

const documentOf = (standoff: Standoff): ExportedDocument => ({
  id: 'a-1',
  head: { language: 'en' },
  standoff,
})

t.test('brat and JSON Lines keep every annotation', async (t) => {
  await fc.assert(
    fc.asyncProperty(standoffs, async (standoff) => {
      const document = documentOf(standoff)
      const notHeld: NotHeld = new Map()
      const json = JSON.stringify(jsonLineOf(document, notHeld))
      t.strictSame(contentOf(await read('brat', 'a.ann', bratOf(document))), contentOf(standoff))
      t.strictSame(contentOf(await read('json', 'a.jsonl', json)), contentOf(standoff))
      t.strictSame([...notHeld], [])
    }),
    { numRuns: 100 },
  )
})

t.test('Label Studio keeps labels and relations', async (t) => {
  await fc.assert(
    fc.asyncProperty(standoffs, async (given) => {
      const bounds = new Map(
        given.textBounds.map((one) => [`${one.type} ${one.spans[0]!.start}`, one]),
      )
      // Label Studio has one place for an annotation, and the reader joins regions that are alike.
      const textBounds = [...bounds.values()].map((one) => ({ ...one, spans: [one.spans[0]!] }))
      const ids = new Set(textBounds.map(({ id }) => id))
      const structures = given.structures.filter(
        ({ kind, arguments: all }) =>
          kind === 'relation' && all.every(({ target }) => ids.has(target)),
      )
      const held = { ...given, textBounds, structures }
      const notHeld: NotHeld = new Map()
      const json = JSON.stringify(labelStudioTaskOf(documentOf(held), notHeld))
      const { bounds: labels, structures: relations } = contentOf(
        await read('json', 'a.json', json),
      )
      t.strictSame(
        { labels, relations },
        { labels: contentOf(held).bounds, relations: contentOf(held).structures },
      )
      const { attributes, normalizations, comments } = given
      const left = attributes.length + normalizations.length + comments.length
      t.equal(
        [...notHeld.values()].reduce((sum, count) => sum + count, 0),
        left,
      )
    }),
    { numRuns: 50 },
  )
})

t.test('CoNLL keeps the text and the annotations within a sentence', async (t) => {
  await fc.assert(
    fc.asyncProperty(standoffs, async (standoff) => {
      const notHeld: NotHeld = new Map()
      const back = await read('conll', 'a.conllup', conllOf(documentOf(standoff), notHeld))
      t.equal(back.text.text, TEXT.trimEnd())
      const missing = [...notHeld]
        .filter(([what]) => what.endsWith('places or sentences'))
        .reduce((sum, [, count]) => sum + count, 0)
      const { bounds } = contentOf(standoff)
      const kept = contentOf(back).bounds
      t.ok(
        kept.every((one) => bounds.includes(one)),
        kept.join('; '),
      )
      t.equal(kept.length + missing, bounds.length)
    }),
    { numRuns: 50 },
  )
})
