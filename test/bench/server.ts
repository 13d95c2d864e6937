import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'

/* Servers for benchmarks: each runs on core 0, so that the program that asks them has the other one. */

export const MAIN = 'dist/main.js'

export interface Server {
  url: string
  /** From its start to its address. */
  milliseconds: number
  /** The most memory that it has had so far, in MB. */
  memory: () => number
  stop: () => Promise<void>
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return port
}

/** Waits until a URL is answered, for so many seconds. */
export async function until(url: string, seconds = 20): Promise<void> {
  for (let i = 0; i < 20 * seconds; i++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} is not answered`)
}

/** The built program when it has checked its file, without a line for each request and without kept answers; such a server does not tell its port either. */
export async function startQuiet(environment: Record<string, string>): Promise<Server> {
  const port = String(await freePort())
  const server = await start(
    [MAIN, 'serve'],
    { LOG_LEVEL: 'warn', RESPONSE_CACHE_MB: '0', ...environment, PORT: port },
    `http://127.0.0.1:${port}`,
  )
  await until(`${server.url}/v1`)
  while (
    ((await (await fetch(`${server.url}/readyz`)).json()) as { integrity?: string }).integrity ===
    'checking'
  )
    await new Promise((resolve) => setTimeout(resolve, 100))
  return server
}

/** Starts a Node program that tells its address on standard output, unless it is known. */
export async function start(
  args: readonly string[],
  environment: Record<string, string>,
  known?: string,
): Promise<Server> {
  const began = performance.now()
  const child = spawn('taskset', ['-c', '0', process.execPath, ...args], {
    env: { ...process.env, LOG_LEVEL: 'info', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
  const url =
    known ??
    (await new Promise<string>((resolve, reject) => {
      let log = ''
      child.stdout.on('data', (text: Buffer) => {
        if (log.length < 10_000) log += text.toString()
        const address = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(log)
        if (address) resolve(address[0])
      })
      void ended.then(() => {
        reject(new Error(log))
      })
    }))
  const memory = () =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1]) /
    1024
  return {
    url,
    milliseconds: performance.now() - began,
    memory,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
