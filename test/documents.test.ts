import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import t from 'tap'
import { ConfigSchema } from '../src/config.js'
import { ROOT } from './helper.js'
import { inlined, readOpenApi } from './openapi.js'
import { blocksOf, DOCUMENTS, FOLDERS, readDocument, tableOf } from './readme.js'

/*
 * Every link of every document leads to a file or a heading, every path that a document or a comment names exists, and
 * tables are those of the code.
 */

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(document: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of withoutCode(document).matchAll(/^#+ (.*)$/gm)) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    let anchor = slug
    for (let n = 1; anchors.has(anchor); n++) anchor = `${slug}-${n}`
    anchors.add(anchor)
  }
  return anchors
}

const withoutCode = (document: string): string => document.replace(/^```.*?^```$/gms, '')

/** The relative links of a document: a path, empty for the document itself, and an anchor. */
const linksOf = (document: string): [path: string, anchor: string][] =>
  [...withoutCode(document).matchAll(/\]\(([^)\s]*)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => link.split('#') as [string, string?])
    .map(([path, anchor = '']) => [path, anchor])

/** Folders of the repository, and those of src, which documents name without `src/`. */
const folders = [
  ...FOLDERS,
  ...readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
]
const inFolder = new RegExp(
  `^(?:npx tap )?((?:${folders.map((name) => name.replace('.', '\\.')).join('|')})/[\\w./-]*)$`,
)

/** The paths in backticks, with or without the command that runs a test. */
const pathsOf = (document: string): string[] =>
  [...withoutCode(document).matchAll(/`([^`\n]+)`/g)].flatMap(
    ([, code = '']) => inFolder.exec(code)?.[1] ?? [],
  )

const repeatedIn = (lines: readonly string[]): string[] =>
  lines.filter((line, index) => lines.indexOf(line) !== index)

const exists = (path: string): boolean =>
  existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'src', path))

t.test('the top level has no other documents than these', async (t) => {
  t.same(
    DOCUMENTS.filter((path) => !path.includes('/')),
    ['README.md', 'SECURITY.md'],
  )
})

t.test('every document is linked from another one', async (t) => {
  for (const path of DOCUMENTS) {
    const others = DOCUMENTS.filter((other) => other !== path)
    const targets = others.flatMap((other) =>
      linksOf(readDocument(other)).map(([target]) => join(dirname(other), target)),
    )
    t.ok(targets.includes(path), path)
  }
})

for (const path of DOCUMENTS) {
  t.test(`the links and paths of ${path} lead to something`, async (t) => {
    const document = readDocument(path)
    for (const [target, anchor] of linksOf(document)) {
      const file = target === '' ? path : join(dirname(path), target)
      t.ok(existsSync(join(ROOT, file)), `${target}#${anchor}`)
      if (anchor !== '') t.ok(anchorsOf(readDocument(file)).has(anchor), `${target}#${anchor}`)
    }
    for (const name of new Set(pathsOf(document))) t.ok(exists(name), name)
  })
}

/** The source files of a folder, by their paths below it. */
const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:tsx?|md)$/.test(path),
  )

/** The files that comments name: `text.ts`, `text/text.ts` or `model/text/text.ts`. */
const filesInComments = (code: string): string[] =>
  (code.match(/\/\*[^]*?\*\/|(?<![:'"`\w])\/\/.*/g) ?? []).flatMap(
    (comment) => comment.match(/(?<![\w./*-])[\w-][\w.-]*(?:\/[\w.-]+)*\.(?:tsx?|md)\b/g) ?? [],
  )

t.test('every file that a comment of the code names exists', async (t) => {
  const sources = sourcesIn('src')
  const ends = new Set(
    [...sources, ...sourcesIn('test')].flatMap((path) =>
      path.split('/').map((_, i, parts) => parts.slice(i).join('/')),
    ),
  )
  const missing = sources
    .filter((path) => !path.endsWith('.md'))
    .flatMap((path) =>
      filesInComments(readFileSync(join(ROOT, 'src', path), 'utf8'))
        .filter((file) => !ends.has(file.replace(/^(?:src|test)\//, '')))
        .map((file) => `src/${path}: ${file}`),
    )
  t.same(missing, [])
})

t.test(
  'no document has two headings of the same words, and no long line stands twice',
  async (t) => {
    const lines: string[] = []
    for (const path of DOCUMENTS) {
      const document = withoutCode(readDocument(path))
      const headings = document.match(/^#+ .*$/gm) ?? []
      t.same(repeatedIn(headings), [], path)
      lines.push(...document.split('\n').filter((line) => line.length >= 60))
    }
    t.same(repeatedIn(lines), [])
  },
)

t.test('anchors are those of GitHub', async (t) => {
  const document =
    '# How to add a kind?\n## `a` & b_c\n```\n# code\n```\n## See [this](x.md)\n## See this\n'
  t.same([...anchorsOf(document)], ['how-to-add-a-kind', 'a--b_c', 'see-this', 'see-this-1'])
})

t.test('paths are told from other code', async (t) => {
  t.same(pathsOf('`src/app.ts` `db/open.ts` `text/csv` `npx tap test/x.test.ts` `src/<kind>/`'), [
    'src/app.ts',
    'db/open.ts',
    'test/x.test.ts',
  ])
})

t.test('files are found in comments of any form', async (t) => {
  const code =
    "/** a.ts (b/c.tsx),\n * d/e.md. */ f() // see g.ts\nconst url = 'https://h.ts/i.ts' // j.test.ts, *.ts"
  t.same(filesInComments(code), ['a.ts', 'b/c.tsx', 'd/e.md', 'g.ts', 'j.test.ts'])
})

t.test('the tables of paths and of suffixes are those of the OpenAPI document', async (t) => {
  const { paths } = inlined(readOpenApi())
  // The counts of all collections share a row.
  const names = [
    ...new Set(
      Object.keys(paths).map((path) =>
        path.replace(/^\/v1\/\w+\/counts$/, '/v1/{collection}/counts'),
      ),
    ),
  ]
  const hasSuffix = (path: string) => names.some((other) => path.startsWith(`${other}.`))
  const suffixesOf = (path: string): string[] => {
    const formats = paths[path]?.get?.parameters?.find(({ name }) => name === 'format')
    return formats?.schema.enum?.map((format) => `.${String(format)}`) ?? [/\.\w+$/.exec(path)![0]]
  }
  const code = (texts: Iterable<string>) => [...texts].map((text) => `\`${text}\``).toSorted()
  const column = (document: string, header: string) =>
    tableOf(document, header).flatMap(([cell]) => cell!.split(', '))
  t.same(
    column(readDocument(), '| path | content |').toSorted(),
    code(names.filter((path) => !hasSuffix(path))),
  )
  // `.json` gives the same as no suffix, so the document does not repeat it.
  t.same(
    column(
      readDocument('src/api/README.md'),
      '| suffix | available for | media type | content |',
    ).toSorted(),
    code(new Set(['.json', ...names.filter(hasSuffix).flatMap(suffixesOf)])),
  )
})

t.test('the table of settings is that of the code', async (t) => {
  const properties = ConfigSchema.properties as Record<
    string,
    { default?: unknown; description?: string }
  >
  const settings = Object.entries(properties).map(([key, { default: value, description }]) => [
    `\`${key}\``,
    value === '' ? '' : `\`${String(value)}\``,
    description,
  ])
  t.same(tableOf(readDocument(), '| key | default | what it is |'), settings)
})

t.test('the tour shows what is in src', async (t) => {
  const tour = blocksOf(readDocument('src/README.md')).find(({ code }) => code.startsWith('src/\n'))
  const shown = [...(tour?.code ?? '').matchAll(/^ {2}([\w.]+)/gm)].map(([, name]) => name)
  const files = readdirSync(join(ROOT, 'src')).filter((name) => name !== 'README.md')
  t.same(shown.toSorted(), files.toSorted())
})

t.test('the table of imports is the one that is enforced', async (t) => {
  const { forbidden } = createRequire(import.meta.url)(
    join(ROOT, '.config/dependency-cruiser.cjs'),
  ) as { forbidden: { comment?: string; from: { path: string }; to: { pathNot: string } }[] }
  const named = (pattern: string) => pattern.replace(/^\^src\/\(?|\)$/g, '').replaceAll('\\', '')
  const enforced = forbidden
    .filter(({ comment }) => comment?.includes('src/README.md'))
    .map(({ from, to }) => [named(from.path), ...named(to.pathNot).split('|').slice(1)])
  const shown = tableOf(readDocument('src/README.md'), '| module | may import |')
  t.same(
    shown.map((cells) => cells.flatMap((cell) => cell.match(/(?<=`)[^`, ]+(?=`)/g) ?? [])),
    enforced,
  )
})
