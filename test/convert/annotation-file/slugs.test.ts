import t from 'tap'
import { freeSlug, slugOf } from '../../../src/convert/annotation-file/slugs.js'

t.test('a slug has lower-case Latin letters and digits joined by hyphens', async (t) => {
  t.strictSame(
    [
      'Barack Obama',
      "People's Daily",
      'Élysée  №1',
      '../../etc/passwd',
      '北京',
      '__proto__',
      'x'.repeat(300),
    ].map(slugOf),
    [
      'barack-obama',
      'peoples-daily',
      'elysee-no1',
      'etc-passwd',
      undefined,
      'proto',
      'x'.repeat(80),
    ],
  )
})

t.test('a taken slug gets the first free number', async (t) => {
  t.equal(
    freeSlug('a', (slug) => !['a', 'a-2'].includes(slug)),
    'a-3',
  )
})
