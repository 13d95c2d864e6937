import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './helper.js'

/*
 * What the README says, in a form that tests can run. Its conventions: commands stand in `sh` blocks, one a line; a
 * `json` block, or a paragraph that starts with "answers `...`", is the answer to the one curl line right above it.
 * In JSON, `"…"` stands for any value, as last element for at least one more, and as `"…": "…"` for at least one
 * more property; everything else must be equal. An answer whose `status` is 400 or more says that an error is meant.
 */

export interface Block {
  language: string
  code: string
  /** What follows, up to the next block or heading. */ after: string
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

export function readReadme(): string {
  const path = join(ROOT, 'README.md')
  if (!existsSync(path)) throw new Error('README.md does not exist')
  return readFileSync(path, 'utf8')
}

export function blocksOf(readme: string): Block[] {
  const blocks = [...readme.matchAll(/^```(\w*)\n(.*?)^```\n/gms)]
  return blocks.map(({ 0: all, 1: language = '', 2: code = '', index }) => ({
    language,
    code,
    after: readme.slice(index + all.length).split(/^#+ /m)[0]!,
  }))
}

export const linesOf = ({ code }: Block): string[] => code.split('\n').filter((line) => line !== '')

/** Every curl line, with the answer that is shown for it. */
export function examplesOf(readme: string): Example[] {
  return blocksOf(readme)
    .filter(({ language }) => language === 'sh')
    .flatMap((block) => {
      const json = /^\n```json\n(.*?\n)```/s.exec(block.after)?.[1]
      const text = /^\nanswers `([^`]*)`/.exec(block.after)?.[1]
      const commands = linesOf(block).filter((line) => line.startsWith('curl'))
      if ((json ?? text) === undefined) return commands.map((command) => ({ command }))
      if (commands.length !== 1)
        throw new Error(
          `an answer must follow one curl line, not ${commands.length}: ${block.code}`,
        )
      return {
        command: commands[0]!,
        ...(json === undefined ? { text: text! } : { json: JSON.parse(json) as unknown }),
      }
    })
}

/** The rows of the table with this header, as cells. */
export function tableOf(readme: string, header: string): string[][] {
  const lines = readme.split('\n')
  const start = lines.indexOf(header)
  if (start < 0) throw new Error(`README.md has no table "${header}"`)
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

/** Everything in which an answer differs from what is shown of it. */
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

/** Does what a curl line says, for machines without curl. */
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
      headers.set('accept-encoding', 'br, gzip') // fetch unpacks by itself
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

/** With curl itself wherever there is one, and without it everywhere. */
export const RUNNERS = spawnSync('curl', ['--version']).error
  ? { actAsCurl }
  : { actAsCurl, runCurl }
