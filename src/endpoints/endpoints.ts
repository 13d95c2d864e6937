import type { FastifyInstance } from 'fastify'
import type { Context } from '../api/context.js'
import { ALL_DECLARATIONS, DECLARATIONS } from '../records/registry.js'
import { CountListShape, CountShape } from '../api/count-shapes.js'
import { registerCounts } from '../api/counts.js'
import { formatsTag, type Tag } from '../api/openapi/tags.js'
import { registerCollection } from '../api/resource.js'
import { EMBEDS } from '../records/embeds.js'
import { CONTEXT_SHAPES } from '../records/shared/context.js'
import { registerAnnotations } from './annotations/routes.js'
import { registerArticleRecords } from './article-records/routes.js'
import { registerChanges } from './changes/routes.js'
import { registerCoverage } from './coverage/routes.js'
import { GRAPH_TAG, registerGraph } from './graph/routes.js'
import { INDEX_TAG, registerIndex } from './index/routes.js'
import { registerLlmsText } from './llms/routes.js'
import { PROBLEMS_TAG, registerProblemTypes } from './problems/routes.js'
import { registerRelated } from './related/routes.js'
import { registerSchemas } from './schemas/routes.js'
import { registerSearch, SEARCH_TAG } from './search/routes.js'
import { registerSegments } from './segments/routes.js'
import { registerSpans } from './spans/routes.js'
import { registerText } from './text/routes.js'
import { registerTimeline, TIMELINE_TAG } from './timeline/routes.js'
import { registerVocabulary } from './vocabulary/routes.js'

/* The endpoints of the API, and their tags in the OpenAPI document. */

/** The tags of the OpenAPI document, in the order in which a reader needs them. */
export function documentTags(): Tag[] {
  const { article, quote, event, entity, figure, mention, ...others } = DECLARATIONS
  const collections = [
    article,
    quote,
    event,
    entity,
    figure,
    mention,
    ...Object.values(others),
  ].map(({ collection }) => collection)
  return [
    ...collections.map(({ name, description }) => ({ name, description })),
    SEARCH_TAG,
    TIMELINE_TAG,
    GRAPH_TAG,
    formatsTag(collections),
    INDEX_TAG,
    PROBLEMS_TAG,
  ]
}

/** Registers everything under `/v1` that reads the database. `annotationSchema` is that of annotation files. */
export function registerEndpoints(
  app: FastifyInstance,
  context: Context,
  annotationSchema: () => object,
): void {
  registerIndex(app, context)
  registerLlmsText(app, context)
  registerProblemTypes(app, context)
  for (const { collection, components = [] } of ALL_DECLARATIONS) {
    for (const component of components) app.addSchema(component)
    registerCollection(app, context, collection, EMBEDS)
    registerCounts(app, context, collection)
  }
  for (const shape of [...CONTEXT_SHAPES, CountShape, CountListShape]) app.addSchema(shape)
  registerArticleRecords(app, context)
  registerText(app, context)
  registerCoverage(app, context)
  registerAnnotations(app, context)
  registerSearch(app, context)
  registerSpans(app, context)
  registerSegments(app, context)
  registerRelated(app, context)
  registerGraph(app, context)
  registerTimeline(app, context)
  registerChanges(app, context, INDEX_TAG.name)
  registerSchemas(app, context, annotationSchema, INDEX_TAG.name)
  registerVocabulary(app, context, INDEX_TAG.name)
}
