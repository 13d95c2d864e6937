import t from 'tap'
import { countCoMentions, MOST_ENTITIES } from '../../../src/ingest/write/co-mentions.js'

const SECTIONS = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
]
const pair = (entityKey: number, otherKey: number, sections: number) => ({
  entityKey,
  otherKey,
  sections,
})

const cases: [what: string, mentions: [entity: number, start: number][], pairs: object[]][] = [
  ['no mention', [], []],
  [
    'one entity, named twice',
    [
      [1, 0],
      [1, 5],
    ],
    [],
  ],
  [
    'two entities in one section',
    [
      [2, 0],
      [1, 5],
    ],
    [pair(1, 2, 1)],
  ],
  [
    'two entities in two sections',
    [
      [1, 0],
      [2, 9],
      [2, 12],
      [1, 19],
    ],
    [pair(1, 2, 2)],
  ],
  [
    'two entities in different sections',
    [
      [1, 0],
      [2, 12],
    ],
    [],
  ],
  [
    'a mention between the sections',
    [
      [1, 11],
      [2, 12],
    ],
    [],
  ],
  [
    'a mention after the last section',
    [
      [1, 13],
      [2, 20],
    ],
    [],
  ],
  [
    'three entities',
    [
      [3, 1],
      [1, 2],
      [2, 3],
      [1, 12],
      [3, 13],
    ],
    [pair(1, 2, 1), pair(1, 3, 2), pair(2, 3, 1)],
  ],
]

for (const [what, mentions, pairs] of cases) {
  t.test(what, async (t) => {
    const placed = mentions.map(([entity, start]) => ({ entity, start }))
    t.strictSame(countCoMentions(SECTIONS, placed), pairs)
  })
}

t.test('a section with too many entities ties none of them', async (t) => {
  const listed = (count: number) =>
    countCoMentions(
      [{ start: 0, end: count }],
      Array.from({ length: count }, (_, n) => ({ entity: n, start: n })),
    ).length
  t.equal(listed(MOST_ENTITIES), (MOST_ENTITIES * (MOST_ENTITIES - 1)) / 2)
  t.equal(listed(MOST_ENTITIES + 1), 0)
})
