import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { ROOT } from './helper.js'

/*
 * What is installed, by package-lock.json, which lists the packages of all platforms: their licences; and that each dependency
 * of package.json is used, those of production by the program itself.
 */

interface Locked {
  /** True of a package of this repository. */
  link?: boolean
  license?: string
  dev?: boolean
  version: string
}
interface Package {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  scripts: Record<string, string>
}

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8')) as T
const own = read<Package>('package.json')
const { '': _root, ...locked } = read<{ packages: Record<string, Locked> }>(
  'package-lock.json',
).packages

/** Licences (SPDX) that ask for no more than their notice. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
])

/** Packages with other licences, which only development uses: the program has nothing of them. */
const EXCEPTIONS: Record<string, [license: string | undefined, reason: string]> = {
  'argparse': ['Python-2.0', 'permissive; the first version has the name PSF-2.0'],
  'axe-core': ['MPL-2.0', 'used unchanged, by the tests of the pages'],
  'ical.js': ['MPL-2.0', 'used unchanged, by tests'],
  'jsonc-simple-parser': [
    undefined,
    'MIT by the file "license" in the package; its package.json does not say so',
  ],
  'spdx-exceptions': ['CC-BY-3.0', 'a list of names'],
}

/** Whether an SPDX expression leaves a choice that is allowed. */
const isAllowed = (license: string): boolean =>
  license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)))

t.test(
  'every installed package has a licence that is allowed, or an exception with its reason',
  async (t) => {
    const used = new Set<string>()
    for (const [path, { license, dev = false, link, version }] of Object.entries(locked)) {
      if (link) continue
      const name = path.replace(/^.*node_modules\//, '')
      if (license !== undefined && isAllowed(license)) continue
      const exception = EXCEPTIONS[name]
      t.ok(dev && exception !== undefined, `${name}@${version} is under ${license ?? 'no licence'}`)
      used.add(name)
      if (license !== 'PSF-2.0') t.equal(license, exception?.[0], name)
    }
    t.ok(Object.keys(locked).length > 100)
    t.strictSame([...used].toSorted(), Object.keys(EXCEPTIONS), 'no exception is left over')
    t.match(
      readFileSync(join(ROOT, 'node_modules/jsonc-simple-parser/license'), 'utf8'),
      /^The MIT License/,
    )
  },
)

for (const [license, allowed] of [
  ['MIT', true],
  ['(WTFPL OR MIT)', true],
  ['(MIT AND Zlib)', true],
  ['GPL-3.0', false],
  ['(MIT AND GPL-3.0)', false],
  ['UNLICENSED', false],
] as const) {
  t.test(`${license} is ${allowed ? '' : 'not '}allowed`, async (t) => {
    t.equal(isAllowed(license), allowed)
  })
}

/** The text of all files of a folder and those below it, without this one, which names packages. */
const textOf = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|js|cjs|json)$/.test(name) && name !== 'dependencies.test.ts')
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n')

/** Whether a package is imported or named by a text, or a script runs one of its commands. */
function isUsed(name: string, text: string): boolean {
  if (new RegExp(`['"\`]${name}(/[^'"\`]*)?['"\`]`).test(text)) return true
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
