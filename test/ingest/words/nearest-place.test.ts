import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { findCitations } from '../../../src/ingest/words/citations.js'
import { createFinder } from '../../../src/ingest/words/finder.js'
import { listedNotes, type ListedNote } from '../../../src/ingest/source/listed-notes.js'
import { readSource } from '../../../src/ingest/source/source.js'
import { quote } from '../../../src/records/quotes/kind.js'
import { indexText } from '../../../src/model/text/text.js'
import type { TextSelector, Words } from '../../../src/records/shared/notes.js'
import { ROOT, SEED } from '../../helper.js'

/* Which of several places a cue, a speaker, a date or evidence has: the nearest to the content. */

/** The citations of a quote, as `role start`, and the faults. */
function cited(text: string, note: object) {
  const finder = createFinder(indexText(text))
  const listed = { declaration: quote, note, pointer: '/quotes/0' } as unknown as ListedNote
  const citations = findCitations(listed, finder)
  const others = citations.filter(({ role }) => role !== 'content')
  return {
    places: others.map(({ role, start }) => `${role} ${start}`),
    faults: finder.faults.map(({ message }) => message),
  }
}

const TWO = '"A a," Xi said. "B b," Li said.'

const found: [what: string, text: string, note: object, places: string[]][] = [
  ['the sentence of the content', TWO, { content: 'A a', cue: 'said' }, ['cue 10']],
  ['not the nearer one before', TWO, { content: 'B b', cue: 'said' }, ['cue 26']],
  [
    'a stop after a title',
    '"A," Mr. Xi said. "B," Mr. Li said.',
    { content: 'B', cue: 'said' },
    ['cue 30'],
  ],
  [
    'a short name before a stop',
    '"A," said Xi. "B," Li said.',
    { content: 'B', cue: 'said' },
    ['cue 22'],
  ],
  [
    'the cue before, as no other is in the sentence',
    'Xi said so. He said: "B." He left, Li said.',
    { content: 'B', cue: 'said' },
    ['cue 15'],
  ],
  [
    'the paragraph',
    'Xi said a.\nXi said b.\nXi said c.',
    { content: 'b', cue: 'said' },
    ['cue 14'],
  ],
  ['the paragraph after \\r', 'Xi said a.\rXi said b.', { content: 'b', cue: 'said' }, ['cue 14']],
  [
    'outside the content',
    'Xi said Li said it.\nXi said no.',
    { content: 'Li said it', cue: 'said', speakerWords: 'Xi' },
    ['cue 3', 'speaker 0'],
  ],
  [
    'whole words',
    'He heard. She said that he said so.',
    { content: 'so', speakerWords: 'he', cue: 'said' },
    ['cue 27', 'speaker 24'],
  ],
  [
    'a date, also inside the content',
    'On Friday, Xi came on Friday.\nXi left on Friday.',
    { content: 'Xi came on Friday', date: { words: 'Friday' } },
    ['date 22'],
  ],
  [
    'each of several words',
    'Xi, he said: "A." He said: "B."',
    { content: 'B', cue: ['said', 'He'] },
    ['cue 21', 'cue 18'],
  ],
  [
    'a selector that leaves two places',
    'Xi then said a. Li then said b. Xi then said c.',
    { content: 'b', cue: { exact: 'said', prefix: 'then ' } },
    ['cue 24'],
  ],
  [
    'any piece of the content',
    '"A," Xi said, "B," and left. Li said.',
    { content: ['A', 'B'], cue: 'said' },
    ['cue 8'],
  ],
  ['two scripts', '习说“甲”。李说“乙”。', { content: '乙', cue: '说' }, ['cue 7']],
]

for (const [what, text, note, places] of found)
  t.test(`${what}: ${JSON.stringify(note)} in ${JSON.stringify(text)}`, async (t) => {
    t.strictSame(cited(text, note), { places, faults: [] })
  })

const faults: [what: string, text: string, note: object, message: string | undefined][] = [
  [
    'equally near',
    'said A said',
    { content: 'A', cue: 'said' },
    '"said" occurs 2 times in the text, but at several places as near to the content: add "prefix", "suffix" or "occurrence"',
  ],
  [
    'another paragraph',
    'Xi said, Li said:\n"A."',
    { content: 'A', cue: 'said' },
    '"said" occurs 2 times in the text, but never near the content: add "prefix", "suffix" or "occurrence"',
  ],
  [
    'only inside the content',
    '"He said he said so."',
    { content: 'He said he said so.', cue: 'said' },
    '"said" occurs 2 times in the text, but never near the content: add "prefix", "suffix" or "occurrence"',
  ],
  ['content that has a fault itself', TWO, { content: 'C', cue: 'said' }, undefined],
]

for (const [what, text, note, message] of faults)
  t.test(`${what} is a fault: ${JSON.stringify(note)} in ${JSON.stringify(text)}`, async (t) => {
    t.strictSame(cited(text, note), {
      places: [],
      faults: message === undefined ? ['"C" is not in the text'] : [message],
    })
  })

t.test('content is never looked for near anything', async (t) => {
  t.match(cited('A. A.', { content: 'A' }).faults, ['"A" occurs 2 times in the text: add'])
})

t.test('a long paragraph of one line takes little time', async (t) => {
  const sentence = '"A," Xi said. '
  const finder = createFinder(indexText(sentence.repeat(20_000)))
  const began = performance.now()
  for (let n = 1; n <= 2000; n++) {
    const note = { content: { exact: 'A', occurrence: n * 10 }, cue: 'said', speakerWords: 'Xi' }
    const listed = { declaration: quote, note, pointer: '/quotes/0' } as unknown as ListedNote
    const [content, cue] = findCitations(listed, finder)
    if (cue!.start - content!.start !== 7) t.fail(`the cue of number ${n * 10}`)
  }
  t.ok(performance.now() - began < 5000, `${performance.now() - began} ms`)
})

/** Words without what singles them out. */
const bare = (words: Words | readonly Words[]): unknown =>
  typeof words === 'string'
    ? words
    : Array.isArray(words)
      ? words.map(bare)
      : (({ exact, partOfWord }: TextSelector) =>
          partOfWord === true ? { exact, partOfWord } : exact)(words as TextSelector)

t.test('without their selectors, words of real articles mean no other place', async (t) => {
  const folder = join(ROOT, 'test/articles')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  let same = 0
  for (const path of [join(SEED, 'article.json'), ...files.map((name) => join(folder, name))]) {
    const { annotation, text } = readSource(path)
    for (const listed of listedNotes(annotation)) {
      const note = structuredClone(listed.note) as unknown as Record<string, Words>
      for (const property of ['cue', 'speakerWords', 'addresseeWords', 'evidence', 'credit'])
        if (note[property] !== undefined) note[property] = bare(note[property]) as Words
      for (const date of [note.date, note.period] as unknown as ({ words?: Words } | undefined)[])
        if (date?.words !== undefined) date.words = bare(date.words) as Words
      if (JSON.stringify(note) === JSON.stringify(listed.note)) continue
      const expected = new Set(
        findCitations(listed, createFinder(text)).map(({ role, start }) => `${role} ${start}`),
      )
      const finder = createFinder(text)
      const citations = findCitations({ ...listed, note: note as never }, finder)
      const others = citations.filter(({ role, start }) => !expected.has(`${role} ${start}`))
      t.strictSame(others, [], `${path} ${listed.pointer}`)
      if (finder.faults.length === 0) same++
    }
  }
  t.ok(same >= 20, `${same} records need no selector`)
})
