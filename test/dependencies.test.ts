import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { ROOT } from './helper.js'

/*
 * The licences of what is installed; and that each dependency of package.json is used, those of production by the program itself.
 */

interface Package {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  scripts: Record<string, string>
}

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8')) as T
const own = read<Package>('package.json')
interface Locked {
  license?: string
  dev?: boolean
}
type Exceptions = Record<string, [licences: (string | undefined)[], reason: string]>
/** The checker of `npm run lint`. */
const { licenceFaults } = (await import(pathToFileURL(join(ROOT, '.config/licences.js')).href)) as {
  licenceFaults: (lock: { packages: Record<string, Locked> }, exceptions?: Exceptions) => string[]
}

const packages: [what: string, locked: Locked, faults: number][] = [
  ['MIT', { license: 'MIT' }, 0],
  ['a choice', { license: '(WTFPL OR MIT)' }, 0],
  ['two licences', { license: '(MIT AND ISC)' }, 0],
  ['another licence', { license: 'GPL-3.0' }, 1],
  ['another licence in development', { license: 'GPL-3.0', dev: true }, 1],
  ['two licences, one of them not allowed', { license: '(MIT AND GPL-3.0)' }, 1],
  ['no licence', {}, 1],
  ['an exception', { license: 'MPL-2.0', dev: true }, 0],
  ['an exception in production', { license: 'MPL-2.0' }, 1],
  ['an exception with another licence', { license: 'GPL-3.0', dev: true }, 1],
]
for (const [what, locked, faults] of packages)
  t.test(`${what}: ${faults} faults of licences`, async (t) => {
    const exceptions: Exceptions = what.includes('exception')
      ? { x: [['MPL-2.0'], 'used by tests'] }
      : {}
    t.equal(licenceFaults({ packages: { 'node_modules/x': locked } }, exceptions).length, faults)
  })

t.test(
  'the licences of what is installed are allowed, and an unused exception is not',
  async (t) => {
    const lock = read<{ packages: Record<string, Locked> }>('package-lock.json')
    t.strictSame(licenceFaults(lock), [])
    t.strictSame(licenceFaults({ packages: {} }, { x: [['MPL-2.0'], ''] }), [
      'the exception for the licence of x is not needed',
    ])
    t.match(
      readFileSync(join(ROOT, 'node_modules/jsonc-simple-parser/license'), 'utf8'),
      /^The MIT License/,
    )
  },
)

/** The text of all files of a folder and those below it, without this one, which names packages. */
const textOf = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|js|cjs|json)$/.test(name) && name !== 'dependencies.test.ts')
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n')

/** True if a text imports, names or runs a package, or a script runs one of its commands. */
function isUsed(name: string, text: string): boolean {
  if (new RegExp(`['"\`]${name}(/[^'"\`]*)?['"\`]|^npx ${name} `, 'm').test(text)) return true
  const { bin = {} } = read<{ bin?: string | Record<string, string> }>(
    'node_modules',
    name,
    'package.json',
  )
  const commands = typeof bin === 'string' ? [name] : Object.keys(bin)
  return commands.some((command) =>
    Object.values(own.scripts).some((script) =>
      new RegExp(`(^|&& |=\\S+ )${command}( |$)`).test(script),
    ),
  )
}

t.test(
  'every dependency is used: those of production by src, the others by tests, tools or scripts',
  async (t) => {
    const src = textOf('src')
    // Tests also run the code of the README.
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const tools = `${textOf('test')}${textOf('.config')}${readme}`
    /** Packages of types leave nothing in the program. */
    const types = [...src.matchAll(/^import type .* from '([^.'][^']*)'$/gm)].map(
      ([, name]) => name,
    )
    for (const name of Object.keys(own.dependencies)) t.ok(isUsed(name, src), name) // and that no other is imported, npm run boundaries checks
    for (const name of Object.keys(own.devDependencies)) {
      const typed = name.startsWith('@types/') && name.slice('@types/'.length)
      t.ok(
        typed === 'node' ||
          isUsed(name, tools) ||
          types.includes(name) ||
          (typed && isUsed(typed, src + tools)),
        name,
      )
    }
    const imported = [...tools.matchAll(/(?:from|import) '((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/g)]
      .map(([, name]) => name!)
      .filter((name) => !name.startsWith('.'))
    for (const name of new Set(imported))
      t.ok(name in own.dependencies || name in own.devDependencies, `${name} is declared`)
  },
)
