/**
 * Shares a read among calls: each call gets the result of a read that began after the call, and one read runs at a time. So
 * a result is never older than the call, and any number of calls at once takes two reads.
 */
export function sharedRead<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  return () => {
    if (next === undefined) {
      const own = running.then(() => {
        next = undefined
        return read()
      })
      next = own
      running = own.catch(() => undefined)
    }
    return next
  }
}
