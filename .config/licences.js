/*
 * Checks the licences of all packages in package-lock.json, which lists the packages of all platforms.
 */

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
])

/** Packages with other licences, which only development uses: their licences in the lock file, and the reason. */
const EXCEPTIONS = {
  'argparse': [['Python-2.0', 'PSF-2.0'], 'permissive'],
  'axe-core': [['MPL-2.0'], 'used unchanged, by tests'],
  'ical.js': [['MPL-2.0'], 'used unchanged, by tests'],
  'jsonc-simple-parser': [[undefined], 'MIT by the file "license" in the package'],
  'pako': [['(MIT AND Zlib)'], 'permissive'],
  'spdx-exceptions': [['CC-BY-3.0'], 'a list of names'],
}

/** Whether an SPDX expression leaves a choice that is allowed. */
export const isAllowed = (license) =>
  license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)))

/** The packages whose licence is not allowed, and the exceptions that no package needs: a line for each. */
export function licenceFaults({ packages }, exceptions = EXCEPTIONS) {
  const unused = new Set(Object.keys(exceptions))
  const faults = []
  for (const [path, { license, dev = false, link = false, version }] of Object.entries(packages)) {
    if (path === '' || link || (license !== undefined && isAllowed(license))) continue
    const name = path.replace(/^.*node_modules\//, '')
    const [excepted = []] = exceptions[name] ?? []
    unused.delete(name)
    if (!excepted.includes(license))
      faults.push(`${name}@${version} is under ${license ?? 'no licence'}, which is not allowed`)
    else if (!dev)
      faults.push(`${name}@${version} is in production under ${license ?? 'no licence'}`)
  }
  for (const name of unused) faults.push(`the exception for the licence of ${name} is not needed`)
  return faults
}
