import fc from 'fast-check'
import t from 'tap'
import { resolveSections, sectionAt, type Section } from '../../../src/ingest/words/sections.js'
import { indexText } from '../../../src/model/text/text.js'
import type { SectionKind } from '../../../src/model/vocabulary/text.js'
import { complete, finderOf, type Annotation } from '../annotations.js'

/*
 * How a text is cut into sections. Tables show single cuts. The property must hold for any text and any claims:
 * sections are in order, do not overlap, and hold every character that is not white space.
 */

function cut(
  text: string,
  annotation: Annotation = {},
): { sections: Section[]; faults: readonly unknown[] } {
  const finder = finderOf(text)
  return { sections: resolveSections(complete(text, annotation), finder), faults: finder.faults }
}
const shown = (sections: readonly Section[]): [SectionKind, string][] =>
  sections.map(({ kind, exact }) => [kind, exact])

const lines: [text: string, body: string[]][] = [
  ['one line', ['one line']],
  ['one\ntwo', ['one', 'two']],
  ['one\r\ntwo\r\n', ['one', 'two']],
  ['one\rtwo', ['one', 'two']],
  ['\n\n one \n\n\t two\u00A0\n \n', ['one', 'two']],
  ['😀\n国', ['😀', '国']],
  ['a  b', ['a  b']],
  ['x', ['x']],
  [' \n\t', []],
  ['', []],
]

for (const [text, body] of lines) {
  t.test(`the lines of ${JSON.stringify(text)} are body`, async (t) => {
    t.strictSame(
      shown(cut(text).sections),
      body.map((line) => ['body', line]),
    )
  })
}

t.test('a claimed line has the claimed kind, and the other lines are body', async (t) => {
  const { sections, faults } = cut('Title\n#tag\nFirst.\nSecond.', {
    sections: [
      { kind: 'tag', exact: '#tag' },
      { kind: 'headline', exact: 'Title' },
    ],
  })
  t.strictSame(shown(sections), [
    ['headline', 'Title'],
    ['tag', '#tag'],
    ['body', 'First.'],
    ['body', 'Second.'],
  ])
  t.strictSame(faults, [])
})

t.test('the rest of a partly claimed line is body on both sides', async (t) => {
  const { sections } = cut('Before (Photo: Xinhua) after', {
    sections: [{ kind: 'credit', exact: '(Photo: Xinhua)' }],
  })
  t.strictSame(shown(sections), [
    ['body', 'Before'],
    ['credit', '(Photo: Xinhua)'],
    ['body', 'after'],
  ])
})

t.test('a claim may span several lines', async (t) => {
  const { sections } = cut('a\r\nb\r\nc', { sections: [{ kind: 'boilerplate', exact: 'a\r\nb' }] })
  t.strictSame(shown(sections), [
    ['boilerplate', 'a\r\nb'],
    ['body', 'c'],
  ])
})

t.test('the caption and the credit of an image are sections', async (t) => {
  const { sections } = cut('Jets fly. (Xinhua)\nBody.', {
    images: [{ id: 'jets', caption: 'Jets fly.', credit: '(Xinhua)' }],
  })
  t.strictSame(shown(sections), [
    ['caption', 'Jets fly.'],
    ['credit', '(Xinhua)'],
    ['body', 'Body.'],
  ])
})

t.test('offsets count code points', async (t) => {
  const { sections } = cut('😀😀\n𠀀国', { sections: [{ kind: 'headline', exact: '😀😀' }] })
  t.strictSame(sections, [
    { kind: 'headline', start: 0, end: 2, exact: '😀😀' },
    { kind: 'body', start: 3, end: 5, exact: '𠀀国' },
  ])
})

t.test(
  'a section that overlaps an earlier one is a fault that names the earlier one',
  async (t) => {
    const { faults } = cut('a long line of words', {
      sections: [
        { kind: 'tag', exact: 'a long line of' },
        { kind: 'credit', exact: 'long' },
        { kind: 'source', exact: 'of words' },
      ],
    })
    t.strictSame(faults, [
      {
        pointer: '/sections/1/exact',
        message: 'this section overlaps the one at /sections/0/exact',
      },
      {
        pointer: '/sections/2/exact',
        message: 'this section overlaps the one at /sections/0/exact',
      },
    ])
  },
)

t.test('words of a section that are not in the text are a fault', async (t) => {
  t.match(cut('a', { sections: [{ kind: 'tag', exact: 'b' }] }).faults, [
    { pointer: '/sections/0/exact' },
  ])
  t.match(cut('a', { images: [{ id: 'i', caption: 'b', credit: 'c' }] }).faults, [
    { pointer: '/images/0/caption' },
    { pointer: '/images/0/credit' },
  ])
})

t.test(
  'a code point has the kind of the section around it, and white space between sections counts as body',
  async (t) => {
    const { sections } = cut('T 😀\nx', { sections: [{ kind: 'headline', exact: 'T 😀' }] })
    t.strictSame(
      [0, 1, 2, 3, 4].map((point) => sectionAt(sections, point)),
      ['headline', 'headline', 'headline', 'body', 'body'],
    )
  },
)

t.test('sections in order hold each character that is not white space once', async (t) => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\t', '😀', '国', '\u2028', '\u00A0'),
    minLength: 1,
    maxLength: 40,
  })
  const claims = fc.array(fc.tuple(fc.nat(40), fc.nat(8)), { maxLength: 4 })
  fc.assert(
    fc.property(text, claims, (text, claims) => {
      const finder = finderOf(text)
      const annotation = complete(text, {
        sections: disjoint(claims, text).map((exact) => ({ kind: 'tag' as const, exact })),
      })
      const sections = resolveSections(annotation, finder)
      const points = [...text]
      const covered = points.map(
        (_, point) => sections.filter(({ start, end }) => start <= point && point < end).length,
      )
      return (
        finder.faults.length === 0 &&
        sections.every(
          ({ start, end, exact }, n) =>
            points.slice(start, end).join('') === exact && start >= (sections[n - 1]?.end ?? 0),
        ) &&
        points.every((point, n) => covered[n] === 1 || (covered[n] === 0 && /\s/.test(point)))
      )
    }),
  )
  t.pass('for any text and claims')
})

/** Selectors of parts of a text that do not overlap. */
function disjoint(
  claims: readonly (readonly [number, number])[],
  text: string,
): { exact: string; occurrence: number; partOfWord: true }[] {
  const points = text.match(/\r\n|[^]/gu) ?? [] // no claim cuts a line end in two
  const indexed = indexText(text)
  const selectors: ReturnType<typeof disjoint> = []
  let from = 0
  for (const [start, length] of [...claims].sort(([a], [b]) => a - b)) {
    const exact = points.slice(Math.max(from, start), start + length).join('')
    if (exact === '') continue
    const unit = points.slice(0, Math.max(from, start)).join('').length
    selectors.push({
      exact,
      partOfWord: true,
      occurrence: indexed.occurrences(exact, { partOfWord: true }).countBefore(unit) + 1,
    })
    from = start + length
  }
  return selectors
}
