import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t, { type Test } from 'tap'
import { folder } from '../helper.js'
import { run } from './cli.js'

/*
 * Files that are made to cost memory or time: each ends in one line, and takes at most ten times its size. Before,
 * a file of blanks or of "-" took eighty times its size, and a pipe was waited for without end.
 */

const SIZE = 8 * 2 ** 20
/** Kilobytes of a process that reads a small file, and of garbage that is not collected yet. */
const BASE = 110_000
const HEAD = '{"article":{"id":"a","title":"t","language":"en","text":"t"}'
const fill = (unit: string, before = '', after = '') =>
  before + unit.repeat((SIZE - before.length - after.length) / Buffer.byteLength(unit)) + after
const many = (count: number, item: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i)).join(',')

const ANNOTATIONS: [what: string, content: string, lines: RegExp][] = [
  ['blanks', fill(' '), /^\S+:1:8388609 is not JSON: value expected$/],
  ['tabs', fill('\t'), /^\S+:1:8388609 is not JSON: value expected$/],
  ['line ends', fill('\r\n'), /^\S+:4194305:1 is not JSON: value expected$/],
  ['blanks in a file with a fault', fill(' ', HEAD, ',"x":1}'), /:1:8388607 \/x is not a known/],
  ['dashes', fill('-'), /^\S+:1:1 is not JSON: invalid symbol$/],
  ['brackets', fill('['), /^\S+:1:51 nests deeper than 50 levels$/],
  ['objects in objects', fill('{"a":'), /^\S+:1:251 nests deeper than 50 levels$/],
  ['quotation marks', fill('"'), /^\S+:1:3 is not JSON: end of file expected$/],
  ['digits', fill('1'), /^\S+:1:1 \/ must be an object; it is the number Infinity$/],
  ['backslashes', fill('\\'), /^\S+:1:1 is not JSON: invalid symbol$/],
  ['an open string', fill('a', '"'), /^\S+:1:1 is not JSON: unexpected end of string$/],
  ['escapes', fill('\\n', `${HEAD},"x":"`, '"}'), /^\S+:1:66 \/x is not a known property/],
  ['pairs', fill('\\ud83d\\ude00', `${HEAD},"x":"`, '"}'), /^\S+:1:66 \/x is not a known property/],
  ['a long key', fill('\\t', `${HEAD},"`, '":1}'), /^\S+:1:\d+ \/(?:\\t)+\.\.\. is not a known/],
  [
    'keys',
    `{${many(900_000, (i) => `"k${i}":0`)}}`,
    /:1:\d+ has an object of more than 10000 keys$/,
  ],
]

/** The lines of standard error, and the most memory in KiB. */
async function measure(t: Test, args: string[]): Promise<{ lines: string[]; memory: number }> {
  const [here, result] = [folder(t), join(folder(t), 'memory')]
  const preload = join(here, 'preload.mjs')
  writeFileSync(
    preload,
    `import { writeFileSync } from 'node:fs'
     process.on('exit', () => writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)))`,
  )
  const under = [`NODE_OPTIONS=--import=${pathToFileURL(preload).href}`]
  const { stderr, signal } = await run(t, args, { under })
  t.equal(signal, null)
  return { lines: stderr.trimEnd().split('\n'), memory: Number(readFileSync(result, 'utf8')) }
}

t.test('annotation files of one repeated character are checked in bounded memory', async (t) => {
  const here = folder(t)
  for (const [i, [, content]] of ANNOTATIONS.entries())
    writeFileSync(join(here, `${String(i).padStart(2, '0')}.json`), content)
  const { lines, memory } = await measure(t, ['check', here])
  t.equal(lines.length, ANNOTATIONS.length)
  for (const [i, [what, , expected]] of ANNOTATIONS.entries())
    t.match(lines[i]?.replace(/^verbatim: /, ''), expected, what)
  t.ok(memory < BASE + (10 * SIZE) / 1024, `${memory} KiB`)
  rmSync(here, { recursive: true })
})

/** A file that is full of small items. */
const list = (before: string, item: string, after: string, separator = ',', size = SIZE) => {
  const unit = item + separator
  const count = Math.floor((size - before.length - after.length) / Buffer.byteLength(unit))
  return before + unit.repeat(count) + item + after
}
/** The same with a number in each item, so that no two are equal. */
const numbered = (before: string, item: (n: string) => string, after: string, count: number) =>
  before + Array.from({ length: count }, (_, n) => item(n.toString(36))).join() + after

const QUOTES = `${HEAD},"quotes":[`
const DENSE_SIZE = 3 * 2 ** 20
const dense = (before: string, item: string) => list(before, item, ']}', ',', DENSE_SIZE)
const DENSE: Record<string, string> = {
  'empty objects': dense(QUOTES, '{}'),
  'empty lists': dense(QUOTES, '[]'),
  'values of an unknown property': dense(`${HEAD},"x":[`, '{"":[]}'),
  'different keys': numbered(QUOTES, (n) => `{"${n}":0}`, ']}', 300_000),
  'different strings': numbered(QUOTES, (n) => `"${n}"`, ']}', 400_000),
}

t.test('small files of very many values are checked in bounded memory', async (t) => {
  const path = join(folder(t), 'a.json')
  for (const [what, content] of Object.entries(DENSE)) {
    writeFileSync(path, content)
    const { lines, memory } = await measure(t, ['check', path])
    t.match(lines, [/:1:\d+ has too many small values for its length: split the file$/], what)
    t.ok(memory < BASE + (10 * DENSE_SIZE) / 1024, `${what}: ${memory} KiB`)
  }
})

const TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>'
const XMI = '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:c="http:///uima/cas.ecore">'
const CONVERTED: [format: string, file: string, content: string, line: RegExp][] = [
  ['json', 'a.json', list('[', '{}', ']'), /has more than 10000 documents that cannot be read/],
  ['json', 'b.json', list('{"text":"Hello","spans":[', '{}', ']}'), /too many small values/],
  [
    'web-annotation',
    'c.json',
    list('[', '{"a":"123456789"}', ']'),
    /has more than 10000 annotations/,
  ],
  [
    'cas-json',
    'd.json',
    list('{"%FEATURE_STRUCTURES":[', '{"%TYPE":"123456789"}', ']}'),
    /feature structures/,
  ],
  ['xmi', 'e.xmi', list(XMI, '<c:A/>', '</xmi:XMI>', ''), /:1:\d+ has too many elements/],
  ['tei', 'f.xml', list(TEI, '<a/>', '</body></text></TEI>', ''), /:1:\d+ has too many elements/],
  ['tei', 'g.xml', `<TEI ${many(2000, (i) => `a${i}=""`).replaceAll(',', ' ')}/>`, /attributes/],
  ['naf', 'h.naf', list('<NAF><text>', '<wf/>', '</text></NAF>', ''), /has too many elements/],
  ['conll', 'i.conll', list('', 'a O\n\n', '', ''), /has more than 150000 tokens/],
  [
    'webanno-tsv',
    'j.tsv',
    list('#FORMAT=WebAnno TSV 3.3\n', '1-1\t0-1\ta\n', '', ''),
    /150000 tokens/,
  ],
  ['recogito', 'k.csv', list('UUID,ANCHOR\n', 'a\n', '', ''), /row 1: Too few fields/],
]

t.test('files of very many small annotations are converted in bounded memory', async (t) => {
  const here = folder(t)
  for (const [format, file, content, expected] of CONVERTED) {
    writeFileSync(join(here, file), content)
    writeFileSync(join(here, 'c.txt'), 'Hello')
    const to = join(here, 'to')
    const args = ['convert', '--from', format, '--to', to, '--language', 'en', join(here, file)]
    const { lines, memory } = await measure(t, args)
    t.match(lines.at(-1), expected, file)
    t.ok(memory < BASE + (10 * SIZE) / 1024, `${file}: ${memory} KiB`)
  }
})

const NIF =
  '@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .\n' +
  '<http://a.example#char=0,5> nif:isString "Hello" .\n'
const turtle = (before: string, item: string, after: string) =>
  list(NIF + before, item, after, '', DENSE_SIZE)
const TURTLE: [what: string, content: string, line: RegExp][] = [
  ['blank nodes', turtle('', '[] a 1 .\n', ''), /has too many properties for its length/],
  ['values', turtle('<a> a ', '<b>,', '<c> .'), /has too many properties for its length/],
  ['unread properties', turtle('', '<a> <b> 1 .\n', ''), /^$/],
  ['a long list', turtle('<a> a (', '1 ', ') .'), /^$/],
]

t.test('Turtle of very many small statements is converted in bounded memory', async (t) => {
  const here = folder(t)
  const path = join(here, 'a.ttl')
  for (const [what, content, expected] of TURTLE) {
    writeFileSync(path, content)
    const args = ['convert', '--to', join(here, 'to'), '--language', 'en', '--force', path]
    const { lines, memory } = await measure(t, args)
    t.match(lines.at(-1), expected, what)
    t.ok(memory < BASE + (16 * DENSE_SIZE) / 1024, `${what}: ${memory} KiB`)
  }
})

t.test('a page with very many nodes in one element is a fault', async (t) => {
  const path = join(folder(t), 'a.html')
  writeFileSync(path, '<b></b>>>'.repeat(49_900))
  const { stderr } = await run(t, ['draft', path, '--to', folder(t)])
  t.match(stderr, /has too many elements and pieces of text in one element\n$/)
})

t.test('of a file with very many faults, the first thousand are listed', async (t) => {
  for (const list of [
    many(900_000, () => '0'),
    many(200_000, () => '{}'),
    many(150_000, (i) => `{"id":"q${i}","medium":"speech","kind":"direct","content":"zz"}`),
  ]) {
    const path = join(folder(t), 'a.json')
    writeFileSync(path, `${HEAD},"quotes":[${list}]}`)
    const { lines, memory } = await measure(t, ['check', path])
    t.equal(lines.length, 1001)
    t.match(lines.at(-1), /:1:1 \/ has more faults, which are not listed$/)
    t.ok(memory < BASE + 150_000, `${memory} KiB`)
  }
})

t.test('files of one repeated line are converted in bounded memory', async (t) => {
  const here = folder(t)
  for (const [name, content] of [
    ['blank.ann', fill('\n')],
    ['dash.ann', fill('-')],
    ['short.ann', fill('T\n')],
    ['blank.ndjson', fill('\n')],
    ['empty.ndjson', fill('{}\n')],
    ['hash.jsonld', fill('#\n')],
  ] as const) {
    writeFileSync(join(here, name), content)
    writeFileSync(join(here, name.replace(/\.\w+$/, '.txt')), 'Hello')
  }
  for (const from of ['brat', 'web-annotation']) {
    const to = join(folder(t), 'to')
    const args = ['convert', '--from', from, '--to', to, '--language', 'en', here]
    const { memory } = await measure(t, args)
    t.ok(memory < BASE + (10 * SIZE) / 1024, `${from}: ${memory} KiB`)
  }
})

t.test(
  'a pipe, a socket and a device are refused in one line, and no command waits for them',
  { skip: process.platform === 'win32' && 'it has no pipes in folders' },
  async (t) => {
    const here = folder(t)
    const article = (textFile: string) =>
      JSON.stringify({ article: { id: 'a', title: 'Hello', language: 'en', textFile } })
    const at = (name: string) => join(here, name)
    execFileSync('mkfifo', [at('pipe.json'), at('pipe.txt')])
    const server = createServer().listen(at('socket.json'))
    await once(server, 'listening')
    t.teardown(() => server.close())
    mkdirSync(at('folder.json'))
    symlinkSync('/dev/zero', at('device.json'))
    symlinkSync('/dev/zero', at('device.txt'))
    symlinkSync('gone', at('link.json'))
    for (const text of ['pipe', 'device', 'folder'])
      writeFileSync(
        at(`text-${text}.json`),
        article(text === 'folder' ? 'folder.json' : `${text}.txt`),
      )
    const expected: [file: string, message: string][] = [
      ['device.json', `file "${at('device.json')}" is a device, not a regular file`],
      ['folder.json', `file "${at('folder.json')}" is a folder`],
      ['link.json', `file "${at('link.json')}" does not exist`],
      ['pipe.json', `file "${at('pipe.json')}" is a pipe, not a regular file`],
      ['socket.json', `file "${at('socket.json')}" is a socket, not a regular file`],
      [
        'text-device.json',
        `file "${at('text-device.json')}": article.textFile "device.txt" must lie in the folder of the annotation file`,
      ],
      ['text-folder.json', `file "${at('folder.json')}" is a folder`],
      ['text-pipe.json', `file "${at('pipe.txt')}" is a pipe, not a regular file`],
    ]
    const { stderr } = await run(t, ['check', here])
    t.strictSame(
      stderr
        .replace(/^verbatim: /, '')
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/^verbatim: /, '')),
      expected.map(([, message]) => message),
    )
    t.match(await run(t, ['check', at('pipe.json')]), { code: 1, stderr: expected[3]![1] })
    writeFileSync(at('pipe.ann'), '')
    const args = ['convert', '--to', at('to'), '--language', 'en', at('pipe.ann')]
    t.match((await run(t, args)).stderr, `file "${at('pipe.txt')}" is a pipe, not a regular file`)
    const mapped = await run(t, [...args, '--mapping', at('pipe.json')])
    t.match(mapped.stderr, `file "${at('pipe.json')}" is a pipe, not a regular file`)
  },
)
