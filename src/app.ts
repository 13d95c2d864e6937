import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify'
import type { Config } from './config.js'
import { editionReader } from './db/edition.js'
import { fileGuard } from './db/file-state.js'
import { lastKeyReader } from './db/last-key.js'
import type { SqliteDatabase } from './db/open.js'
import { circuitBreaker, type CircuitBreaker } from './db/circuit-breaker.js'
import { readingElsewhere, readingHere } from './db/reading/reading.js'
import { createPlacement } from './db/reading/suspension.js'
import type { Reader } from './query/collection.js'
import { ALL_DECLARATIONS } from './records/registry.js'
import { createCopies } from './endpoints/database/copies.js'
import { registerDatabase } from './endpoints/database/routes.js'
import { createChecks, type Checks } from './endpoints/health/checks.js'
import { registerEndpoints } from './endpoints/endpoints.js'
import { registerHealth } from './endpoints/health/routes.js'
import { INDEX_TAG } from './endpoints/index/routes.js'
import { createEditionCache } from './query/edition-cache.js'
import { schemaController } from './api/query-string/compilers.js'
import { registerCompression } from './api/server/compression.js'
import type { Context } from './api/context.js'
import { createStreams } from './api/formats/stream.js'
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
import { refusalOptions, registerRefusals } from './api/server/refusals.js'
import { registerDocument, servedDocument } from './api/openapi/serve.js'
import { registerSwaggerUi } from './api/openapi/swagger-ui.js'
import { parseQueryString } from './api/query-string/parse.js'
import {
  createRequestEvents,
  logRequests,
  registerRequests,
  requestOptions,
} from './api/server/request-log.js'
import { registerRefused } from './api/server/refused.js'
import { listedOrigins, registerSecurity } from './api/server/security.js'
import {
  createLoadMonitor,
  registerLoadShedding,
  registerRateLimit,
  registerUrlLimit,
} from './api/server/admission.js'
import { createShutdown, type Shutdown } from './api/server/shutdown.js'
import { createUnsent, registerUnsentLimit } from './api/server/unsent.js'
import { docsDocument } from './pages/docs.js'
import { problemPage } from './pages/error-page.js'
import { registerPages } from './pages/routes.js'
import { once } from './model/once.js'
import { annotationSchema } from './ingest/annotation-schema.js'
import { PROGRAM_VERSION } from './model/program-version.js'

export interface AppOptions {
  db: SqliteDatabase
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
  const breaker = circuitBreaker()
  const checks = createChecks(db, breaker, shutdown.isStopping)
  const context = createContext(db, config, checks, breaker)
  const requests = createRequestEvents()
  const load = createLoadMonitor(config)
  const trust = trustedProxies(config)
  const unsent = createUnsent(config)
  const cache = createResponseCache({
    edition: context.reader.edition,
    maxBytes: config.RESPONSE_CACHE_MB * 1_000_000,
    origins: listedOrigins(config),
    trust,
    unsent,
    isOverloaded: load.isOverloaded,
    requests,
  })
  const app = Fastify({
    ...requestOptions,
    ...refusalOptions,
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
  dropBodies(app)
  registerRefusals(app, context.base, problemPage(context.base))
  registerRequests(app, requests)
  await registerSecurity(app, config)
  registerLoadShedding(app, load)
  await registerRateLimit(app, config)
  registerRefused(app)
  refuseUnknownOptions(app)
  registerUrlLimit(app)
  registerUnsentLimit(app, unsent)
  await registerCompression(app)
  cache.store(app)
  app.addHook('onListen', (done) => {
    context.reading.warmUp()
    done()
  })
  app.addHook('onClose', (_app, done) => {
    context.reading.close()
    done()
  })
  if (onRoute) app.addHook('onRoute', onRoute)
  registerEndpoints(app, context, annotationSchema)
  registerPages(app, context)
  registerDatabase(
    app,
    context,
    createCopies(
      db,
      ALL_DECLARATIONS.map(({ collection }) => collection),
    ),
    INDEX_TAG.name,
  )
  registerHealth(app, context, checks, config.METRICS, requests)
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

/** Creates what the routes share: readers of the database, and what is derived from the configuration. */
function createContext(
  db: SqliteDatabase,
  config: Config,
  checks: Checks,
  breaker: CircuitBreaker,
): Context {
  const guard = fileGuard(db)
  const edition = editionReader(db)
  const reader: Reader = {
    db,
    // Every response begins with it, also one from the response cache.
    edition: () => {
      checks.assertSound()
      return breaker(edition)
    },
    snapshot: (read) => {
      guard('reading')
      return db.connection.transaction('read', read)
    },
  }
  const assertOpenable = () => {
    guard('opening')
    checks.assertSound()
  }
  const lastKey = lastKeyReader(db)
  const placement = createPlacement(() => lastKey() <= config.SMALL_DATABASE)
  const options = {
    processes: config.READING_PROCESSES,
    budget: config.READ_BUDGET * 1000,
    guard: assertOpenable,
  }
  const readsElsewhere = config.READING_PROCESSES > 0 && !db.$client.memory
  return {
    reader: readsElsewhere ? { ...reader, placement } : reader,
    reading: readsElsewhere
      ? readingElsewhere({ ...reader, placement }, options)
      : readingHere(reader, (open) => {
          assertOpenable()
          return breaker(open)
        }),
    cache: createEditionCache(),
    streams: createStreams(),
    base: config.PUBLIC_URL,
    version: PROGRAM_VERSION,
  }
}
