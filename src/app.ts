import { readFileSync } from 'node:fs'
import accepts from '@fastify/accepts'
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify'
import type { Config } from './config.js'
import { editionReader } from './db/edition.js'
import { fileGuard } from './db/file.js'
import type { Database } from './db/open.js'
import { patience } from './db/patience.js'
import { openSnapshot } from './db/snapshot.js'
import { registerAnnotations } from './endpoints/annotations/routes.js'
import { articles } from './records/articles/collection.js'
import { registerArticles } from './endpoints/articles/routes.js'
import { RECORD_COLLECTIONS } from './records/registry.js'
import { registerCoverage } from './endpoints/coverage/routes.js'
import { createCopies } from './endpoints/database/copies.js'
import { registerDatabase } from './endpoints/database/routes.js'
import { EMBEDS } from './records/embeds.js'
import { ParticipantShape } from './records/events/schema.js'
import { GRAPH_TAG, registerGraph } from './endpoints/graph/routes.js'
import { createChecks } from './endpoints/health/checks.js'
import { registerHealth } from './endpoints/health/routes.js'
import { INDEX_TAG, PROBLEMS_TAG, registerRoot } from './endpoints/index/routes.js'
import { registerSchemas } from './endpoints/schemas/routes.js'
import { registerSearch, SEARCH_TAG } from './endpoints/search/routes.js'
import { registerSpans } from './endpoints/spans/routes.js'
import { registerTimeline, TIMELINE_TAG } from './endpoints/timeline/routes.js'
import { interpose } from './api/ahead.js'
import { createBest } from './query/best.js'
import { schemaController } from './api/query-string/compilers.js'
import { registerCompression } from './api/server/compression.js'
import type { Context } from './api/context.js'
import { createStreams } from './api/formats/stream.js'
import { createResponseCache } from './api/cache.js'
import { loggerOptions } from './api/server/log.js'
import { connectionLimits, MAX_PARAMETER, registerLimits } from './api/server/limits.js'
import { collectPaths, registerNotFound, registerOtherMethods } from './api/server/methods.js'
import { registerDocument, servedDocument } from './api/openapi/serve.js'
import { registerSwaggerUi } from './api/openapi/swagger-ui.js'
import { formatsTag, type Tag } from './api/openapi/tags.js'
import { asProblem, registerProblems, sendProblem } from './api/problems.js'
import { parseQueryString } from './api/query-string/parse.js'
import { logRequest, registerRequests, requestOptions } from './api/server/request-log.js'
import { registerCollection } from './api/resource.js'
import { registerSecurity } from './api/server/security.js'
import { isUnlimited, registerRateLimit, registerShedding } from './api/server/load-shedding.js'
import { annotationSchema } from './ingest/schema.js'
import { packagePath } from './model/package.js'

const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as {
  version: string
}

export interface AppOptions {
  db: Database
  config: Config
  /** Called with every route, for example to generate the OpenAPI document. */
  onRoute?: (route: RouteOptions) => void
}

const COLLECTIONS = [articles, ...RECORD_COLLECTIONS]

/** The tags of the OpenAPI document, in the order in which a reader needs them. */
export const documentTags = (): Tag[] => [
  ...COLLECTIONS.map(({ name, description }) => ({ name, description })),
  SEARCH_TAG,
  TIMELINE_TAG,
  GRAPH_TAG,
  formatsTag(COLLECTIONS),
  INDEX_TAG,
  PROBLEMS_TAG,
]

/** Builds the application over an open database; it neither listens nor closes the database. */
export async function buildApp({ db, config, onRoute }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...connectionLimits(config),
    ...requestOptions,
    logger: loggerOptions(config),
    routerOptions: { querystringParser: parseQueryString, maxParamLength: MAX_PARAMETER },
    exposeHeadRoutes: true,
    schemaController,
    frameworkErrors: (error, request, reply) => {
      sendProblem(
        request,
        reply.header('x-request-id', request.id),
        asProblem(error, request),
        config.PUBLIC_URL,
      )
      logRequest(request, reply) // no hook runs for what has no route
    },
  })
  const patient = patience()
  const checks = createChecks(db, patient)
  const guard = fileGuard(db)
  const edition = editionReader(db)
  const transaction = db.$client.transaction((read: () => unknown) => read())
  const context: Context = {
    reader: {
      db,
      // Every answer begins with it, kept and unchanged ones included.
      edition: () => {
        checks.assertSound()
        return patient(edition)
      },
      snapshot: (read) => {
        guard('reading')
        return transaction.deferred(read) as ReturnType<typeof read>
      },
    },
    best: createBest(),
    streams: createStreams(() => {
      guard('opening')
      checks.assertSound()
      const { db: own, edition, close } = patient(() => openSnapshot(db.$client.name))
      return { reader: { db: own, edition: () => edition, snapshot: (read) => read() }, close }
    }),
    base: config.PUBLIC_URL,
    version,
  }
  // No operation takes a body: one that comes is read to its end and dropped, whatever its type.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume().once('end', () => {
      done(null)
    })
  })
  registerProblems(app, context.base)
  registerNotFound(app, context.base)
  const paths = collectPaths(app)
  const cache = createResponseCache(context.reader, config.RESPONSE_CACHE_MB * 1_000_000)
  await app.register(accepts)
  registerRequests(app)
  await registerSecurity(app, config)
  registerLimits(app, config)
  const isOverloaded = registerShedding(app, config)
  await registerRateLimit(app, config)
  app.addHook('onRequest', cache.answer)
  await registerCompression(app)
  cache.keep(app)
  if (onRoute) app.addHook('onRoute', onRoute)

  registerRoot(app, context)
  registerArticles(app, context, EMBEDS)
  registerCoverage(app, context)
  registerAnnotations(app, context)
  app.addSchema(ParticipantShape)
  for (const collection of RECORD_COLLECTIONS) registerCollection(app, context, collection, EMBEDS)
  registerSearch(app, context)
  registerSpans(app, context)
  registerGraph(app, context)
  registerTimeline(app, context)
  registerDatabase(app, context, createCopies(db), INDEX_TAG.name)
  registerSchemas(app, context, annotationSchema, INDEX_TAG.name)
  const observe = registerHealth(app, context, checks, config.METRICS)

  const document = servedDocument(context.base)
  registerDocument(app, document)
  await registerSwaggerUi(app, context.base, document)
  registerOtherMethods(app, paths)
  await app.ready()
  // Where nothing depends on the client, what is kept is sent without the application.
  if (config.CORS_ORIGIN === '*' || config.CORS_ORIGIN === 'none') {
    interpose(
      app,
      (request, response, id) =>
        isUnlimited(config, request.socket.remoteAddress ?? '') && !isOverloaded()
          ? cache.answerAhead(request, response, id)
          : undefined,
      observe,
    )
  }
  return app
}
