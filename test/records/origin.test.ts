import t from 'tap'
import { originOf, type Origin, type OriginNote } from '../../src/records/shared/origin.js'

/* Who made a record and whether it is reviewed, by what the record and its article state. */

const manual = { kind: 'manual' } as const
const rules: OriginNote = { kind: 'rules', program: 'verbatim draft', version: '0.1.0' }
const model: OriginNote = { kind: 'model', program: 'qwen3', version: '8b' }
type Stated = Parameters<typeof originOf>[0]

const cases: [stated: string, record: Stated, article: Stated, expected: Origin][] = [
  ['nothing', {}, {}, { kind: 'manual', reviewed: true }],
  ['a manual record that is not reviewed', { reviewed: false }, {}, { ...manual, reviewed: false }],
  ['a drafted article', {}, { origin: rules }, { ...rules, reviewed: false }],
  [
    'a drafted article that is reviewed',
    {},
    { origin: rules, reviewed: true },
    { ...rules, reviewed: true },
  ],
  [
    'a reviewed record of a drafted article',
    { reviewed: true },
    { origin: rules },
    { ...rules, reviewed: true },
  ],
  [
    'an unreviewed record of a reviewed article',
    { reviewed: false },
    { origin: rules, reviewed: true },
    { ...rules, reviewed: false },
  ],
  ['a record drafted into a manual article', { origin: model }, {}, { ...model, reviewed: false }],
  [
    'a record drafted into a reviewed article',
    { origin: model },
    { origin: rules, reviewed: true },
    { ...model, reviewed: false },
  ],
  [
    'a manual record of a drafted article',
    { origin: manual },
    { origin: rules, reviewed: false },
    { ...manual, reviewed: true },
  ],
]

for (const [stated, record, article, expected] of cases)
  t.test(stated, (t) => {
    t.strictSame(originOf(record, article), expected)
    t.end()
  })
