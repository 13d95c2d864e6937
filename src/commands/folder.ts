import { mkdirSync } from 'node:fs'
import { refused } from '../model/files.js'

/**
 * Makes a folder that a command writes to, with those above it.
 * @throws VerbatimError that names it.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw refused(`folder "${path}"`, 'made', error)
  }
}
