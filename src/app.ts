import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify'
import type { Config } from './config.js'
import type { Database } from './db/open.js'
import { openReading } from './db/reading/open-reading.js'
import { ALL_DECLARATIONS } from './records/registry.js'
import { registerDatabase } from './endpoints/database/routes.js'
import { integrityCheck } from './endpoints/health/integrity.js'
import { registerEndpoints } from './endpoints/endpoints.js'
import { registerHealth } from './endpoints/health/routes.js'
import { INDEX_TAG } from './endpoints/index/routes.js'
import { createEditionCache } from './query/edition-cache.js'
import { schemaController } from './api/query-string/compilers.js'
import { registerCompression } from './api/server/compression.js'
import type { Context } from './api/context.js'
import { createStreams, MAX_STREAMS } from './api/formats/stream.js'
import { createResponseCache } from './api/response-cache.js'
import { loggerOptions } from './api/server/log.js'
import { trustedProxies } from './api/server/client-address.js'
import { dropBodies } from './api/server/bodies.js'
import { MAX_PARAMETER } from './api/server/limits.js'
import { serverFactory } from './api/server/listener.js'
import {
  collectPaths,
  originForm,
  refuseUnknownOptions,
  registerOtherMethods,
} from './api/server/methods.js'
import { errorOptions, registerErrorHandlers } from './api/server/error-handlers.js'
import { registerDocument, servedDocument } from './api/openapi/serve.js'
import { registerSwaggerUi } from './api/openapi/swagger-ui.js'
import { parseQueryString } from './api/query-string/parse.js'
import {
  createRequestEvents,
  emitRequestEvents,
  logRequests,
  registerRequestIds,
  requestOptions,
  type RequestEvents,
} from './api/server/request-log.js'
import { registerEarlyRefusals } from './api/server/early-refusal.js'
import { listedOrigins, registerSecurity } from './api/server/security.js'
import {
  createLoadMonitor,
  registerLoadShedding,
  registerRateLimit,
  registerUrlLimit,
  type LoadMonitor,
} from './api/server/admission.js'
import { createShutdown, type Shutdown } from './api/server/shutdown.js'
import { createUnsent, registerUnsentLimit, type Unsent } from './api/server/unsent.js'
import { docsDocument } from './pages/docs.js'
import { problemPage } from './pages/error-page.js'
import { registerPages } from './pages/routes.js'
import { once } from './model/once.js'
import { annotationSchema } from './ingest/source/annotation-schema.js'
import { PROGRAM_VERSION } from './model/files/program-version.js'

export interface AppOptions {
  db: Database
  config: Config
  /** How the caller shuts the server down. */
  shutdown?: Shutdown
  /** Called with every route, for example to generate the OpenAPI document. */
  onRoute?: (route: RouteOptions) => void
}

/** Builds the application over an open database. It neither listens nor closes the database. */
export async function buildApp({
  db,
  config,
  shutdown = createShutdown(),
  onRoute,
}: AppOptions): Promise<FastifyInstance> {
  const integrity = integrityCheck(db)
  const { reader, reading, faults } = await openReading(db, {
    url: config.DATABASE_URL,
    connections: config.DATABASE_CONNECTIONS,
    streams: MAX_STREAMS,
    processes: config.READING_PROCESSES,
    budget: config.READ_BUDGET * 1000,
    smallDatabase: config.SMALL_DATABASE,
    assertSound: integrity.assertSound,
  })
  const context: Context = {
    reader,
    reading,
    cache: createEditionCache(),
    streams: createStreams(),
    base: config.PUBLIC_URL,
    version: PROGRAM_VERSION,
  }
  const requests = createRequestEvents()
  const load = createLoadMonitor(config)
  const trust = trustedProxies(config)
  const unsent = createUnsent(config)
  const cache = createResponseCache({
    edition: reading.edition,
    maxBytes: config.RESPONSE_CACHE_MB * 1_000_000,
    origins: listedOrigins(config),
    trust,
    unsent,
    isOverloaded: load.isOverloaded,
    requests,
  })
  const app = Fastify({
    ...requestOptions,
    ...errorOptions,
    trustProxy: trust,
    rewriteUrl: originForm,
    return503OnClosing: false, // a shutdown answers all requests
    serverFactory: serverFactory(config, { listenerOf: cache.listenerOf, trust, shutdown }),
    logger: loggerOptions(config),
    routerOptions: { querystringParser: parseQueryString, maxParamLength: MAX_PARAMETER },
    exposeHeadRoutes: true,
    schemaController,
  })
  const paths = collectPaths(app)
  logRequests(requests, app.log)
  registerErrorHandlers(app, context.base, problemPage(context.base))
  await registerHooks(app, config, { requests, load, unsent })
  cache.store(app)
  app.addHook('onListen', (done) => {
    reading.warmUp()
    done()
  })
  app.addHook('onClose', () => reading.close())
  if (onRoute) app.addHook('onRoute', onRoute)
  registerEndpoints(app, context, annotationSchema)
  registerPages(app, context)
  registerDatabase(
    app,
    context,
    { db, collections: ALL_DECLARATIONS.map(({ collection }) => collection) },
    INDEX_TAG.name,
  )
  registerHealth(
    app,
    context,
    { integrity, faults, isStopping: shutdown.isStopping },
    config.METRICS,
    requests,
  )
  const document = servedDocument(context.base)
  registerDocument(app, document)
  await registerSwaggerUi(
    app,
    context.base,
    document,
    once(() => docsDocument(context.base)),
  )
  registerOtherMethods(app, paths)
  await app.ready()
  return app
}

interface Monitors {
  requests: RequestEvents
  load: LoadMonitor
  unsent: Unsent
}

/**
 * Registers the hooks of all requests, in the order in which they run. The hooks before `registerEarlyRefusals` also run for
 * requests that it refuses: they get the headers of every response, are logged, and count against the rate limit.
 */
async function registerHooks(
  app: FastifyInstance,
  config: Config,
  { requests, load, unsent }: Monitors,
): Promise<void> {
  dropBodies(app)
  registerRequestIds(app)
  emitRequestEvents(app, requests)
  await registerSecurity(app, config)
  registerLoadShedding(app, load)
  await registerRateLimit(app, config)
  registerEarlyRefusals(app)
  refuseUnknownOptions(app)
  registerUrlLimit(app)
  registerUnsentLimit(app, unsent)
  await registerCompression(app)
}
