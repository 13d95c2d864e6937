/*
 * Checks the licences of all packages, the types of the program and of the tests, and runs ESLint, over one TypeScript program: the rules that use types find
 * the types that the compiler has already inferred. `npx eslint` alone infers them again.
 */

import { readFileSync } from 'node:fs'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { licenceFaults } from './licences.js'

const PROJECT = '.config/tsconfig.test.json'

const host = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getNewLine: () => ts.sys.newLine,
}
const project = ts.getParsedCommandLineOfConfigFile(
  PROJECT,
  { incremental: false, tsBuildInfoFile: undefined },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(ts.formatDiagnostic(fault, host))
    },
  },
)
const program = ts.createProgram(project.fileNames, project.options)
const faults = [...project.errors, ...ts.getPreEmitDiagnostics(program)]
process.stderr.write(ts.formatDiagnostics(faults, host))

const eslint = new ESLint({
  overrideConfigFile: '.config/eslint.config.js',
  overrideConfig: { languageOptions: { parserOptions: { project: null, programs: [program] } } },
})
const results = await eslint.lintFiles(['src', 'test'])
process.stderr.write(await (await eslint.loadFormatter('stylish')).format(results))

const licences = licenceFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')))
for (const fault of licences) process.stderr.write(`package-lock.json: ${fault}\n`)

if (
  licences.length > 0 ||
  faults.length > 0 ||
  results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0)
)
  process.exitCode = 1
