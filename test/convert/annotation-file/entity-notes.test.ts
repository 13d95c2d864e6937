import t from 'tap'
import { fromBrat, mentionsOf, T } from '../conversions.js'

t.test(
  'each name and type makes one entity, which lists its mentions only if its names do not find them',
  async (t) => {
    const text = 'Paris met Paris Hilton. Rome and Rome. Rome stood in Paris.'
    const outcome = fromBrat(t, text, [
      T(text, 'T1', 'Person', 'Paris'),
      T(text, 'T2', 'Person', 'Paris Hilton'),
      T(text, 'T3', 'Location', '|Paris'),
      T(text, 'T4', 'Location', 'Rome'),
      T(text, 'T5', 'Location', '|Rome'),
    ])
    t.strictSame(outcome.annotation.entities, [
      {
        id: 'paris',
        type: 'person',
        name: 'Paris',
        find: false,
        add: [{ exact: 'Paris', suffix: ' m', form: 'name' }],
      },
      { id: 'paris-hilton', type: 'person', name: 'Paris Hilton' },
      {
        id: 'rome',
        type: 'place',
        name: 'Rome',
        find: false,
        add: [
          { exact: 'Rome', suffix: ' a', form: 'name' },
          { exact: 'Rome', suffix: ' s', form: 'name' },
        ],
      },
      {
        id: 'paris-2',
        type: 'place',
        name: 'Paris',
        find: false,
        add: [{ exact: 'Paris', suffix: '.', form: 'name' }],
      },
    ])
    t.strictSame(mentionsOf(outcome), [
      'paris@0 Paris',
      'paris-hilton@10 Paris Hilton',
      'rome@24 Rome',
      'rome@39 Rome',
      'paris-2@53 Paris',
    ])
  },
)

t.test('mentions may be nested, but a discontinuous one is cited as a whole', async (t) => {
  const text = 'The Bank of China met North and South America.'
  const outcome = fromBrat(t, text, [
    T(text, 'T1', 'Organization', 'Bank of China'),
    T(text, 'T2', 'Country', 'China'),
    T(text, 'T3', 'Place', 'North', 'America'),
    T(text, 'T4', 'Place', 'South America'),
  ])
  t.strictSame(mentionsOf(outcome), [
    'bank-of-china@4 Bank of China',
    'china@12 China',
    'north-america@22 North and South America',
    'south-america@32 South America',
  ])
  t.strictSame(outcome.reported, [
    '3 T3: a mention is continuous: "North America" is cited as "North and South America"',
  ])
})

t.test('normalizations and equivalences make one entity of several names', async (t) => {
  const text = 'Barack Obama, the president, is Obama. China is the PRC. He came.'
  const outcome = fromBrat(t, text, [
    T(text, 'T1', 'Person', 'Barack Obama'),
    T(text, 'T2', 'Person', '|Obama'),
    'N1\tReference T1 Wikidata:Q76\tBarack Obama',
    'N2\tReference T2 Wikidata:Q76\tBarack Obama',
    T(text, 'T3', 'Country', 'China'),
    T(text, 'T4', 'Country', 'PRC'),
    '*\tEquiv T3 T4',
    T(text, 'T5', 'Person', 'He'),
    '*\tEquiv T1 T5',
    '*\tEquiv T1 T3',
    'N3\tReference T3 Foo:1\tChina',
  ])
  t.match(outcome.annotation.entities, [
    {
      id: 'barack-obama',
      name: 'Barack Obama',
      aliases: ['Obama'],
      find: false,
      add: [{ form: 'name' }, { form: 'alias' }, { exact: 'He', form: 'alias' }],
      identifiers: { wikidata: 'Q76' },
    },
    { id: 'china', name: 'China', aliases: ['PRC'] },
  ])
  t.strictSame(outcome.reported, [
    '10 *: "T1" and "T3" are not mentions of the same entity type, so they are not merged',
    '11 N3: the knowledge base "Foo" of Foo:1 is not in the mapping\'s "schemes"',
  ])
})
