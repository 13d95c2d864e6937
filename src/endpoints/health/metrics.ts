import type { FinishedRequest } from '../../api/server/request-log.js'

/** Seconds, from a cached response to one that takes too long for any client. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

interface Gauges {
  edition: () => Promise<number>
  streams: () => number
  costlyReads: () => { running: number; waiting: number }
}

export interface Metrics {
  contentType: string
  /** All metrics in the text format of Prometheus. */
  text: () => Promise<string>
  observe: (request: FinishedRequest) => void
}

/** Creates the metrics of the process and its requests, for Prometheus. The library is loaded on first use, since it would delay the start. */
export async function createMetrics({ edition, streams, costlyReads }: Gauges): Promise<Metrics> {
  const { default: prometheus } = await import('prom-client')
  const registry = new prometheus.Registry()
  prometheus.collectDefaultMetrics({ register: registry })
  registry.removeSingleMetric('nodejs_version_info') // of use only to an attacker
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new prometheus.Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await read())
      },
    })
  gauge('verbatim_edition', 'Number of the current edition of the data', () =>
    edition().catch(() => NaN),
  )
  gauge('verbatim_streams', 'Long answers under way', streams)
  gauge(
    'verbatim_costly_reads_running',
    'Costly requests for which a reading process works',
    () => costlyReads().running,
  )
  gauge(
    'verbatim_costly_reads_waiting',
    'Costly requests that wait for a reading process',
    () => costlyReads().waiting,
  )
  const requests = new prometheus.Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the last byte of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  })
  /** By method, route and status. Finding one by its labels takes longer than observing a request. */
  const series = new Map<string, { observe: (seconds: number) => void }>()
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    observe: ({ method, route, status, milliseconds }) => {
      const name = `${method} ${status} ${route}`
      let one = series.get(name)
      if (one === undefined)
        series.set(name, (one = requests.labels({ method, route, status: String(status) })))
      one.observe(milliseconds / 1000)
    },
  }
}
