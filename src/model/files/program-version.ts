import { readFileSync } from 'node:fs'
import { packagePath } from './package-path.js'

/** The version of this program. */
export const { version: PROGRAM_VERSION } = JSON.parse(
  readFileSync(packagePath('package.json'), 'utf8'),
) as { version: string }
