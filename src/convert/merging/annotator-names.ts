import { basename, dirname, extname, sep } from 'node:path'

/** A document of a file: the path of the file, and the place of the document in it, from 1. */
export interface Place {
  path: string
  number: number
}

/**
 * Names the annotator of each document of one text by the parts of the paths that differ: "anna" and "ben" for
 * `anna/visit.ann` and `ben/visit.ann`, or for `visit/anna.tsv` and `visit/ben.tsv`. Documents of one file are numbered.
 */
export function annotatorNames(places: readonly Place[]): string[] {
  const paths = places.map(({ path }) => [
    ...dirname(path).split(sep),
    basename(path, extname(path)),
  ])
  const shortest = Math.min(...paths.map((parts) => parts.length))
  const isShared = (partOf: (parts: readonly string[]) => string | undefined): boolean =>
    paths.every((parts) => partOf(parts) === partOf(paths[0]!))
  let before = 0
  while (before < shortest && isShared((parts) => parts[before])) before++
  let after = 0
  while (after < shortest - before && isShared((parts) => parts.at(-1 - after))) after++
  return paths.map((parts, i) => {
    const differing = parts.slice(before, parts.length - after).join('/')
    const name = differing === '' ? parts.at(-1)! : differing
    const isAlone = places.every(({ path }, other) => other === i || path !== places[i]!.path)
    return isAlone ? name : `${name} ${places[i]!.number}`
  })
}

/** The name that documents of one text share: that of their file, or of its folder if the names of the files differ. */
export function sharedName(places: readonly Place[]): string {
  const [first, ...others] = places.map(({ path }) => path)
  const nameOf = (path: string) => basename(path, extname(path))
  return others.every((path) => nameOf(path) === nameOf(first!))
    ? nameOf(first!)
    : nameOf(dirname(first!))
}
