import t from 'tap'
import { api as start } from '../../contract.js'
import { pagedPaths, readPage } from '../lists.js'
import { isProblem } from '../problem.js'

/*
 * Tables of wrong queries, each with the parameter that the problem must name. problem.ts checks each problem: its
 * conformance to the OpenAPI document, its type, and that it shows no internals.
 */

const api = await start(t)
const long = (length: number) => 'a'.repeat(length)
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join('+')
const many = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`).join(',')

const WRONG: Record<string, [url: string, parameter: string][]> = {
  'unknown-parameter': [
    ['/v1/quotes?speakr=xi-jinping', 'speakr'],
    ['/v1/quotes?Kind=direct', 'Kind'],
    ['/v1/quotes?limit%20=1', 'limit '],
    ['/v1/quotes?kind[]=direct', 'kind[]'],
    ['/v1/quotes?__proto__=1', '__proto__'],
    ['/v1/quotes?constructor=1', 'constructor'],
    ['/v1/quotes?toString=1', 'toString'],
    ['/v1/quotes?=1', ''],
    ['/v1/quotes?offset=20', 'offset'],
    ['/v1/events?valueMin=1', 'valueMin'],
    ['/v1/conflicts?from=2024', 'from'],
    ['/v1?x=1', 'x'],
    ['/v1/problems?x=1', 'x'],
    ['/v1/problems/not-found?x=1', 'x'],
    ['/v1/articles/nope?x=1', 'x'],
    ['/v1/articles/nope/text?from=1', 'from'],
    ['/v1/articles/nope/sections?kind=body', 'kind'],
    ['/v1/entities/china?limit=1', 'limit'],
    ['/v1/quotes?%F0%9F%98%80=1', '😀'],
  ],
  'repeated-parameter': [
    ['/v1/quotes?limit=5&limit=5', 'limit'],
    ['/v1/quotes?q=a&q=b', 'q'],
    ['/v1/articles/china-kazakhstan-friendship/text?start=1&start=1', 'start'],
    ['/v1/quotes?limit=5&kind=direct&%6Cimit=5', 'limit'],
    ['/v1/quotes?from=2024&from=2023', 'from'],
  ],
  'invalid-parameter': [
    [`/v1/quotes?q=${words(7)}&q.text=${words(6)}`, 'q.text'],
    [`/v1/search?q.text=${words(6)}&q.label=${words(7)}`, 'q.label'],
    [`/v1/events/counts?by=type&q=${words(7)}&q.label=${words(6)}`, 'q.label'],
    ...[
      '101',
      '-1',
      '1.5',
      'abc',
      '',
      '5x',
      '%205',
      '+5',
      '0x10',
      '1e999',
      'NaN',
      '9007199254740993',
      '99999999999999999999',
      '1,2',
      '%D9%A5',
    ].map((limit): [string, string] => [`/v1/quotes?limit=${limit}`, 'limit']),
    ['/v1/quotes?limit', 'limit'],
    ...[
      '',
      'loud',
      'Direct',
      'direct,',
      ',direct',
      'direct,loud',
      'direct,direct',
      'direct&kind=direct',
      'direct&kind=loud',
      'direct%2Cpartial',
      '%22direct%2Cpartial%22',
      '%20direct',
      'direct%00',
      'direct;partial',
      long(5000),
    ].map((kind): [string, string] => [`/v1/quotes?kind=${kind}`, 'kind']),
    ...['', ',', 'a,,b', 'a,a', 'a%2Cb', 'a&speaker=', long(251), many(51)].map(
      (speaker): [string, string] => [`/v1/quotes?speaker=${speaker}`, 'speaker'],
    ),
    ...[
      '"',
      '"a',
      '"a""',
      'a,"',
      'a,"b',
      '"a","b&name=c"',
      '"a"b',
      '"a" ',
      '"a"",b',
      '"a",b,"c"d',
      '""a""',
      '""',
      'a,""',
      'a,"a"',
      '"a, b","a, b"',
      ' "a" ,"',
    ].map((name): [string, string] => [`/v1/entities?name=${encodeURI(name)}`, 'name']),
    ...[
      '',
      'nope',
      'id,id',
      'id,-id',
      '-id,id',
      '--id',
      '+id',
      'id,',
      'ID',
      'text',
      'date,position,id,date',
      'key',
      'rowid',
      'id%20desc',
      '1',
    ].map((sort): [string, string] => [`/v1/quotes?sort=${sort}`, 'sort']),
    ...[
      '',
      'yesterday',
      '2024-13',
      '2024-00',
      '2024-02-30',
      '2023-02-29',
      '2024-7',
      '02/07/2024',
      '2024-07-02/2024-07-01',
      '2024-07-32',
      '1720000000000',
      'null',
      "2024'",
      long(101),
      'Y500000000',
      '[2024',
      '2024..2025',
      '-0',
    ].flatMap((date): [string, string][] => [
      [`/v1/events?from=${date}`, 'from'],
      [`/v1/events?to=${date}`, 'to'],
    ]),
    ...[
      '',
      '%22',
      '%22%22',
      '%22%20%22',
      '*',
      '**',
      '-',
      '-x',
      '-x%20-y',
      '-%22a%20b%22',
      '()',
      '%5E',
      ':',
      '%2B',
      '%20',
      '...',
      '%F0%9F%98%80',
      '%00',
      '%3B--',
      long(201),
    ].map((q): [string, string] => [`/v1/events?q=${q}`, 'q']),
    ...['events', 'articles', 'entities', 'search'].flatMap((list): [string, string][] =>
      [
        't*',
        'said%20-t*',
        'a,b,c,d,e,f,g,h,i,j,k,l,m',
        '%22a%20b%20c%22%20d%20-e%20f%20g%20h%20i%20j%20k%20l%20m',
      ].map((q) => [`/v1/${list}?q=${q}`, 'q']),
    ),
    ...['', 'x', '1,5', '1e999', '-Infinity', 'NaN', '0x1', '.', '1.', '--1', '%2B1', '1%20'].map(
      (value): [string, string] => [`/v1/figures?valueMin=${value}`, 'valueMin'],
    ),
    ...['-1', '1.5', 'abc', '', '100000000', '9007199254740993'].flatMap(
      (at): [string, string][] => [
        [`/v1/articles/china-kazakhstan-friendship/text?start=${at}`, 'start'],
        [`/v1/articles/china-kazakhstan-friendship/text?end=${at}`, 'end'],
      ],
    ),
    ['/v1/articles/china-kazakhstan-friendship/text?start=6&end=5', 'start'],
    ...[
      'from=2025&to=2024',
      'from=2024-07-03&to=2024-07-02',
      'to=2024-06&from=2024-07',
      'from=2024-08/2024-09&to=2024-07',
      'from=-0138&to=-0139',
      'from=2025&to=../2024',
      'from=[2025..]&to=2024',
    ].flatMap((range): [string, string][] =>
      ['events', 'quotes', 'figures', 'articles', 'timeline'].map((list) => [
        `/v1/${list}?${range}`,
        'from',
      ]),
    ),
    ...['valueMin=5&valueMax=1', 'valueMax=-5&valueMin=-4.9', 'valueMin=1e3&valueMax=999'].map(
      (range): [string, string] => [`/v1/figures?${range}`, 'valueMin'],
    ),
    ['/v1/events?participant=china&role=speaker', 'role'],
    ['/v1/mentions?type=planet', 'type'],
    ['/v1/quotes?cursor=', 'cursor'],
    [`/v1/quotes?cursor=${long(1001)}`, 'cursor'],
  ],
  'malformed-url': [
    ['/v1/quotes?q=%', ''],
    ['/v1/quotes?q=%zz', ''],
    ['/v1/quotes?q=%E0%A4%A', ''],
    ['/v1/quotes?q=%FF', ''],
    ['/v1/quotes?%C3=1', ''],
    ['/v1/quotes?q=%ED%A0%80', ''],
    ['/v1/quotes/%', ''],
    ['/v1/quotes/%zz', ''],
    ['/v1/quotes/%FF', ''],
    ['/v1/articles/%E0%A4%A/text', ''],
    ['/v1?%', ''],
  ],
}

for (const [code, cases] of Object.entries(WRONG)) {
  for (const [url, parameter] of cases) {
    t.test(
      `${url.length > 120 ? `${url.slice(0, 60)}... (${url.length})` : url} is ${code}`,
      async (t) => {
        await isProblem(
          t,
          api,
          await api.get(url),
          400,
          code,
          code === 'malformed-url' ? undefined : parameter,
        )
      },
    )
  }
}

t.test('an unknown parameter gets a list of all parameters and the nearest one', async (t) => {
  // The document describes the filters of counts as a group.
  for (const path of pagedPaths(api.document).filter((path) => !path.endsWith('/counts'))) {
    // `not` stands for the filters that exclude values, such as `speaker.not`.
    const names = api.document.paths[path]!.get!.parameters!.map(({ name }) => name).filter(
      (name) => name !== 'not',
    )
    for (const name of names) {
      const { errors, detail } = await isProblem(
        t,
        api,
        await api.get(`${path}?${name}x=1`),
        400,
        'unknown-parameter',
        `${name}x`,
      )
      const fault = errors?.find(({ parameter }) => parameter === `${name}x`)
      t.strictSame(
        fault?.allowed?.filter((name) => !name.endsWith('.not')).toSorted(),
        names.toSorted(),
        `${path} lists its parameters`,
      )
      if (name.length > 2) t.match(`${detail} ${fault?.detail ?? ''}`, `did you mean "${name}"`)
    }
  }
})

t.test('a value outside a vocabulary gets a list of its terms', async (t) => {
  for (const [path, operations] of Object.entries(api.document.paths)) {
    for (const { name, schema } of operations?.get?.parameters ?? []) {
      if (schema.items?.enum === undefined || path.includes('{')) continue
      const { errors } = await isProblem(
        t,
        api,
        await api.get(`${path}?${name}=no-such-term`),
        400,
        'invalid-parameter',
        name,
      )
      t.strictSame(
        errors?.find(({ parameter }) => parameter === name)?.allowed,
        schema.items.enum,
        `${path}?${name}=`,
      )
    }
  }
})

const explained: [query: string, details: string[]][] = [
  [
    'fields=id,text,citation.start',
    ['"fields" does not take "citation.start"; did you mean "citations.start"?'],
  ],
  [
    'fields=id,citation.start,words,txet',
    [
      '"fields" does not take "citation.start"; did you mean "citations.start"?',
      '"fields" does not take "words"; errors[].allowed lists its values',
      '"fields" does not take "txet"; did you mean "text"?',
    ],
  ],
  ['kind=direct,loud', ['"kind" takes direct, partial or indirect, not "loud"']],
  [
    'kind=Direct,dierct',
    [
      '"kind" takes direct, partial or indirect, not "Direct"; did you mean "direct"?',
      '"kind" takes direct, partial or indirect, not "dierct"; did you mean "direct"?',
    ],
  ],
  ['embed=speakers', ['"embed" does not take "speakers"; did you mean "speaker"?']],
  ['facets=kind,kid', ['"facets" does not take "kid"; did you mean "kind"?']],
  [
    'sort=-dat,id',
    ['"sort" takes position, -position, date, -date, id or -id, not "-dat"; did you mean "-date"?'],
  ],
  [
    'fields=id,text,id,',
    [
      '"fields" does not take ""; errors[].allowed lists its values',
      '"fields" has the value "id" more than once',
    ],
  ],
  [
    'speaker=a,,b',
    ['each value of "speaker" must be a text of 1 to 250 characters without a comma, not ""'],
  ],
  [
    'speaker=a%2Cb',
    [
      'each value of "speaker" must be a text of 1 to 250 characters without a comma, not "a,b"; a comma written as %2C is part of a value, a plain comma separates values',
    ],
  ],
  [`speaker=${many(51)}`, ['"speaker" must be a list of up to 50 values, not of 51']],
  [`kind=${long(200)}`, [`"kind" takes direct, partial or indirect, not "${long(100)}..."`]],
  [
    'speaker="a',
    ['"speaker" has a value that begins with a quotation mark but does not end with one'],
  ],
  ['limit=1.5', ['"limit" must be an integer from 0 to 100, not "1.5"']],
]
for (const [query, details] of explained) {
  t.test(`only the wrong values in ${query.slice(0, 60)} are named`, async (t) => {
    const { detail, errors = [] } = await isProblem(
      t,
      api,
      await api.get(`/v1/quotes?${query}`),
      400,
      'invalid-parameter',
      query.split('=')[0],
    )
    t.strictSame([detail, errors.map(({ detail }) => detail)], [details[0], details])
    t.ok(
      errors.slice(1).every(({ allowed }) => allowed === undefined),
      'the allowed values are listed once',
    )
  })
}

t.test('a problem lists only the first faults of a list with many wrong values', async (t) => {
  const { errors } = await isProblem(
    t,
    api,
    await api.get(`/v1/quotes?fields=${many(50)}&limit=101`),
    400,
    'invalid-parameter',
    'fields',
  )
  t.equal(errors?.length, 20)
})

const guesses: [name: string, guess: string | null][] = [
  ['speakr', 'speaker'],
  ['Kind', 'kind'],
  ['LIMIT', 'limit'],
  ['form', 'from'],
  ['fileds', 'fields'],
  ['fmo', null],
  ['sorted', 'sort'],
  ['kinds', 'kind'],
  ['o', null],
  ['tag', null],
  ['text', null],
  ['format', null],
  ['', null],
  ['x', null],
  ['idd', 'id'],
  ['page', null],
  ['offset', null],
  ['per_page', null],
  ['order', null],
]
for (const [name, guess] of guesses) {
  t.test(
    `the nearest parameter to "${name}" is ${guess ?? 'too far away to be named'}`,
    async (t) => {
      const { detail } = await isProblem(
        t,
        api,
        await api.get(`/v1/quotes?${name}=1`),
        400,
        'unknown-parameter',
        name,
      )
      t.equal(
        detail,
        `there is no parameter "${name}"${guess === null ? '' : `; did you mean "${guess}"?`}`,
      )
    },
  )
}

t.test(
  'a range that ends before it begins is refused with both of its ends; a range of one day or one number is not',
  async (t) => {
    for (const path of ['/v1/events', '/v1/timeline']) {
      const { detail } = await isProblem(
        t,
        api,
        await api.get(`${path}?from=2025&to=2024`),
        400,
        'invalid-parameter',
        'from',
      )
      t.equal(detail, '"from=2025" is beyond "to=2024", so nothing can match')
      for (const range of [
        'from=2024-07-02&to=2024-07-02',
        'from=2024-07-02&to=2024-07',
        'from=2024-07&to=2024-07-01',
        'from=2024&to=2024-01-01',
        'from=../2025&to=2024',
        'from=2025&to=2024/..',
      ]) {
        t.equal((await api.get(`${path}?${range}`)).status, 200, range)
      }
    }
    t.match(
      await isProblem(
        t,
        api,
        await api.get('/v1/figures?valueMin=5&valueMax=1&from=2025&to=2024'),
        400,
        'invalid-parameter',
        'from',
      ),
      {
        errors: [
          {
            parameter: 'valueMin',
            detail: '"valueMin=5" is beyond "valueMax=1", so nothing can match',
          },
          { parameter: 'from' },
        ],
      },
    )
    for (const range of ['valueMin=5&valueMax=5', 'valueMin=-1&valueMax=0'])
      t.equal((await api.get(`/v1/figures?${range}`)).status, 200, range)
  },
)

t.test('one problem names all faults of a query', async (t) => {
  const { errors } = await isProblem(
    t,
    api,
    await api.get('/v1/quotes?limit=101&kind=loud&speakr=x&q=a&q=b'),
    400,
    'invalid-parameter',
  )
  t.strictSame(errors?.map(({ parameter }) => parameter).sort(), ['kind', 'limit', 'q', 'speakr'])
})

t.test('the syntax of search engines and of SQL is read as words:', async (t) => {
  const words = [
    'NEAR(trade reach)',
    'NEAR(a b, 5)',
    'text:friendship',
    'rowid:1',
    '^friendship',
    'AND OR NOT',
    'trade AND',
    'NOT trade',
    'OR',
    '{a b}: c',
    'a + b',
    '"unclosed',
    'a"b"c',
    "it's",
    "x' OR 1=1 --",
    '"; drop table search; --',
    'ab*cd*',
    'trade**',
    'friendship -',
    'a\u0000b',
    'trade %_',
    'ﷺ trade',
    '中国 trade',
    'e\u0301',
    'I\u0307stanbul',
    '½',
    'a'.repeat(200),
  ]
  for (const q of words) {
    t.equal((await api.get(`/v1/events?q=${encodeURIComponent(q)}`)).status, 200, q.slice(0, 40))
  }
  t.equal(
    (await readPage(api, '/v1/events?q=NEAR(ceremony%20ceremony)')).body.page.total,
    0,
    'NEAR is a word that no event has',
  )
})

t.test('a problem lists at most twenty of thousands of unknown parameters', async (t) => {
  const { errors } = await isProblem(
    t,
    api,
    await api.get(`/v1/quotes?${Array.from({ length: 1500 }, (_, i) => `p${i}`).join('&')}`),
    400,
    'unknown-parameter',
  )
  t.equal(errors?.length, 20)
})
