import t from 'tap'
import { TypeMap } from '../../../src/convert/mapping/type-map.js'

t.test('a type is looked up exactly, or else without regard to case and separators', async (t) => {
  const rules = new TypeMap([
    [
      ['Person', 1],
      ['Date-Time', 2],
      ['per', 3],
    ],
  ])
  for (const [type, rule] of [
    ['Person', 1],
    ['PERSON', 1],
    ['date_time', 2],
    ['DateTime', 2],
    ['PER', 3],
    ['persons', undefined],
    ['constructor', undefined],
    ['', undefined],
  ] as const)
    t.equal(rules.get(type), rule, type)
  t.equal(rules.size, 3)
})

t.test('a rule of a later layer replaces rules of earlier layers, in any case', async (t) => {
  const rules = new TypeMap([
    [
      ['Person', 1],
      ['PER', 2],
    ],
    [['PERSON', 3]],
  ])
  t.strictSame([rules.get('Person'), rules.get('PERSON'), rules.get('PER')], [3, 3, 2])
})

t.test('two types of one layer that differ in case have a rule each', async (t) => {
  const rules = new TypeMap([
    [
      ['Title', 1],
      ['TITLE', 2],
    ],
  ])
  t.strictSame([rules.get('Title'), rules.get('TITLE')], [1, 2])
})

t.test('a wildcard stands for any characters, and the more exact rule applies', async (t) => {
  const rules = new TypeMap([
    [
      ['Person', 'person'],
      ['GPE', 'gpe'],
      ['Date', 'date'],
    ],
    [
      ['*', 'any'],
      ['GPE*', 'place'],
      ['GPE.Nat*', 'country'],
      ['*.Org', 'organization'],
      ['Time*', 'time'],
      ['Time', 'now'],
    ],
  ])
  for (const [type, rule] of [
    ['Person', 'person'],
    ['gpe', 'place'],
    ['GPE.State', 'place'],
    ['gpe_nation', 'country'],
    ['A.ORG', 'organization'],
    ['TIME', 'now'],
    ['Timex', 'time'],
    ['(other)\n', 'any'],
  ] as const)
    t.equal(rules.get(type), rule, type)
})
