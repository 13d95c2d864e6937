import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Test } from 'tap'
import { ROOT } from './helper.js'

/* Commands as the documents show them, run by a shell. */

/** Runs a command in its own shell and process group, without tap's tracing of Node. */
export function shell(command: string, cwd: string, env: Record<string, string>) {
  return spawn('sh', ['-c', `unset NODE_OPTIONS; ${command}`], {
    cwd,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Starts a server, and gives its address when it listens. */
export async function startServer(
  t: Test,
  command: string,
  env: Record<string, string>,
): Promise<string> {
  const child = shell(command, ROOT, env)
  t.teardown(async () => {
    if (child.exitCode !== null) return
    process.kill(-child.pid!, 'SIGTERM')
    await once(child, 'close')
  })
  for await (const line of createInterface(child.stdout)) {
    const base = /listening at (http:[^"]*)/.exec(line)?.[1]
    if (base === undefined) continue
    child.stdout.resume()
    return base
  }
  throw new Error(`"${command}" ended without listening`)
}

export async function exitCode(
  command: string,
  cwd: string,
  env: Record<string, string>,
): Promise<unknown> {
  const child = shell(command, cwd, env)
  child.stdout.resume()
  return (await once(child, 'close'))[0]
}

/** The lines that a command prints to standard output. */
export async function outputOf(command: string, cwd: string): Promise<string[]> {
  const lines: string[] = []
  for await (const line of createInterface(shell(command, cwd, {}).stdout)) lines.push(line)
  return lines
}
