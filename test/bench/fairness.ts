import { Agent, get, type IncomingMessage } from 'node:http'
import { finished } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { anyWord, random } from './names.js'

/*
 * Two clients of a server: a greedy one that asks for the worst that the limits allow, and a modest one whose times are
 * measured. They have different addresses of the loopback interface, so the server tells them apart.
 */

const GREEDY = '127.0.0.2'
const MODEST = '127.0.0.3'

/** Requests of the greedy client in a second. */
const RATE = 10

/** The time and the status of one request. */
export interface Sample {
  name: string
  milliseconds: number
  /** 0 if the connection broke. */
  status: number
}

const WORDS = random(7)
const word = () => anyWord(WORDS)
/** A prefix of two letters. */
const prefix = (): string => {
  const [letters] = /^\p{L}{2}/u.exec(word()) ?? []
  return letters === undefined ? prefix() : encodeURIComponent(`${letters}*`)
}
/** Twelve prefixes of two letters, which no request has had before. */
const prefixes = () => Array.from({ length: 12 }, prefix).join('+')

/** The worst requests of each kind, never the same twice. */
const WORST: Readonly<Record<string, () => string>> = {
  'facets over prefixes': () =>
    `/v1/quotes?q=${prefixes()}&facets=kind,speaker,article,section,medium&limit=100&embed=article,speaker`,
  'ranked prefixes': () => `/v1/search?q=${prefixes()}&facets=kind&limit=100`,
  'one frequent prefix': () => `/v1/search?q=${prefix()}&limit=100`,
  'a stream of prefixes': () => `/v1/quotes.ndjson?q=${prefixes()}&embed=article,speaker`,
  'a stream of everything': () => '/v1/mentions.csv?sort=-id',
  'a stream that tests': () => `/v1/events.ndjson?from=${1900 + (Date.now() % 90)}&sort=position`,
  'a large page': () => `/v1/articles?limit=100&embed=quotes,events,figures&q=${prefix()}`,
  'the network': () => `/v1/graph?maxNodes=500&maxLinks=2000&minWeight=${1 + (Date.now() % 50)}`,
  'a neighbourhood': () => `/v1/graph?entity=person-1&depth=2&maxNodes=500&maxLinks=2000`,
  'a walk that tests': () => `/v1/events?q=${prefix()}&sort=position&limit=100&facets=type,status`,
  'the database': () => '/v1/database.sqlite',
}

/** Opens a request from an address. The caller reads the response, or leaves it. */
const open = (url: string, localAddress: string, agent: Agent): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, { agent, localAddress }, resolve).on('error', reject)
  })

/** Asks for the worst until the signal. It never reads half of the responses. Gives the number of responses of each status. */
export async function beGreedy(server: string, signal: AbortSignal): Promise<Map<number, number>> {
  const agent = new Agent({ maxSockets: 200 })
  const statuses = new Map<number, number>()
  const kinds = Object.values(WORST)
  for (let i = 0; !signal.aborted; i++) {
    const path = kinds[i % kinds.length]!()
    const isRead = i % 2 === 0
    open(server + path, GREEDY, agent).then(
      (response) => {
        const status = response.statusCode!
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        response.on('error', () => undefined)
        if (isRead) response.resume()
      },
      () => statuses.set(0, (statuses.get(0) ?? 0) + 1),
    )
    await pause(1000 / RATE, undefined, { signal }).catch(() => undefined)
  }
  agent.destroy()
  return statuses
}

/** What the modest client asks for: a new page, a record, and a new search. */
async function modestPaths(server: string): Promise<Readonly<Record<string, () => string>>> {
  const listed = (await (await fetch(`${server}/v1/quotes?limit=100&fields=id`)).json()) as {
    data: { id: string }[]
  }
  let n = 0
  return {
    'a new page': () =>
      `/v1/quotes?limit=20&sort=-date&from=${1975 + (++n % 50)}&speaker=person-${n}`,
    'a record': () => `/v1/quotes/${listed.data[++n % listed.data.length]!.id}`,
    'a search': () => `/v1/search?q=${word()}+${word()}`,
  }
}

/** Asks one request after another until the signal. */
export async function beModest(server: string, signal: AbortSignal): Promise<Sample[]> {
  const agent = new Agent({ keepAlive: true })
  const samples: Sample[] = []
  const paths = Object.entries(await modestPaths(server))
  for (let i = 0; !signal.aborted; i++) {
    const [name, path] = paths[i % paths.length]!
    const began = performance.now()
    const status = await open(server + path(), MODEST, agent).then(
      async (response) => {
        await finished(response.resume())
        return response.statusCode!
      },
      () => 0,
    )
    samples.push({ name, milliseconds: performance.now() - began, status })
    await pause(20, undefined, { signal }).catch(() => undefined)
  }
  agent.destroy()
  return samples
}

/** The value below which a share of the numbers lies. */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)]!
