/*
 * Builds and starts the program on other versions of Node: `node .ci/smoke.js 22 24`. Each version comes from npm. In a fresh clone, it builds
 * the program with the development packages that are installed here, installs the packages of production, starts the server, answers a few
 * requests and ends on SIGTERM. The versions run at the same time. Prints one line a version; exits with 1 if one fails.
 */

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

const START_SECONDS = 60

const run = promisify(execFile)

await Promise.all(
  process.argv.slice(2).map(async (version) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-node-'))
    try {
      console.log(`Node ${await smoke(version, folder)}: ok`)
    } catch (error) {
      console.log(`Node ${version}: ${error.message}`)
      process.exitCode = 1
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }),
)

/** @returns the version that ran. */
async function smoke(version, folder) {
  const name = `node-${process.platform}-${process.arch}`
  await run('npm', ['install', '--prefix', folder, '--no-save', `${name}@${version}`])
  const cwd = join(folder, 'clone')
  await run('git', ['clone', '--quiet', '.', cwd])
  const path = [join(folder, 'node_modules', name, 'bin'), process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH: path, PORT: '0', LOG_LEVEL: 'info', NODE_OPTIONS: '' }
  const packages = join(cwd, 'node_modules')
  symlinkSync(resolve('node_modules'), packages)
  await run('npm', ['run', 'build'], { cwd, env })
  rmSync(packages)
  await run('npm', ['ci', '--omit=dev'], { cwd, env })

  const server = spawn('npm', ['start', '--ignore-scripts'], { cwd, env, detached: true }) // without another build
  const exit = once(server, 'exit')
  try {
    let output = ''
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    await request(await addressIn(() => output, server))
    process.kill(-server.pid, 'SIGTERM')
    const [code, signal] = await exit
    if (/abort|fatal|segmentation/i.test(output))
      throw new Error(`it ended with code ${code}, signal ${signal}:\n${output}`)
  } finally {
    if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL')
  }
  return (await run('node', ['--version'], { env })).stdout.trim()
}

/** Waits for the line that names the address. */
async function addressIn(read, server) {
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await pause(100)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(read())
    if (address !== null) return address[0]
    if (server.exitCode !== null || server.signalCode !== null) break
  }
  throw new Error(`the server did not start:\n${read()}`)
}

/** One request of each kind of answer: the index of words, a stream, a copy of the file, and many lists, so that memory is collected. */
async function request(address) {
  const get = async (path) => {
    const response = await fetch(address + path)
    if (response.status !== 200)
      throw new Error(`${path} was answered with ${response.status}: ${await response.text()}`)
    return response.text()
  }
  const { page } = JSON.parse(await get('/v1/quotes'))
  if (page.total !== 20) throw new Error(`/v1/quotes counts ${page.total} quotes instead of 20`)
  for (const path of [
    '/v1/search?q=golden',
    '/v1/mentions.csv',
    '/v1/database.sqlite',
    '/openapi.json',
    '/docs/',
  ])
    await get(path)
  for (let limit = 1; limit <= 100; limit++) await get(`/v1/mentions?limit=${limit}&facets=entity`)
}
