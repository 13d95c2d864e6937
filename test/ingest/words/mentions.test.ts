import t from 'tap'
import type { EntityNote } from '../../../src/records/entities/note.js'
import { findMentions, namesOf } from '../../../src/ingest/words/mentions.js'
import { finderOf } from '../annotations.js'

/* The mentions of entities in one small text for each rule, shown as `entity@start "words" form`. */

const entity = (id: string, name: string, more: Partial<EntityNote> = {}): EntityNote => ({
  id,
  type: 'place',
  name,
  ...more,
})

function mentionsIn(text: string, ...entities: EntityNote[]) {
  const finder = finderOf(text)
  const mentions = findMentions(entities, finder, new Set()).map(
    ({ entity, start, exact, form }) => `${entity}@${start} "${exact}" ${form}`,
  )
  return { mentions, faults: finder.faults }
}

const china = entity('china', 'China', { aliases: [{ name: 'Chinese', form: 'demonym' }] })

const rules: [rule: string, text: string, entities: EntityNote[], mentions: string[]][] = [
  [
    'every place of every name is a mention with the form of the name',
    'China and Chinese tea, China',
    [china],
    ['china@0 "China" name', 'china@10 "Chinese" demonym', 'china@23 "China" name'],
  ],
  [
    'a plain alias has the form alias',
    'Xi Jinping, then Xi',
    [entity('xi', 'Xi Jinping', { aliases: ['Xi'] })],
    ['xi@0 "Xi Jinping" name', 'xi@17 "Xi" alias'],
  ],
  [
    'the longest name wins',
    'Kazakh people and Kazakh tea',
    [entity('kazakhstan', 'Kazakh'), entity('people', 'Kazakh people')],
    ['people@0 "Kazakh people" name', 'kazakhstan@18 "Kazakh" name'],
  ],
  [
    'only whole words are mentions, and a hyphen ends a word',
    'China-Kazakhstan, Indochina, Chinas',
    [china, entity('kazakhstan', 'Kazakhstan')],
    ['china@0 "China" name', 'kazakhstan@6 "Kazakhstan" name'],
  ],
  [
    'names are case-sensitive',
    'Astana, astana',
    [entity('astana', 'Astana')],
    ['astana@0 "Astana" name'],
  ],
  [
    'a name inside a longer name is no mention',
    'Shanghai Cooperation Organization, Shanghai',
    [entity('shanghai', 'Shanghai'), entity('sco', 'Shanghai Cooperation Organization')],
    ['sco@0 "Shanghai Cooperation Organization" name', 'shanghai@35 "Shanghai" name'],
  ],
  [
    'a name inside a transparent one is a mention too',
    'airport in Astana',
    [entity('astana', 'Astana'), entity('airport', 'airport in Astana', { transparent: true })],
    ['airport@0 "airport in Astana" name', 'astana@11 "Astana" name'],
  ],
  [
    'a transparent entity is not mentioned twice by a shorter name inside its longer one',
    'airport in Astana. airport',
    [entity('airport', 'airport in Astana', { aliases: ['airport'], transparent: true })],
    ['airport@0 "airport in Astana" name', 'airport@19 "airport" alias'],
  ],
  [
    'an excluded place is no mention',
    'China tea, China',
    [entity('china', 'China', { exclude: [{ exact: 'China', occurrence: 1 }] })],
    ['china@11 "China" name'],
  ],
  [
    'a place that one entity excludes may be a mention of another',
    'Chinese tea, speak Chinese',
    [
      entity('china', 'Chinese', { exclude: [{ exact: 'Chinese', occurrence: 2 }] }),
      entity('language', 'Chinese', { exclude: [{ exact: 'Chinese', occurrence: 1 }] }),
    ],
    ['china@0 "Chinese" name', 'language@19 "Chinese" name'],
  ],
  [
    'an added mention wins over the names of other entities',
    'Chinese songs in Chinese',
    [
      entity('china', 'Chinese'),
      entity('language', 'Chinese', {
        find: false,
        add: [{ exact: 'Chinese', occurrence: 2, form: 'name' }],
      }),
    ],
    ['china@0 "Chinese" name', 'language@17 "Chinese" name'],
  ],
  [
    'an added mention need be neither a name nor a whole word',
    '中国人',
    [entity('china', '中国', { add: [{ exact: '中国', form: 'name' }] })],
    ['china@0 "中国" name'],
  ],
  [
    'an entity with find: false has added mentions only',
    'Silk Road, Silk',
    [
      entity('silk', 'Silk', {
        find: false,
        add: [{ exact: 'Silk', suffix: ' Road', form: 'nickname' }],
      }),
    ],
    ['silk@0 "Silk" nickname'],
  ],
  [
    'offsets count code points',
    '😀 Қазақстан, 𠀀 Қазақстан',
    [entity('kz', 'Қазақстан')],
    ['kz@2 "Қазақстан" name', 'kz@15 "Қазақстан" name'],
  ],
  [
    'a name with an accent written apart is not the name without it',
    'Jose\u0301 Jose',
    [entity('jose', 'Jose')],
    ['jose@6 "Jose" name'],
  ],
  [
    'names are found whatever their normal form and that of the text',
    'Jos\u00E9, Jose\u0301',
    [entity('jose', 'Jose\u0301')],
    ['jose@0 "Jos\u00E9" name', 'jose@6 "Jose\u0301" name'],
  ],
  [
    'names are found over line ends and no-break spaces',
    'Xi\r\nJinping, Xi\u00A0Jinping',
    [entity('xi', 'Xi Jinping', { aliases: ['Xi\nJinping'] })],
    ['xi@0 "Xi\r\nJinping" alias', 'xi@13 "Xi\u00A0Jinping" name'],
  ],
  [
    'a name is found anywhere in a script without spaces',
    '国家主席习近平抵达',
    [entity('xi', '习近平')],
    ['xi@4 "习近平" name'],
  ],
  [
    'a name is found after a byte order mark',
    '\uFEFFChina',
    [entity('china', 'China')],
    ['china@1 "China" name'],
  ],
  [
    'of overlapping names, the longer one is mentioned',
    'New York City Hall',
    [entity('city', 'New York City'), entity('hall', 'City Hall')],
    ['city@0 "New York City" name'],
  ],
]

for (const [rule, text, entities, expected] of rules) {
  t.test(rule, async (t) => {
    const { mentions, faults } = mentionsIn(text, ...entities)
    t.strictSame(mentions, expected)
    t.strictSame(
      faults.filter(({ message }) => !message.startsWith('no mention')),
      [],
    )
  })
}

t.test('a longer name comes before a shorter one at the same place', async (t) => {
  const { mentions } = mentionsIn(
    'Astana Airport',
    entity('astana', 'Astana'),
    entity('airport', 'Astana Airport', { transparent: true }),
  )
  t.strictSame(mentions, ['airport@0 "Astana Airport" name', 'astana@0 "Astana" name'])
})

t.test('an entity that the text does not name is a fault', async (t) => {
  t.strictSame(mentionsIn('China', china, entity('mars', 'Mars')).faults, [
    {
      pointer: '/entities/1/name',
      words: 'Mars',
      message: 'no mention of "Mars" is in the text',
    },
  ])
})

const unmentioned: [text: string, entities: EntityNote[], message: string][] = [
  [
    'Kazakhstan',
    [entity('kz', 'Kazakstan')],
    'no mention of "Kazakstan" is in the text; did you mean "Kazakhstan"?',
  ],
  ['Chinas', [china], 'no mention of "China" is in the text; did you mean "Chinas"?'],
  [
    'China',
    [entity('china', 'China', { exclude: ['China'] })],
    'no mention of "China" is in the text: each place is excluded or part of another mention',
  ],
  ['China', [entity('china', 'China', { find: false })], 'no mention of "China" is in the text'],
]
for (const [text, entities, message] of unmentioned) {
  t.test(`"${entities[0]!.name}" is not mentioned in "${text}"`, async (t) => {
    t.match(mentionsIn(text, ...entities).faults, [{ message }])
  })
}

t.test('a name that occurs very often is a fault that says how to list its mentions', async (t) => {
  const { faults } = mentionsIn('a '.repeat(20_001), entity('a', 'a'))
  t.strictSame(faults, [
    {
      pointer: '/entities/0/name',
      words: 'a',
      message:
        '"a" would make more than 20000 mentions, the limit for this text: write "find": false, and list the mentions in "add"',
    },
  ])
})

t.test('a name in two normal forms is one name', async (t) => {
  t.match(mentionsIn('Jos\u00E9', entity('a', 'Jos\u00E9'), entity('b', 'Jose\u0301')).faults[0], {
    pointer: '/entities/1/name',
    message: /is a name of "a" and of "b"/,
  })
})

t.test('a name of two entities is a fault that says how to decide', async (t) => {
  const { faults } = mentionsIn(
    'Chinese',
    entity('china', 'China', { aliases: ['Chinese'] }),
    entity('language', 'Chinese'),
  )
  t.match(faults, [
    {
      pointer: '/entities/1/name',
      message:
        '"Chinese" at 0 is a name of "china" and of "language": exclude it in one, or add it to the other',
    },
    { pointer: '/entities/0/name' },
    { pointer: '/entities/1/name' },
  ])
})

t.test('the same name given twice to one entity is a fault', async (t) => {
  t.match(mentionsIn('China', entity('china', 'China', { aliases: ['China'] })).faults, [
    { pointer: '/entities/0/aliases/0', message: '"China" at 0' },
    {},
  ])
})

t.test(
  'two mentions of one entity that begin at the same place are a fault, since they would share an id',
  async (t) => {
    const twice = entity('xi', 'Xi Jinping', {
      add: [
        { exact: 'Xi', form: 'alias' },
        { exact: 'Xi Jinping', form: 'name' },
      ],
    })
    t.strictSame(mentionsIn('Xi Jinping', twice).faults, [
      {
        pointer: '/entities/0/add/1',
        message: '"Xi Jinping" at 0 begins where another mention of "xi" begins',
      },
    ])
    const transparent = entity('airport', 'airport in Astana', {
      transparent: true,
      add: [{ exact: 'airport', form: 'alias' }],
    })
    t.match(mentionsIn('airport in Astana', transparent).faults, [{ pointer: '/entities/0/name' }])
  },
)

t.test(
  'words in add or exclude that are not in the text are faults at their places in the file',
  async (t) => {
    const { faults } = mentionsIn(
      'China',
      entity('china', 'China', {
        exclude: ['Chinas', 'Kina'],
        add: [{ exact: 'Zhongguo', form: 'alias' }],
      }),
    )
    t.strictSame(
      faults.map(({ pointer }) => pointer),
      ['/entities/0/exclude/0', '/entities/0/exclude/1', '/entities/0/add/0'],
    )
  },
)

t.test('the preferred name comes first among the names', async (t) => {
  t.strictSame(
    namesOf(entity('china', 'China', { aliases: ['PRC', { name: 'Chinese', form: 'demonym' }] })),
    [
      { name: 'China', form: 'name' },
      { name: 'PRC', form: 'alias' },
      { name: 'Chinese', form: 'demonym' },
    ],
  )
})
