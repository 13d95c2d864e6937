/* Shares a few places among clients: each client may take some of them, and those who wait take turns. */

export interface FairQueueOptions {
  /** The number of places. */
  places: number
  /** The most places that one client may hold at a time. */
  share: number
  /** The most requests of one client that may wait. */
  maxWaiting: number
}

export interface FairQueue {
  /**
   * Waits for a place. Call `release` once to give it back.
   * @throws QueueFull if too many requests of the client are waiting.
   */
  enter: (client: string) => Promise<Place>
  /** The number of requests that hold a place, and of those that wait. */
  counts: () => { running: number; waiting: number }
}

interface Place {
  /** True if the place was not free at once. */
  hasWaited: boolean
  release: () => void
}

export class QueueFull extends Error {
  override name = 'QueueFull'
}

interface Client {
  running: number
  waiting: ((place: Place) => void)[]
}

export function createFairQueue({ places, share, maxWaiting }: FairQueueOptions): FairQueue {
  /** The clients that hold a place or wait, in the order of their next turns. */
  const clients = new Map<string, Client>()
  let running = 0

  function placeFor(name: string, client: Client, hasWaited: boolean): Place {
    running++
    client.running++
    return {
      hasWaited,
      release: () => {
        running--
        client.running--
        clients.delete(name) // its next turn comes after those of the others
        if (client.running > 0 || client.waiting.length > 0) clients.set(name, client)
        admitNext()
      },
    }
  }

  function admitNext(): void {
    if (running >= places) return
    for (const [name, client] of clients) {
      if (client.running >= share) continue
      const admit = client.waiting.shift()
      if (admit === undefined) continue
      admit(placeFor(name, client, true))
      return
    }
  }

  return {
    enter: async (name) => {
      const client = clients.get(name) ?? { running: 0, waiting: [] }
      clients.set(name, client)
      if (running < places && client.running < share) return placeFor(name, client, false)
      if (client.waiting.length >= maxWaiting)
        throw new QueueFull(`${maxWaiting} requests of this client are waiting`)
      return new Promise((admit) => client.waiting.push(admit))
    },
    counts: () => ({
      running,
      waiting: [...clients.values()].reduce((sum, { waiting }) => sum + waiting.length, 0),
    }),
  }
}
