import t from 'tap'
import { RESERVED_IDS } from '../../src/model/ids.js'
import { COLLECTIONS } from '../../src/model/vocabulary/records.js'
import { build } from '../helper.js'

t.test(
  'a record hides no path and is hidden by none: each path below a collection is a reserved id',
  async (t) => {
    const urls: string[] = []
    await build(t, { onRoute: ({ url }) => urls.push(url) })
    const names = Object.values(COLLECTIONS).join('|')
    const fixed = urls.flatMap(
      (url) => new RegExp(`^/(?:v1/)?(?:${names})/([^/:.]+)`).exec(url)?.[1] ?? [],
    )
    t.ok(fixed.length > 0)
    t.strictSame([...new Set(fixed)], RESERVED_IDS)
  },
)
