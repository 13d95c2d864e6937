import type { FastifyInstance } from 'fastify'
import type { Context } from '../api/context.js'
import { registerArticlePages } from './article/route.js'
import { registerAssets } from './assets.js'
import { registerCrawlers } from './crawlers.js'
import { createReaders } from './data/readers.js'
import { registerEntityPage } from './entity/route.js'
import { registerFrontPage } from './front/route.js'
import { registerListPage } from './lists/route.js'
import { registerNetworkPicture } from './pictures/network/route.js'
import { registerTimelinePicture } from './pictures/timeline/route.js'
import { registerRecordRedirect } from './record-redirect.js'
import { registerSearchPage } from './search/route.js'
import { PLACED_KINDS, RECORD_KINDS } from '../model/vocabulary/records.js'

/** Registers the pages for people. */
export function registerPages(app: FastifyInstance, context: Context): void {
  const readers = createReaders(context)
  registerAssets(app)
  registerCrawlers(app, context, readers)
  registerFrontPage(app, context, readers)
  registerSearchPage(app, context, readers)
  for (const kind of RECORD_KINDS) registerListPage(app, context, readers, kind)
  registerArticlePages(app, context, readers)
  registerTimelinePicture(app, context, readers)
  registerNetworkPicture(app, context, readers)
  registerEntityPage(app, context, readers)
  for (const kind of PLACED_KINDS) registerRecordRedirect(app, context, readers, kind)
}
