import t from 'tap'
import { fromBrat, T } from '../conversions.js'

t.test('a relation cites both of its ends, which must be entities', async (t) => {
  const text = 'Kazakhstan is in the SCO, as he is.'
  const outcome = fromBrat(t, text, [
    T(text, 'T1', 'Country', 'Kazakhstan'),
    T(text, 'T2', 'Organization', 'SCO'),
    T(text, 'T3', 'Pronoun', '|he'),
    'R1\tOrg-Affiliation Arg1:T1 Arg2:T2',
    'R2\tOrg-Affiliation Arg1:T3 Arg2:T2',
    'R3\tconstructor Arg1:T1 Arg2:T2',
  ])
  t.strictSame(outcome.annotation.relations, [
    {
      id: 'r1',
      subject: 'kazakhstan-country',
      predicate: 'member-of',
      object: 'sco-organization-c27b',
      subtype: 'Org-Affiliation',
      content: ['Kazakhstan', 'SCO'],
    },
  ])
  t.strictSame(outcome.reported, [
    '3 T3: the type "Pronoun" of "he" is not in the mapping',
    '5 R2: its Arg1 "T3" is not an entity',
    '6 R3: the relation type "constructor" is not in the mapping',
  ])
})
