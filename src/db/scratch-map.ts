import { explainDatabaseError } from './open.js'
import { Sqlite } from './sqlite.js'

/** A map of texts on the disk, so that any number of them takes little memory. */
export interface ScratchMap {
  /** Gives a key this value if it has none, and returns the value that it has. */
  getOrInsert: (key: string, value: string) => string
  delete: (key: string) => void
  close: () => void
}

/**
 * Creates a map in a temporary file, which is gone when the map is closed or the process ends.
 * @param name says in an error, such as that of a full disk, what the map is.
 */
export function createScratchMap(name: string): ScratchMap {
  const scratch = new Sqlite('')
  scratch.exec(
    'pragma journal_mode = off; create table map (key text primary key, value text not null) strict, without rowid',
  )
  const insert = scratch.prepare('insert into map values (?, ?) on conflict do nothing')
  const get = scratch.prepare<[string], string>('select value from map where key = ?').pluck()
  const remove = scratch.prepare('delete from map where key = ?')
  const explained = <T>(run: () => T): T => {
    try {
      return run()
    } catch (error) {
      throw explainDatabaseError(error, name)
    }
  }
  return {
    getOrInsert: (key, value) =>
      explained(() => {
        insert.run(key, value)
        return get.get(key)!
      }),
    delete: (key) => {
      explained(() => remove.run(key))
    },
    close: () => {
      scratch.close()
    },
  }
}
