import t from 'tap'
import { prepareArticle } from '../../../src/ingest/prepare/prepare.js'
import { parseSource } from '../../../src/ingest/source/source.js'
import { warningsOf } from '../../../src/ingest/warnings/warnings.js'
import { complete, type Annotation } from '../annotations.js'

/* What `check` warns of, in articles without faults. */

function warnings(text: string, annotation: Annotation, language = 'en'): string[] {
  const { article, ...rest } = complete(text, annotation)
  const { textFile: _, ...head } = article
  const file = { article: { ...head, language, text }, ...rest }
  return warningsOf(prepareArticle(parseSource('a.json', JSON.stringify(file)))).map(
    ({ pointer, message }) => `${pointer} ${message}`,
  )
}

const COUNTRIES = [
  { id: 'china', type: 'country', name: 'China' },
  { id: 'peru', type: 'country', name: 'Peru' },
] as const

for (const [language, text, content, kind, warned] of [
  ['en', 'He said "we agree" today.', 'we agree', 'direct', false],
  ['en', 'He said we agree today.', 'we agree', 'direct', true],
  ['en', 'He said we agree today.', 'we agree', 'partial', true],
  ['en', 'He said we agree today.', 'we agree', 'indirect', false],
  ['en', 'He said “we agree,” today.', 'we agree', 'partial', false],
  ['en', '"We agree.\n\n"We sign," he said.', 'We agree.', 'direct', false],
  ['en', '"We agree," he said, "and sign."', ['We agree', 'and sign.'], 'direct', false],
  ['en', 'He said "we agree" and we sign.', ['we agree', 'we sign'], 'direct', true],
  ['en', 'He said "we agree" and we sign.', ['we agree', 'we sign'], 'partial', false],
  ['fr', 'Il dit : « C’est bien ».', 'C’est bien', 'direct', false],
  ['ru', 'Он сказал:\n— Мы рады, — ответил он.', 'Мы рады', 'direct', false],
  ['de', '„Wir sind froh“, sagte er.', 'Wir sind froh', 'direct', false],
  ['zh', '他说：“我们同意。”', '我们同意。', 'direct', false],
  ['zh', '他说我们同意。', '我们同意', 'direct', true],
  ['ja', '彼は「賛成だ」と言った。', '賛成だ', 'partial', false],
  ['ar', 'قال: «نحن نوافق».', 'نحن نوافق', 'direct', false],
  ['ar', 'قال نحن نوافق.', 'نحن نوافق', 'direct', true],
] as const) {
  const words = [content].flat()
  t.test(
    `${kind} "${words.join(' … ')}" in "${text}": ${warned ? 'warned' : 'sound'}`,
    async (t) => {
      const found = warnings(
        text,
        {
          article: { title: text.split('\n')[0]! },
          quotes: [{ id: 'q', kind, content: [...words], medium: 'unstated' }],
        },
        language,
      )
      t.match(found, warned ? [/^\/quotes\/0\/kind is ".*" but|^\/quotes\/0\/kind is "/] : [])
      t.equal(found.length, Number(warned))
    },
  )
}

for (const [language, content, kind, value, stated] of [
  ['en', '41 billion dollars', 'money', 41e9, undefined],
  ['en', '41 billion dollars', 'money', 41, 41e9],
  ['en', '32 percent', 'percentage', 0.32, 32],
  ['en', 'thirty-two years', 'duration', 23, 32],
  ['en', 'thirty-two years', 'duration', 32, undefined],
  ['en', '24th', 'ordinal', 25, 24],
  ['en', '-5 percent', 'percentage', 5, undefined],
  ['en', '5 to 7 billion', 'count', 5e9, undefined],
  ['en', 'several hundred', 'count', 300, undefined],
  ['de', '5,3 Millionen', 'count', 5.3e6, undefined],
  ['de', '5,3 Millionen', 'count', 53e6, 5.3e6],
  ['ru', '5 тыс.', 'count', 5000, undefined],
  ['hi', '५ लाख', 'count', 5, 500_000],
  ['zh', '5万', 'count', 5, 50_000],
  ['ar', '٤٥', 'count', 54, 45],
] as const) {
  t.test(`"${content}" with the value ${value}: ${stated ?? 'no'} warning`, async (t) => {
    const found = warnings(
      `x ${content} x`,
      { figures: [{ id: 'f', kind, content, value, measure: 'x' }] },
      language,
    )
    t.strictSame(
      found,
      stated === undefined
        ? []
        : [`/figures/0/value is ${value}, but the words "${content}" state ${stated}`],
    )
  })
}

for (const [language, words, edtf, missing] of [
  ['en', 'July 2, 2024', '2024-07-02', ''],
  ['en', 'July 2, 2023', '2024-07-02', '2024'],
  ['en', 'on Tuesday', '2024-07-02', '2024'],
  ['en', "the summer of '24", '2024-22', ''],
  ['en', '1992 to 2024', '1992/2024', ''],
  ['en', 'since 1992', '1992/2024', '2024'],
  ['en', 'the 1990s', '199X', ''],
  ['en', 'the 19th century', '18XX', ''],
  ['en', '139 BC', '-0138', ''],
  ['en', 'nineteen eighty-four', '1984', ''],
  ['fr', 'le 2 juillet', '2024-07-02', '2024'],
  ['zh', '2024年7月2日', '2024-07-02', ''],
  ['zh', '二〇二四年', '2024', ''],
  ['zh', '二〇二三年', '2024', '2024'],
  ['zh', '民國113年', '2024', ''],
  ['ja', '令和6年', '2024', ''],
  ['ja', '令和5年', '2024', '2024'],
  ['th', 'พ.ศ. 2567', '2024', ''],
  ['th', '๒๕๖๗', '2024', ''],
  ['fa', '۱۴۰۳', '2024', ''],
  ['ar', '١٤٤٥ هـ', '2024-02', ''],
  ['ar', '٢٠٢٣', '2024', '2024'],
  ['hi', '२०२४', '2024', ''],
  ['he', 'תשפ״ד', '2024', ''],
] as const) {
  t.test(`"${words}" as ${edtf} in ${language}: ${missing || 'sound'}`, async (t) => {
    const found = warnings(
      `x ${words} x`,
      {
        events: [
          {
            ...{
              id: 'e',
              type: 'other',
              label: 'x',
              status: 'planned',
              content: { exact: 'x', occurrence: 1 },
            },
            date: { edtf, basis: 'stated', words },
          },
        ],
      },
      language,
    ).filter((line) => line.startsWith('/events/0/date'))
    t.match(
      found,
      missing === ''
        ? []
        : [
            new RegExp(
              `^/events/0/date/basis is "stated", .* do not give the year ${missing}: cite`,
            ),
          ],
    )
    t.equal(found.length, Number(missing !== ''))
  })
}

const PUBLISHED = { edtf: '2024-07-03', basis: 'stated', words: 'July 3, 2024' } as const

for (const [status, edtf, warned] of [
  ['happened', '2023/2024', true],
  ['happened', '2023-07/2024-07-03', false],
  ['happened', '2023/..', true],
  ['ongoing', '2023/..', false],
  ['ongoing', '2024-01/2024-12', true],
  ['planned', '2024-07/2024-09', false],
  ['expected', '2024/2025', false],
  ['happened', '2024', false],
  ['happened', '[2023..2024]', false],
  ['happened', '2025/2026', false],
] as const) {
  t.test(
    `what is ${status} ${edtf} ${warned ? 'goes' : 'does not go'} on after the article`,
    async (t) => {
      const found = warnings('Talks went on\n\nJuly 3, 2024. Since 2023, 2024, 2025 and 2026.', {
        article: { published: PUBLISHED },
        events: [
          {
            ...{ id: 'e', type: 'meeting', label: 'x', status, content: 'Talks went on' },
            date: {
              edtf,
              basis: 'inferred',
              reason: 'x',
              words: 'Since 2023, 2024, 2025 and 2026',
            },
          },
        ],
      })
      t.match(
        found,
        warned ? [/^\/events\/0\/date\/edtf ends after .* 2024-07-03 at the latest/] : [],
      )
      t.equal(found.length, Number(warned))
    },
  )
}

t.test('an article without a date is no bound', async (t) => {
  const date = { edtf: '2024/2099', basis: 'inferred', reason: 'x', words: 'July' } as const
  const event = { id: 'e', type: 'meeting', label: 'x', status: 'happened' } as const
  t.strictSame(
    warnings('Talks went on in July', { events: [{ ...event, content: 'Talks went on', date }] }),
    [],
  )
})

t.test('a date that is inferred from no words has a warning', async (t) => {
  const date = { edtf: '2024', basis: 'inferred', reason: 'x' } as const
  t.match(
    warnings('Talks went on', {
      events: [
        {
          id: 'e',
          type: 'meeting',
          label: 'x',
          status: 'happened',
          content: 'Talks went on',
          date,
        },
      ],
    }),
    [/^\/events\/0\/date is inferred, but cites no "words" from which it follows/],
  )
})

for (const [language, text, list, note, warned] of [
  ['en', 'China and Peru are neighbors', 'relations', {}, ''],
  ['en', 'neighboring countries', 'relations', {}, 'names neither "china" nor "peru"'],
  ['en', 'neighboring countries', 'relations', { evidence: 'China' }, ''],
  ['en', 'China visited Peru', 'events', {}, ''],
  ['en', 'in China and Peru', 'events', {}, 'only names something'],
  ['en', 'this', 'events', {}, 'only names something'],
  ['en', 'a deal', 'events', {}, ''],
  ['es', 'un acuerdo', 'events', {}, ''],
  ['en', 'China', 'events', {}, 'only names something'],
  ['en', 'trips', 'figures', {}, 'has no number'],
  ['en', 'both trips', 'figures', {}, ''],
  ['en', '5 trips', 'figures', { value: 5 }, ''],
  ['es', 'dos viajes', 'figures', {}, ''],
  ['en', '...', 'quotes', {}, 'has no words'],
] as const) {
  t.test(`${list}: "${text}" in ${language} ${warned || 'states something'}`, async (t) => {
    const bases = {
      relations: { subject: 'china', predicate: 'neighbor-of', object: 'peru' },
      events: { type: 'other', label: 'x', status: 'happened' },
      figures: { kind: 'count', value: 2, measure: 'x' },
      quotes: { kind: 'indirect', medium: 'unstated' },
    }
    const base = { id: 'r', content: text, ...bases[list], ...note }
    const found = warnings(
      `Title\n\nChina, Peru.\n${text}`,
      {
        article: { title: 'Title' },
        entities: [...COUNTRIES],
        [list]: [
          {
            ...base,
            content: { exact: text, occurrence: text === 'China' ? 2 : 1 },
            ...(text === 'this' && { content: text }),
          },
        ],
      },
      language,
    )
    t.equal(found.length, Number(warned !== ''), found.join('\n'))
    if (warned !== '') t.match(found[0], `/${list}/0/content "${text}" ${warned}`)
  })
}

t.test('each place of a record must state it', async (t) => {
  const text = 'China and Peru are neighbors\n\nTrade between neighboring countries grew.'
  t.match(
    warnings(text, {
      entities: [...COUNTRIES],
      relations: [
        {
          ...{ id: 'r', subject: 'china', predicate: 'neighbor-of', object: 'peru' },
          content: ['China and Peru are neighbors', 'neighboring countries'],
        },
      ],
    }),
    [/^\/relations\/0\/content "neighboring countries" names neither/],
  )
})

for (const [basis, words, edtf, warning] of [
  ['stated', 'July 3, 2024', '2024-07-03', undefined],
  [
    'stated',
    'July 3',
    '2024-07-03',
    /^\/article\/published\/basis is "stated", but the words "July 3" do not give/,
  ],
  ['inferred', 'July 3', '2024-07-03', undefined],
  ['inferred', undefined, '2024-07-03', /^\/article\/published is inferred, but cites no "words"/],
] as const) {
  t.test(`a publication ${edtf} that is ${basis} by "${words ?? ''}"`, async (t) => {
    const published = {
      ...{ edtf, basis, ...(basis === 'inferred' && { reason: 'x' }) },
      ...(words !== undefined && { words }),
    }
    const found = warnings('Talks on July 3, 2024', { article: { published } })
    t.match(found, warning === undefined ? [] : [warning])
    t.equal(found.length, Number(warning !== undefined))
  })
}
