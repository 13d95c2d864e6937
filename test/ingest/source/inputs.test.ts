import { Readable } from 'node:stream'
import t from 'tap'
import { inputsOf } from '../../../src/ingest/source/inputs.js'
import { MAX_FILE } from '../../../src/ingest/source/source.js'
import { failure } from '../annotations.js'

/* Lines of JSON on standard input, in any bytes and any chunks. */

const article = (text: string) =>
  JSON.stringify({ article: { id: 'a', text, title: 'Xi', language: 'en' } })

/** Reads a stream: the text of the article of each line, or the error. */
async function texts(chunks: readonly (Buffer | string)[]): Promise<string[]> {
  const found: string[] = []
  for await (const { path, read } of inputsOf(['-'], Readable.from(chunks, { objectMode: true }))) {
    try {
      found.push(`${path} ${read().text.text}`)
    } catch (error) {
      found.push((error as Error).message)
    }
  }
  return found
}

t.test('only a line feed ends a line', async (t) => {
  t.strictSame(await texts([`${article('1')}\n\n \t\r\n${article('2')}\r\n${article('3')}`]), [
    '-:1 1',
    '-:4 2',
    '-:5 3',
  ])
  t.strictSame(await texts(['\n', '']), [])
  for (const mark of ['\u2028', '\u2029', '\u0085', '\u00A0'])
    t.strictSame(
      await texts([`${article(`x${mark}y`)}\n`]),
      [`-:1 x${mark}y`],
      `U+${mark.charCodeAt(0).toString(16)} does not end a line`,
    )
  t.strictSame(
    await texts([`${article('1').replace(',', ',\r')}\n`]),
    ['-:1 1'],
    'a carriage return alone does not end a line',
  )
})

t.test('a stream may be cut into chunks anywhere', async (t) => {
  const bytes = Buffer.from(`${article('😀 é')}\r\n${article('2')}\n`)
  for (let at = 0; at <= bytes.length; at++)
    t.strictSame(await texts([bytes.subarray(0, at), bytes.subarray(at)]), ['-:1 😀 é', '-:2 2'])
})

t.test('a line that is not UTF-8 is refused', async (t) => {
  const broken = Buffer.from(article('x#y'))
  broken[broken.indexOf('#')] = 0xff
  t.strictSame(await texts([broken, '\n', article('2')]), [
    'line 1 of standard input is not UTF-8',
    '-:2 2',
  ])
})

t.test('a line that is too long is refused, and the next line is read', async (t) => {
  const chunk = Buffer.alloc(2 ** 20, 'x')
  const long = Array.from({ length: MAX_FILE / chunk.length + 1 }, () => chunk)
  t.strictSame(await texts([`${article('1')}\n`, ...long, '\n', `${article('3')}\n`, ...long]), [
    '-:1 1',
    'line 2 of standard input has more than 32 MiB',
    '-:3 3',
    'line 4 of standard input has more than 32 MiB',
  ])
})

t.test(
  'an endless device is refused',
  { skip: process.platform === 'win32' && 'it has no /dev/zero' },
  async (t) => {
    for await (const { read } of inputsOf(['/dev/zero']))
      t.match(failure(read), {
        name: 'VerbatimError',
        message: 'file "/dev/zero" is a device, not a regular file',
      })
  },
)
