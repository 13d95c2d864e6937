import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Test } from 'tap'
import { ROOT } from '../helper.js'

/* Runs the built program as a process of its own. */

export const MAIN = join(ROOT, 'dist/main.js')

/** Matches the reports of progress, which only a slow machine gets in tests. */
const PROGRESS = /^\d+ files, \d+ a second\n/gm

export interface Outcome {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}
export interface Options {
  env?: Record<string, string>
  cwd?: string
  uid?: number
  /** The whole of standard input; without it, standard input stays open. */
  input?: string
  /** A command that runs the program, given as its arguments, for example with a limit or in a namespace. */
  under?: readonly string[]
}

/** Starts a command without tap's tracing of child processes, which slows each start and needs write access. */
export function start(
  t: Test,
  args: readonly string[],
  { env = {}, cwd = ROOT, uid, under = [] }: Options,
): ChildProcessWithoutNullStreams {
  const child = spawn('env', ['-u', 'NODE_OPTIONS', ...under, process.execPath, MAIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    ...(uid !== undefined && { uid, gid: uid }),
  })
  t.teardown(() => {
    child.kill('SIGKILL')
  })
  return child
}

async function outcome(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { code, signal, stdout, stderr: stderr.replace(PROGRESS, '') }
}

/** Runs a command to its end. */
export async function run(
  t: Test,
  args: readonly string[],
  options: Options = {},
): Promise<Outcome> {
  const child = start(t, args, options)
  if (options.input !== undefined) child.stdin.end(options.input)
  return outcome(child)
}

/** Asserts that a command failed: exit code 1, and exactly these lines on standard error. */
export function fails(
  t: Test,
  { code, stderr }: Outcome,
  lines: readonly (string | RegExp)[],
): void {
  t.equal(code, 1)
  const written = stderr.split('\n').slice(0, -1)
  t.equal(written.length, lines.length, stderr)
  for (const [n, line] of lines.entries())
    t.match(written[n], typeof line === 'string' ? `verbatim: ${line}` : line)
  t.notMatch(stderr, /^\s+at /m, 'no stack trace')
}

export interface Server {
  url: URL
  stop: (signal: NodeJS.Signals) => void
  end: Promise<Outcome>
  /** Its standard output so far. */
  log: () => string
}

/** Matches the standard error of a server that printed its addresses and nothing else. */
export const onlyAddresses = ({ port }: URL): RegExp =>
  new RegExp(
    `^Pages http://localhost:${port}/\nAPI   http://localhost:${port}/v1\nDocs  http://localhost:${port}/docs\n$`,
  )

/** Starts `serve` on a free port, which it reads from the log. */
export const serve = (t: Test, database: string, ...options: string[]): Promise<Server> =>
  serveWith(t, { env: { DATABASE_PATH: database } }, ...options)

export async function serveWith(
  t: Test,
  { env, ...more }: Options,
  ...options: string[]
): Promise<Server> {
  const child = start(t, ['serve', ...options], { ...more, env: { PORT: '0', ...env } })
  const end = outcome(child)
  let log = ''
  const url = await new Promise<URL>((resolve, reject) => {
    child.stdout.on('data', (text: string) => {
      log += text
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(log)
      if (address !== null) resolve(new URL(address[0]))
    })
    void end.then(({ stderr }) => {
      reject(new Error(`the server ended: ${stderr}`))
    })
  })
  return {
    url,
    stop: (signal) => {
      child.kill(signal)
    },
    end,
    log: () => log,
  }
}
