import t from 'tap'
import { migrate } from '../../../src/cli/migrate.js'
import { readConfig } from '../../../src/config.js'
import { openDatabase } from '../../../src/db/open.js'
import { prepareArticle } from '../../../src/ingest/prepare/prepare.js'
import { readSource } from '../../../src/ingest/source/source.js'
import type { Places } from '../../../src/records/shared/notes.js'
import type { Static } from 'typebox'
import { dump } from '../../db/contents.js'
import { databaseFile, folder, SEED } from '../../helper.js'
import { annotate, failure, type Annotation } from '../annotations.js'
import { CLAIMS, writeClaims } from '../claims-article.js'

/* Whose claim a record is: derived from the quotes around its words, or stated by the annotation. */

type Words = Static<typeof Places>
type Quotes = NonNullable<Annotation['quotes']>
type Event = NonNullable<Annotation['events']>[number]
type Figure = NonNullable<Annotation['figures']>[number]

const quote = (id: string, content: Words, more: Partial<Quotes[number]> = {}): Quotes[number] => ({
  id,
  content,
  medium: 'unstated',
  ...more,
})
const ENTITIES: Annotation['entities'] = [
  { id: 'ann', type: 'person', name: 'Ann' },
  { id: 'bo', type: 'person', name: 'Bo' },
]
const event = (content: Words, more: Partial<Event> = {}): Event => ({
  id: 'e',
  type: 'other',
  label: 'It happened',
  status: 'happened',
  content,
  ...more,
})
const byAnn = { speaker: 'ann' }
const byBo = { speaker: 'bo' }

/** For each case: the text, its quotes, the words of an event, and `quote speaker|words` of each sayer. */
const DERIVED: Record<string, [string, Quotes, Words, string[]]> = {
  'the article itself': ['Ann came. Bo left.', [quote('q', 'Ann', byAnn)], 'Ann came', []],
  'a direct quote': [
    '"It rose in May," Ann said. Bo left.',
    [quote('q', 'It rose in May', byAnn)],
    'rose in May',
    ['q ann'],
  ],
  'an indirect quote': [
    'Ann said that it rose. Bo left.',
    [quote('q', 'it rose', byAnn)],
    'it rose',
    ['q ann'],
  ],
  'the quotation marks and the comma belong to the record': [
    'Bo. "It rose," Ann said.',
    [quote('q', 'It rose', byAnn)],
    '"It rose,"',
    ['q ann'],
  ],
  'the second piece of a broken quote': [
    '"It rose," Ann said, "and fell in May." Bo left.',
    [quote('q', ['It rose', 'and fell in May.'], byAnn)],
    'fell in May',
    ['q ann'],
  ],
  'words across the break of a quote': [
    '"It rose," Ann said, "and fell in May." Bo left.',
    [quote('q', ['It rose', 'and fell in May.'], byAnn)],
    'rose," Ann said, "and fell',
    ['q ann'],
  ],
  'words from one quote to the next': [
    '"It rose," Ann said. "And fell," Bo said.',
    [quote('q', 'It rose', byAnn), quote('r', 'And fell', byBo)],
    'rose," Ann said. "And fell',
    [],
  ],
  'the inner one of two quotes': [
    'Ann said that Bo had told her that it rose.',
    [quote('q', 'Bo had told her that it rose', byAnn), quote('r', 'it rose', byBo)],
    'it rose',
    ['r bo'],
  ],
  'the outer one, whose words the inner one has only in part': [
    'Ann said that Bo had told her that it rose.',
    [quote('q', 'Bo had told her that it rose', byAnn), quote('r', 'it rose', byBo)],
    'told her that it rose',
    ['q ann'],
  ],
  'the inner quote of a broken one': [
    '"He called it \'a rise\'," Ann said, "and left." Bo.',
    [quote('q', ["He called it 'a rise'", 'and left.'], byAnn), quote('r', 'a rise', byBo)],
    'a rise',
    ['r bo'],
  ],
  'two quotes of the same words': [
    'It rose, Ann and Bo said.',
    [quote('q', 'It rose', byAnn), quote('r', 'It rose', byBo)],
    'It rose',
    ['q ann', 'r bo'],
  ],
  'two quotes at two places': [
    'It rose, Ann said. Bo said that the figure had grown.',
    [quote('q', 'It rose', byAnn), quote('r', 'the figure had grown', byBo)],
    ['It rose', 'the figure had grown'],
    ['q ann', 'r bo'],
  ],
  'a quote, and the article itself at another place': [
    'It rose, Ann said. The figure had grown. Bo.',
    [quote('q', 'It rose', byAnn)],
    ['It rose', 'The figure had grown'],
    [],
  ],
  'a quote in the headline': [
    'Ann: It rose\n\nBo left.',
    [quote('q', 'It rose', byAnn)],
    'It rose',
    ['q ann'],
  ],
  'a headline that names no speaker': [
    'Prices rose\n\nThey rose, Ann said. Bo.',
    [quote('q', 'They rose', byAnn)],
    ['Prices rose', 'They rose'],
    [],
  ],
  'words of which a quote has a part': [
    'Prices "rose sharply", Ann said. Bo.',
    [quote('q', 'rose sharply', byAnn)],
    'Prices "rose sharply"',
    [],
  ],
  'a speaker without an entity': [
    'It rose, the office said. Ann. Bo.',
    [quote('q', 'It rose', { speakerWords: 'the office' })],
    'It rose',
    ['q |the office'],
  ],
  'a speaker with an entity and words': [
    'It rose, she said. Ann. Bo.',
    [quote('q', 'It rose', { ...byAnn, speakerWords: 'she' })],
    'It rose',
    ['q ann'],
  ],
  'no speaker at all': ['"It rose". Ann. Bo.', [quote('q', 'It rose')], 'It rose', ['q ']],
  'a Chinese quote, with its marks': [
    'Ann Bo\n安说：“价格上涨。”',
    [quote('q', { exact: '价格上涨。', partOfWord: true }, byAnn)],
    { exact: '“价格上涨。”', partOfWord: true },
    ['q ann'],
  ],
}

/** The attribution of the only event or figure. */
function attributionOf(file: string): { voice: string; sayers: string[] } {
  const { records } = prepareArticle(readSource(file))
  const [attribution] = records.find(({ kind }) => kind !== 'quote')!.attributions
  return {
    voice: attribution!.voice,
    sayers: attribution!.sayers.map(
      ({ quote, speaker, speakerText }) =>
        `${quote?.split(':')[1] ?? ''} ${speaker ?? ''}${speakerText === null ? '' : `|${speakerText}`}`,
    ),
  }
}

for (const [title, [text, quotes, content, sayers]] of Object.entries(DERIVED)) {
  t.test(`derived: ${title}`, async (t) => {
    const file = annotate(t, text, { entities: ENTITIES, quotes, events: [event(content)] })
    t.strictSame(attributionOf(file), {
      voice: sayers.length === 0 ? 'article' : 'quoted',
      sayers,
    })
  })
}

type AssertedBy = NonNullable<Event['assertedBy']>

const TEXT = 'It rose, Ann said. According to the office, ten ships came. Bo.'
const ASSERTED: Record<string, [AssertedBy, string, string[]]> = {
  'the article': [{ voice: 'article', words: 'Ann said' }, 'article', []],
  'an entity': [{ voice: 'quoted', speakers: ['bo'], words: 'Bo' }, 'quoted', [' bo']],
  'words alone': [{ voice: 'quoted', words: 'the office' }, 'quoted', [' |the office']],
  'a quote': [{ voice: 'quoted', quotes: ['q'], words: 'Ann said' }, 'quoted', ['q ann']],
  'a quote and an entity': [
    { voice: 'quoted', quotes: ['q'], speakers: ['bo'], words: 'Ann said' },
    'quoted',
    ['q ann', ' bo'],
  ],
}
for (const [title, [assertedBy, voice, sayers]] of Object.entries(ASSERTED)) {
  for (const content of ['It rose', 'ten ships came']) {
    t.test(`asserted by ${title}: "${content}"`, async (t) => {
      const file = annotate(t, TEXT, {
        entities: ENTITIES,
        quotes: [quote('q', 'It rose', byAnn)],
        events: [event(content, { assertedBy })],
      })
      t.strictSame(attributionOf(file), { voice, sayers })
      const [record] = prepareArticle(readSource(file)).records.filter(
        ({ kind }) => kind === 'event',
      )
      t.strictSame(
        record!.citations.map(({ role, exact }) => [role, exact]),
        [
          ['content', content],
          ['attribution', assertedBy.words],
        ],
      )
    })
  }
}

const figure = (content: Words): Figure => ({
  id: 'f',
  kind: 'count',
  content,
  value: 10,
  measure: 'ships',
  source: 'harbour data',
})
for (const [content, sayers] of [
  ['ten ships', [' |harbour data']],
  ['rose', ['q ann']],
] as const) {
  t.test(`the source of a figure, as older files have it: "${content}"`, async (t) => {
    const file = annotate(t, TEXT, {
      entities: ENTITIES,
      quotes: [quote('q', 'It rose', byAnn)],
      figures: [figure(content)],
    })
    t.strictSame(attributionOf(file), { voice: 'quoted', sayers })
  })
}

const FAULTS: Record<string, [AssertedBy, string, RegExp]> = {
  'an unknown quote': [
    { voice: 'quoted', quotes: ['r'], words: 'Bo' },
    '/events/0/assertedBy/quotes/0',
    /there is no record "quotes\/r" in this file; did you mean "quotes\/q"\?/,
  ],
  'an unknown speaker': [
    { voice: 'quoted', speakers: ['anne'], words: 'Bo' },
    '/events/0/assertedBy/speakers/0',
    /there is no entity "anne" in this file; did you mean "ann"\?/,
  ],
  'a speaker beside the voice of the article': [
    { voice: 'article', speakers: ['ann'], words: 'Bo' },
    '/events/0/assertedBy/voice',
    /a record with the voice "article" has no "quotes" and no "speakers"/,
  ],
  'words that are not in the text': [
    { voice: 'quoted', words: 'the Office' },
    '/events/0/assertedBy/words',
    /not/,
  ],
}
for (const [title, [assertedBy, pointer, message]] of Object.entries(FAULTS)) {
  t.test(`a fault: ${title}`, async (t) => {
    const file = annotate(t, TEXT, {
      entities: ENTITIES,
      quotes: [quote('q', 'It rose', byAnn)],
      events: [event('ten ships came', { assertedBy })],
    })
    const { faults = [] } = failure(() => prepareArticle(readSource(file)))
    t.match(faults, [{ pointer, message }])
    t.equal(faults.length, 1)
  })
}

t.test('migrate attributes records that an older version has loaded', async (t) => {
  const path = databaseFile(t, [SEED, writeClaims(folder(t))])
  const contents = () => {
    const db = openDatabase(path, { mode: 'write' })
    const { attributions, events, figures, relations, conflict_claims, stored_json } = dump(db)
    db.$client.close()
    return { attributions, events, figures, relations, conflict_claims, stored_json }
  }
  const before = contents()
  t.ok(before.attributions!.length > CLAIMS)
  const db = openDatabase(path, { mode: 'write' })
  for (const table of ['events', 'figures', 'relations', 'conflict_claims'])
    db.$client.exec(`update ${table} set voice = iif(voice = 'article', 'quoted', 'article')`)
  db.$client.exec(
    'delete from attributions; delete from stored_json; update edition set stored_json_version = 2',
  )
  db.$client.close()
  migrate(readConfig({ DATABASE_PATH: path }))
  t.strictSame(contents(), before)
})
