import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './helper.js'

/*
 * Reads the documents in a form that tests can run. Conventions: commands stand in `sh` blocks, one a line. A `json`
 * block, or a paragraph that starts with "The response is `...`", is the response to the one curl line right above it. In JSON,
 * `"…"` stands for any value; as the last element it stands for at least one more, and as `"…": "…"` for at least one
 * more property. Everything else must be equal. A response whose `status` is 400 or more shows an error on purpose.
 */

export interface Block {
  language: string
  code: string
  /** The text up to the next block or heading. */
  after: string
}
export interface Example {
  command: string
  json?: unknown
  text?: string
}
export interface Answer {
  status: number
  body: string
}

/** The folders of the repository that may hold documents. */
export const FOLDERS = ['.ci', '.config', 'migrations', 'seed', 'src', 'test']

/** The paths of all documents. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync(ROOT),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  ),
].filter((path) => path.endsWith('.md') && !path.includes('node_modules'))

export function readDocument(path = 'README.md'): string {
  const file = join(ROOT, path)
  if (!existsSync(file)) throw new Error(`${path} does not exist`)
  return readFileSync(file, 'utf8')
}

export function blocksOf(document: string): Block[] {
  const blocks = [...document.matchAll(/^```(\w*)\n(.*?)^```\n/gms)]
  return blocks.map(({ 0: all, 1: language = '', 2: code = '', index }) => ({
    language,
    code,
    after: document.slice(index + all.length).split(/^#+ /m)[0]!,
  }))
}

export const linesOf = ({ code }: Block): string[] => code.split('\n').filter((line) => line !== '')

/** The commands of a document, in its order. */
export const commandsOf = (document: string): string[] =>
  blocksOf(document)
    .filter(({ language }) => language === 'sh')
    .flatMap(linesOf)

/** Every curl line, with the response that is shown for it. */
export function examplesOf(document: string): Example[] {
  return blocksOf(document)
    .filter(({ language }) => language === 'sh')
    .flatMap((block) => {
      const json = /^\n```json\n(.*?\n)```/s.exec(block.after)?.[1]
      const text = /^\nThe response is `([^`]*)`/.exec(block.after)?.[1]
      const commands = linesOf(block).filter((line) => line.startsWith('curl'))
      if ((json ?? text) === undefined) return commands.map((command) => ({ command }))
      if (commands.length !== 1)
        throw new Error(
          `a response must follow one curl line, not ${commands.length}: ${block.code}`,
        )
      return {
        command: commands[0]!,
        ...(json === undefined ? { text: text! } : { json: JSON.parse(json) as unknown }),
      }
    })
}

/** The rows of the table with this header, as cells. */
export function tableOf(document: string, header: string): string[][] {
  const lines = document.split('\n')
  const start = lines.indexOf(header)
  if (start < 0) throw new Error(`there is no table "${header}"`)
  const rows = lines.slice(start + 2)
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

/** Lists every difference between a response and the one that is shown. */
export function differences(shown: unknown, actual: unknown, at = ''): string[] {
  if (shown === '…') return []
  if (
    typeof shown !== 'object' ||
    shown === null ||
    typeof actual !== 'object' ||
    actual === null ||
    Array.isArray(shown) !== Array.isArray(actual)
  ) {
    return shown === actual
      ? []
      : [`${at} is ${JSON.stringify(actual)}, not ${JSON.stringify(shown)}`]
  }
  const elided = Array.isArray(shown) ? shown.at(-1) === '…' : '…' in shown
  const named = Object.entries(Array.isArray(shown) && elided ? shown.slice(0, -1) : shown).filter(
    ([key]) => key !== '…',
  )
  const more = Object.keys(actual).filter((key) => !named.some(([name]) => name === key))
  return [
    ...named.flatMap(([key, value]) =>
      key in actual
        ? differences(value, (actual as Record<string, unknown>)[key], `${at}/${key}`)
        : [`${at}/${key} is not there`],
    ),
    ...(more.length > 0 && !elided ? [`${at} also has ${more.join()}`] : []),
    ...(more.length === 0 && elided ? [`${at} has no more than is shown`] : []),
  ]
}

/** Runs a curl line as the shell does. */
export async function runCurl(command: string): Promise<Answer> {
  const script = `curl() { command curl -sS -w '\\n%{http_code}' "$@"; }\n${command}`
  const { stdout } = await promisify(execFile)('sh', ['-c', script], { maxBuffer: 2 ** 26 })
  return { status: Number(stdout.slice(-3)), body: stdout.slice(0, -4) }
}

/** Sends the request of a curl line, for machines without curl. */
export async function actAsCurl(command: string): Promise<Answer> {
  const [, ...words] = [...command.matchAll(/'([^']*)'|([^\s']+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )
  const urls: string[] = []
  const data: string[] = []
  const headers = new Headers({ accept: '*/*' })
  let get = false
  let file: string | undefined
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-G') get = true
    else if (word === '--compressed')
      headers.set('accept-encoding', 'br, gzip') // fetch decompresses by itself
    else if (word === '-o') file = words.shift()!
    else if (word === '-d') data.push(words.shift()!)
    else if (word === '--data-urlencode')
      data.push(
        words.shift()!.replace(/=(.*)$/s, (_all, value: string) => `=${encodeURIComponent(value)}`),
      )
    else if (word === '-H') headers.append(...(words.shift()!.split(/: */, 2) as [string, string]))
    else if (word.startsWith('http')) urls.push(word)
    else throw new Error(`"${word}" is not known here: ${command}`)
  }
  if (urls.length !== 1 || (data.length > 0 && !get))
    throw new Error(`not one GET request: ${command}`)
  const response = await fetch([urls[0], ...(data.length > 0 ? [data.join('&')] : [])].join('?'), {
    headers,
  })
  const body = Buffer.from(await response.arrayBuffer())
  if (file === undefined) return { status: response.status, body: body.toString() }
  writeFileSync(file, body)
  return { status: response.status, body: '' }
}

/** The ways to run curl lines: by curl, if the machine has it, and without. */
export const RUNNERS = spawnSync('curl', ['--version']).error
  ? { actAsCurl }
  : { actAsCurl, runCurl }
