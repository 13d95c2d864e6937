import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { DEFAULT_MAPPING } from '../../../src/convert/mapping/default-mapping.js'
import { readMapping } from '../../../src/convert/mapping/read-mapping.js'
import { folder } from '../../helper.js'
import { failure } from '../../ingest/annotations.js'

function writeMapping(t: Test, json: string): string {
  const path = join(folder(t), 'm.json')
  writeFileSync(path, json)
  return path
}

t.test('the default mapping is a mapping file', async (t) => {
  const path = writeMapping(t, JSON.stringify({ ...DEFAULT_MAPPING, defaults: false }))
  t.strictSame(readMapping(path), readMapping())
})

t.test('a mapping file overrides the default mapping type by type', async (t) => {
  const { spans } = readMapping(writeMapping(t, '{"spans": {"GPE": {"entity": "country"}}}'))
  t.strictSame(
    [spans.get('GPE'), spans.get('Person'), spans.get('constructor')],
    [{ entity: 'country' }, { entity: 'person' }, undefined],
  )
  t.equal(readMapping(writeMapping(t, '{"defaults": false}')).spans.size, 0)
})

for (const [json, fault] of [
  ['[]', ':1:1 / must be an object'],
  ['{"span": {}}', ':1:10 /span is not a known property; did you mean "spans"?'],
  ['{"spans": []}', ':1:11 /spans must be an object'],
  [
    '{"spans": {\n "A": {}}}',
    ':2:7 /spans/A must have exactly one of: entity, figure, event, quote',
  ],
  [
    '{"spans": {"A": {"entity": "person", "figure": "money"}}}',
    ':1:17 /spans/A must have exactly one of',
  ],
  ['{"spans": {"A": {"entity": "alien"}}}', ':1:28 /spans/A/entity must be person, people,'],
  ['{"spans": {"A/B": {"relation": "visits"}}}', ':1:19 /spans/A~1B must have exactly one of'],
  [
    '{"relations": {"A": {"relation": "visits", "subject": "Arg1"}}}',
    ':1:21 /relations/A must have "object"',
  ],
  [
    '{"events": {"A": {"event": "visit", "participants": {"X": "guest", "Y": "king"}}}}',
    ':1:73 /events/A/participants/Y must be agent,',
  ],
  [
    '{"events": {"A": {"quote": {"contents": "X"}}}}',
    ':1:41 /events/A/quote/contents is not a known property; did you mean "content"?',
  ],
  [
    '{"attributes": {"A": {"status": {"x": "gone"}}}}',
    ':1:39 /attributes/A/status/x must be happened, ongoing, agreed, planned, proposed, expected, postponed, cancelled or unstated; it is "gone"',
  ],
  ['{"ignore": [1]}', ':1:13 /ignore/0 must be a string; it is the number 1'],
  [
    '{"spans": {"__proto__": {"entity": "person"}}}',
    ':1:25 /spans/__proto__ is not allowed as a key',
  ],
  ['{"spans":'.repeat(60), ':1:451 nests deeper than 50 levels'],
  ['{"spans": {}, }', ':1:15 is not JSON'],
] as const) {
  t.test(`this mapping file is refused: ${json.slice(0, 100)}`, async (t) => {
    const path = writeMapping(t, json)
    const { message } = failure(() => readMapping(path))
    t.ok(message.startsWith(`${path}${fault}`), message)
  })
}

t.test('a mapping file must be a UTF-8 file of at most 1 MiB', async (t) => {
  const here = folder(t)
  const path = writeMapping(t, ' '.repeat(1024 * 1024 + 1))
  t.match(failure(() => readMapping(path)).message, `file "${path}" has more than 1 MiB`)
  writeFileSync(path, Buffer.from([0x7b, 0xff]))
  t.equal(failure(() => readMapping(path)).message, `file "${path}" is not UTF-8`)
  t.equal(failure(() => readMapping(here)).message, `file "${here}" is a folder`)
  t.equal(
    failure(() => readMapping('/dev/zero')).message,
    'file "/dev/zero" is a device, not a regular file',
  )
})
