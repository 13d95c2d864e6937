import { explainDatabaseError } from '../db/open.js'
import { Sqlite } from '../db/sqlite.js'

/** The articles that a load has read, and has not refused. */
export interface SeenArticles {
  /** Returns the path of the first file that had an article. */
  firstPath: (id: string, path: string) => string
  /** Forgets an article that was not loaded, so that another file may have it. */
  forget: (id: string) => void
  close: () => void
}

/**
 * Keeps ids in a temporary database on disk, so that any number of articles takes little memory.
 */
export function createSeenArticles(): SeenArticles {
  const scratch = new Sqlite('')
  scratch.exec(
    'pragma journal_mode = off; create table seen (id text primary key, path text not null) strict, without rowid',
  )
  const insert = scratch.prepare('insert into seen values (?, ?) on conflict do nothing')
  const first = scratch.prepare<[string], string>('select path from seen where id = ?').pluck()
  const remove = scratch.prepare('delete from seen where id = ?')
  const explained = <T>(run: () => T): T => {
    try {
      return run()
    } catch (error) {
      throw explainDatabaseError(error, 'the temporary list of articles')
    }
  }
  return {
    firstPath: (id, path) =>
      explained(() => {
        insert.run(id, path)
        return first.get(id)!
      }),
    forget: (id) => {
      explained(() => remove.run(id))
    },
    close: () => {
      scratch.close()
    },
  }
}
