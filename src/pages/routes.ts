import type { FastifyInstance } from 'fastify'
import type { Context } from '../api/context.js'
import { registerArticlePage } from './article/route.js'
import { registerAssets } from './assets.js'
import { createReaders } from './data/readers.js'
import { registerListPage } from './lists/route.js'
import { registerRecordRedirect } from './record-redirect.js'
import { PLACED_KINDS, RECORD_KINDS } from '../model/vocabulary.js'

/** Registers the pages for people. */
export function registerPages(app: FastifyInstance, context: Context): void {
  const readers = createReaders(context)
  registerAssets(app)
  for (const kind of RECORD_KINDS) registerListPage(app, context, readers, kind)
  registerArticlePage(app, context, readers)
  for (const kind of PLACED_KINDS) registerRecordRedirect(app, context, readers, kind)
}
