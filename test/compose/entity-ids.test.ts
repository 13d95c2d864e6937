import t from 'tap'
import { entityIdOf } from '../../src/compose/entity-ids.js'
import { SLUG_LENGTH, SLUG_PATTERN } from '../../src/records/shared/notes.js'
import { ENTITY_TYPES, type EntityType } from '../../src/model/vocabulary/entities.js'

const entry = (scheme: string, key: string) => ({
  ...{ id: 'N1', type: 'Reference', line: 1, target: 'T1' },
  scheme,
  key,
})

for (const [type, name, entries, id] of [
  ['person', 'Ida Lund', [], 'ida-lund'],
  ['country', 'Jordan', [], 'jordan-country'],
  ['person', 'Jordan', [], 'jordan'],
  ['place', 'Paris', [entry('Wikidata', 'Q90')], 'paris-place-q90'],
  ['place', 'Paris', [entry('GeoNames', '12')], 'paris-place-geonames-12'],
  ['place', 'Paris', [entry('VIAF', '1'), entry('Wikidata', 'Q90')], 'paris-place-q90'],
  ['person', 'Ida', [entry('Verbatim', 'ida-lund')], 'ida-lund'],
  ['person', 'Ida', [entry('Verbatim', '-not-an-id-')], /^ida-[0-9a-f]{4}$/],
  ['person', 'Ida', [entry('IRI', 'https://x.org/Ida')], /^ida-[0-9a-f]{4}$/],
  ['organization', 'Bank of Norway', [], 'bank-of-norway-organization'],
  ['organization', 'NATO', [], /^nato-organization-[0-9a-f]{4}$/],
  ['person', 'Анна', [], /^anna-[0-9a-f]{4}$/],
  ['person', 'José', [], /^jose-[0-9a-f]{4}$/],
  ['person', 'Jordan Country', [], /^jordan-country-[0-9a-f]{4}$/],
  ['person', '???', [], /^person-[0-9a-f]{4}$/],
  ['place', 'a '.repeat(240).trim(), [], /^(?:a-)+place-[0-9a-f]{4}$/],
] as const) {
  t.test(`the id of the ${type} "${name.slice(0, 20)}" is ${String(id)}`, async (t) => {
    const actual = entityIdOf(type, name, [...entries])
    if (typeof id === 'string') t.equal(actual, id)
    else t.match(actual, id)
    t.match(actual, new RegExp(SLUG_PATTERN))
    t.ok(actual.length <= SLUG_LENGTH)
    t.equal(entityIdOf(type, name.normalize('NFD'), [...entries].reverse()), actual)
  })
}

t.test('entities that differ in name, type or entry have different ids', async (t) => {
  const names = [
    'Anna',
    'ANNA',
    'anna',
    'Änna',
    'Анна',
    'An Na',
    'An-Na',
    "An'na",
    'Anna Place',
    'Anna Q5',
  ]
  const entries = [
    [],
    [entry('Wikidata', 'Q5')],
    [entry('Wikidata', 'P5')],
    [entry('GeoNames', '5')],
  ]
  const ids = names.flatMap((name) =>
    ENTITY_TYPES.flatMap((type: EntityType) => entries.map((one) => entityIdOf(type, name, one))),
  )
  t.equal(new Set(ids).size, ids.length)
})
