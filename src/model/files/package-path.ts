import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The path of a file or folder of this package, whether the code runs from src/ or bundled in dist/. */
export const packagePath = (name: string): string => fileURLToPath(new URL(name, root))

const root = findRoot(new URL('.', import.meta.url))

function findRoot(folder: URL): URL {
  return existsSync(new URL('package.json', folder)) ? folder : findRoot(new URL('..', folder))
}
