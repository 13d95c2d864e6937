import type { Ended } from '../../http/requests.js'

/** Seconds: from an answer out of memory to one that nobody waits for. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

export interface Gauges {
  edition: () => number
  streams: () => number
}

export interface Metrics {
  contentType: string
  /** All of them as Prometheus reads them. */
  text: () => Promise<string>
  observe: (request: Ended) => void
}

/** Metrics of the process and its requests, for Prometheus. Loaded when first needed: it would delay the start. */
export async function createMetrics({ edition, streams }: Gauges): Promise<Metrics> {
  const { default: prometheus } = await import('prom-client')
  const registry = new prometheus.Registry()
  prometheus.collectDefaultMetrics({ register: registry })
  registry.removeSingleMetric('nodejs_version_info') // is of use to attackers only
  const gauge = (name: string, help: string, read: () => number) =>
    new prometheus.Gauge({ name, help, registers: [registry], collect() { this.set(read()) } })
  gauge('verbatim_edition', 'Number of the current edition of the data', edition)
  gauge('verbatim_streams', 'Long answers under way', streams)
  const requests = requestTimes()
  return { contentType: registry.contentType, text: async () => `${await registry.metrics()}\n${requests.text()}`, observe: requests.observe }
}

interface Series { buckets: number[]; sum: number; count: number }
const REQUESTS = 'http_request_duration_seconds'

/** The histogram of requests. prom-client's own took a twentieth of the time of an answer from memory, most of it to look at its labels. */
export function requestTimes(): Pick<Metrics, 'observe'> & { text: () => string } {
  /** By its labels. Neither methods that Node reads nor patterns of paths have what would have to be escaped. */
  const all = new Map<string, Series>()
  return {
    observe: ({ method, route, status, milliseconds }) => {
      const labels = `method="${method}",route="${route}",status="${String(status)}"`
      let series = all.get(labels)
      if (series === undefined) all.set(labels, series = { buckets: BUCKETS.map(() => 0), sum: 0, count: 0 })
      const seconds = milliseconds / 1000
      const at = BUCKETS.findIndex((most) => seconds <= most)
      if (at !== -1) series.buckets[at]! += 1
      series.sum += seconds
      series.count += 1
    },
    text: () => [
      `# HELP ${REQUESTS} Time from the request to the last byte of its answer`, `# TYPE ${REQUESTS} histogram`,
      ...[...all].flatMap(([labels, { buckets, sum, count }]) => {
        let below = 0
        return [
          ...BUCKETS.map((most, i) => `${REQUESTS}_bucket{le="${String(most)}",${labels}} ${String(below += buckets[i]!)}`),
          `${REQUESTS}_bucket{le="+Inf",${labels}} ${String(count)}`, `${REQUESTS}_sum{${labels}} ${String(sum)}`, `${REQUESTS}_count{${labels}} ${String(count)}`,
        ]
      }), '',
    ].join('\n'),
  }
}
