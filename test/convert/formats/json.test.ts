import t from 'tap'
import { outline, readAll, textsOf } from '../documents.js'

/* Files in the form that programs write, over one text with an emoji and a combining mark. */

const TEXT = '😀 Zoe\u0308 Lund of Acme\nleft Oslo.'
const before = (words: string) => TEXT.slice(0, TEXT.indexOf(words))
/** The offsets of words in code points. */
const at = (words: string): [number, number] => {
  const start = [...before(words)].length
  return [start, start + [...words].length]
}
/** The offsets of words in UTF-16 units. */
const unitsAt = (words: string): [number, number] => [
  before(words).length,
  before(words).length + words.length,
]
/** The offsets of words in the bytes of UTF-8. */
const bytesAt = (words: string): [number, number] => {
  const start = Buffer.byteLength(before(words))
  return [start, start + Buffer.byteLength(words)]
}
const ZOE = 'Zoe\u0308 Lund'
const [zoe, acme, oslo] = [at(ZOE), at('Acme'), at('Oslo')]
const SPANS = [`PER: ${ZOE}`, 'ORG: Acme', 'LOC: Oslo']
const RELATION = `employed-by(Arg1 ${ZOE}, Arg2 Acme)`

/** `{ start, end }` by other names. */
const range = ([start, end]: [number, number], from = 'start', to = 'end') => ({
  [from]: start,
  [to]: end,
})
const region = (id: string, words: string, label: string, [start, end] = at(words)) => ({
  id,
  type: 'labels',
  from_name: 'label',
  to_name: 'text',
  origin: 'manual',
  value: { start, end, text: words, labels: [label] },
})

const DOCUMENTS: Record<string, [document: unknown, outline: string[]]> = {
  'doccano, sequence labels': [
    {
      id: 7,
      text: TEXT,
      label: [
        [...zoe, 'PER'],
        [...acme, 'ORG'],
        [...oslo, 'LOC'],
      ],
      Comments: [],
    },
    SPANS,
  ],
  'doccano, relations': [
    {
      id: 7,
      text: TEXT,
      entities: [
        { id: 10, label: 'PER', ...range(zoe, 'start_offset', 'end_offset') },
        { id: 11, label: 'ORG', ...range(acme, 'start_offset', 'end_offset') },
        { id: 12, label: 'LOC', ...range(oslo, 'start_offset', 'end_offset') },
      ],
      relations: [{ id: 3, from_id: 10, to_id: 11, type: 'employed-by' }],
    },
    [...SPANS, RELATION],
  ],
  'Prodigy, spans and relations': [
    {
      text: TEXT,
      meta: { section: 'World' },
      _input_hash: 1,
      _task_hash: 2,
      tokens: [{ text: '😀', start: 0, end: 1, id: 0, ws: true }],
      spans: [
        { ...range(zoe), token_start: 1, token_end: 2, label: 'PER' },
        { ...range(acme), token_start: 4, token_end: 4, label: 'ORG' },
        { ...range(oslo), token_start: 6, token_end: 6, label: 'LOC' },
      ],
      relations: [
        {
          head: 1,
          child: 4,
          head_span: { ...range(zoe), token_start: 1, token_end: 2, label: 'PER' },
          child_span: { ...range(acme), token_start: 4, token_end: 4, label: 'ORG' },
          color: '#fff',
          label: 'employed-by',
        },
      ],
      answer: 'accept',
    },
    [...SPANS, RELATION, '?1 tokens', '?1 section'],
  ],
  'spaCy, Doc.to_json': [
    {
      text: TEXT,
      ents: [
        { ...range(zoe), label: 'PER', kb_id: 'Q5' },
        { ...range(acme), label: 'ORG', kb_id: '' },
        { ...range(oslo), label: 'LOC' },
      ],
      sents: [{ start: 0, end: 30 }],
      spans: { sc: [{ ...range(oslo), label: 'City' }] },
    },
    ['City: Oslo', `PER: ${ZOE}`, 'ORG: Acme', 'LOC: Oslo', `=${ZOE} Wikidata:Q5`, '?1 sents'],
  ],
  'spaCy, a pair of a text and its entities': [
    [
      TEXT,
      {
        entities: [
          [...zoe, 'PER'],
          [...acme, 'ORG'],
          [...oslo, 'LOC'],
        ],
      },
    ],
    SPANS,
  ],
  'LangExtract': [
    {
      document_id: 'doc_1',
      text: TEXT,
      extractions: [
        {
          extraction_class: 'PER',
          extraction_text: ZOE,
          char_interval: range(zoe, 'start_pos', 'end_pos'),
          alignment_status: 'match_exact',
          extraction_index: 1,
          group_index: 0,
          description: null,
          attributes: { gender: 'female' },
        },
        {
          extraction_class: 'ORG',
          extraction_text: 'the Acme company',
          char_interval: range(acme, 'start_pos', 'end_pos'),
          alignment_status: 'match_fuzzy',
        },
        { extraction_class: 'LOC', extraction_text: 'Oslo', char_interval: null },
      ],
    },
    [...SPANS, `@${ZOE} gender=female`, '#Acme extracted as "the Acme company"'],
  ],
  'Label Studio, code points': [
    {
      id: 4,
      data: { text: TEXT },
      annotations: [
        {
          completed_by: 1,
          result: [
            region('a', ZOE, 'PER'),
            region('b', 'Acme', 'ORG'),
            region('c', 'Oslo', 'LOC'),
            {
              from_id: 'b',
              to_id: 'a',
              type: 'relation',
              direction: 'left',
              labels: ['employed-by'],
            },
            { id: 'a', type: 'choices', from_name: 'gender', value: { choices: ['female'] } },
            { id: 'x', type: 'choices', from_name: 'topic', value: { choices: ['news'] } },
          ],
        },
        { completed_by: 2, result: [region('d', 'Oslo', 'LOC'), region('e', 'Acme', 'Firm')] },
        { completed_by: 3, was_cancelled: true, result: [region('f', 'left', 'X')] },
      ],
      predictions: [{ model_version: 'm', result: [region('p', 'Oslo', 'LOC')] }],
    },
    [...SPANS, 'Firm: Acme', RELATION, `@${ZOE} gender=female`, '?1 predicted LOC', '?1 topic'],
  ],
  'Label Studio, predictions only': [
    {
      data: { text: TEXT },
      predictions: [{ result: [region('a', ZOE, 'PER'), region('b', 'Oslo', 'LOC')] }],
    },
    ['?1 predicted PER', '?1 predicted LOC'],
  ],
  'Label Studio, UTF-16 units': [
    {
      data: { article: TEXT },
      annotations: [
        {
          result: [
            region('a', ZOE, 'PER', unitsAt(ZOE)),
            region('b', 'Acme\\nleft', 'ORG', unitsAt('Acme\nleft')),
          ],
        },
      ],
    },
    [`PER: ${ZOE}`, 'ORG: Acme\nleft'],
  ],
  'Label Studio, JSON-MIN': [
    {
      text: TEXT,
      id: 1,
      label: [{ ...range(zoe), text: ZOE, labels: ['PER', 'Chair'] }],
      annotator: 1,
      annotation_id: 5,
    },
    [`PER: ${ZOE}`, `@${ZOE} Chair=`, '?1 annotation_id'],
  ],
  'any names, by offset and length': [
    { content: TEXT, mentions: [{ offset: oslo[0], length: 4, entity_type: 'LOC', qid: 'Q585' }] },
    ['LOC: Oslo', '=Oslo Wikidata:Q585'],
  ],
  'discontinuous spans with entries, as in BigBIO': [
    {
      text: TEXT,
      entities: [
        {
          id: 'T1',
          type: 'PER',
          text: ['Zoe\u0308', 'Acme'],
          offsets: [at('Zoe\u0308'), acme],
          normalized: [{ db_name: 'VIAF', db_id: '12' }],
        },
      ],
      events: [
        {
          id: 'E1',
          type: 'leave',
          trigger: { text: ['left'], offsets: [at('left')], type: 'leave' },
          arguments: [{ role: 'Agent', ref_id: 'T1' }],
        },
      ],
    },
    [
      'PER: Zoe\u0308…Acme',
      'leave: left',
      'leave left(Agent Zoe\u0308…Acme)',
      '=Zoe\u0308…Acme VIAF:12',
    ],
  ],
  'a span by its words alone': [
    {
      text: TEXT,
      entities: [
        { label: 'LOC', text: 'Oslo' },
        { label: 'ORG', text: 'Ajax' },
      ],
    },
    ['LOC: Oslo', '!1 s2 ORG: "Ajax" does not stand in the text'],
  ],
  'tokens with tags': [
    {
      id: 'a',
      tokens: ['Zoe\u0308', 'Lund', 'left', '😀', 'Oslo'],
      ner_tags: ['B-PER', 'I-PER', 'O', 'O', 'S-LOC'],
    },
    [`PER: ${ZOE}`, 'LOC: Oslo'],
  ],
  'tokens with ranges, and relations by number, as in SpERT': [
    {
      tokens: ['😀', 'Zoe\u0308', 'Lund', 'of', 'Acme'],
      entities: [
        { type: 'PER', start: 1, end: 3 },
        { type: 'ORG', start: 4, end: 5 },
      ],
      relations: [{ type: 'employed-by', head: 0, tail: 1 }],
      orig_id: 5441,
    },
    [`PER: ${ZOE}`, 'ORG: Acme', RELATION, '?1 orig_id'],
  ],
}

for (const [title, [document, expected]] of Object.entries(DOCUMENTS)) {
  t.test(title, async (t) => {
    const json = JSON.stringify(document)
    const pretty = JSON.stringify([document, document], null, 2)
    for (const [path, content, count] of [
      ['a.json', json, 1],
      ['a.jsonl', `${json}\n\n${json}\n`, 2],
      ['a.json', `[${json}, ${json}]`, 2],
      ['a.json', pretty, 2],
    ] as const) {
      const results = await readAll('json', path, content, { chunk: 7 })
      t.equal(results.length, count, content.slice(0, 40))
      const shown = results.map((one) => outline(one).map((line) => line.replace(/^!\d+/, '!1')))
      t.strictSame(shown, Array(count).fill(expected))
    }
  })
}

t.test('offsets have the unit that the words show, or else the requested unit', async (t) => {
  for (const [offsets, count] of [
    ['code-points', at],
    ['utf-16', unitsAt],
    ['bytes', bytesAt],
  ] as const) {
    const entities = [[...count('Oslo'), 'LOC']]
    const [unworded] = await readAll('json', 'a.json', JSON.stringify({ text: TEXT, entities }), {
      offsets,
    })
    t.strictSame(outline(unworded!), ['LOC: Oslo'], offsets)
    const worded = [{ ...range(count('Oslo')), label: 'LOC', text: 'Oslo' }]
    const [told] = await readAll('json', 'a.json', JSON.stringify({ text: TEXT, entities: worded }))
    t.strictSame(outline(told!), ['LOC: Oslo'], offsets)
  }
})

t.test('each fault has its line, and only the annotation at fault is left out', async (t) => {
  const lines = [
    '{"text": "Oslo", "label": [[0, 4, "LOC"], [2, 9, "X"], [0, 4], {"label": "Y"}]}',
    '{"text": "Oslo", "label": [[0, 4, "LOC"}',
    '{"text": "Oslo", "label": ["positive"], "relations": [{"from": 1}, [0, 1, "r"]]}',
    '{"label": []}',
    '{"text": " "}',
    '7',
    '{"text": "Oslo", "spans": [], "answer": "reject"}',
    'null',
  ]
  const results = await readAll('json', 'a.jsonl', lines.join('\n'))
  t.strictSame(results.map(outline), [
    [
      'LOC: Oslo',
      '!1 s3 untyped: has no label',
      '!1 s4 Y: has neither offsets nor words',
      '!1 s2 X: offsets 2 to 9 are not a range of the text, which has 4 characters',
    ],
    ['error a.jsonl:2:40 is not JSON: comma expected'],
    [
      '!3 r1 unreadable: is not a relation with two ends: {"from":1}',
      '!3 r2 r: refers to "#0", which is not in the file',
      '!3 r2 r: refers to "#1", which is not in the file',
      '?1 label',
    ],
    [
      'error a.jsonl:4 has no text: neither a property such as "text" or "tokens", nor a file beside it',
    ],
    ['error a.jsonl:5 the text is empty'],
    ['error a.jsonl:6 is neither an object nor a text with its spans'],
    ['skipped 7: its answer is "reject"'],
    ['skipped 8: it is null: nobody has annotated it'],
  ])
})

t.test('the text may stand beside the file', async (t) => {
  const json = JSON.stringify({ entities: [[...oslo, 'LOC']] })
  const results = await readAll('json', 'a.json', json, { text: TEXT })
  t.strictSame(results.map(outline), [['LOC: Oslo']])
  t.strictSame(textsOf(results), [TEXT])
})

t.test(
  'properties of the publication are read, and those that do not fit are counted',
  async (t) => {
    const document = {
      text: TEXT,
      meta: {
        headline: 'Lund\nleaves',
        URL: 'https://a.example/1',
        pub_date: '2024-05-02T10:00:00Z',
      },
      author: 'Ida Berg; Per Vik',
      lang: 'en',
      publisher: 'The Post',
      date: 'yesterday',
    }
    const [result] = await readAll('json', 'a.json', JSON.stringify(document))
    t.match(result, {
      head: {
        title: 'Lund leaves',
        url: 'https://a.example/1',
        published: '2024-05-02',
        authors: ['Ida Berg', 'Per Vik'],
        language: 'en',
        publisher: 'The Post',
      },
    })
    t.strictSame(outline(result!), ['?1 date'])
  },
)

t.test('an array that does not end is a fault, and the documents before it are kept', async (t) => {
  for (const [content, message] of [
    [
      '[{"text": "Oslo"},\n {"text": "a]"}\n',
      'error a.json:3 the array does not end: "]" is missing',
    ],
    ['[{"text": "Oslo"}] x', 'error a.json:1 has more after the end of its array'],
  ] as const)
    for (const chunk of [3, 100])
      t.match((await readAll('json', 'a.json', content, { chunk })).map(outline), [[], [message]])
})
