import { createHash } from 'node:crypto'
import { basename, dirname, extname, resolve } from 'node:path'
import { slugOf, Slugs } from '../model/slugs.js'

/**
 * The article ids for files: slugs of their names. If two files would get the same id, the file whose
 * name already is that id keeps it. The id of a file in another folder begins with the
 * name of its folder. The id of a file in the same folder ends in a number.
 */
export function articleIdsOf(paths: readonly string[]): string[] {
  const folderById = new Map<string, string>()
  const taken = new Slugs()
  const ids = new Map<string, string>()
  for (const path of [...paths.filter(isNamedByItsId), ...paths]) {
    if (ids.has(path)) continue
    const [folder, name] = [dirname(resolve(path)), nameOf(path)]
    const slug = slugOf(name) ?? `article-${digest(name)}`
    const isElsewhere = taken.has(slug) && folderById.get(slug) !== folder
    const preferred = isElsewhere ? slugOf(`${basename(folder)} ${name}`) : undefined
    const id = taken.take(preferred ?? slug)
    ids.set(path, id)
    folderById.set(id, folder)
  }
  return paths.map((path) => ids.get(path)!)
}

const nameOf = (path: string): string => basename(path, extname(path))

const isNamedByItsId = (path: string): boolean => slugOf(nameOf(path)) === nameOf(path)

const digest = (name: string): string =>
  createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 8)
