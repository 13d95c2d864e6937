import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, parse, relative } from 'node:path'
import t from 'tap'
import { parseSource, readSource } from '../../../src/ingest/source/source.js'
import { folder } from '../../helper.js'
import { annotate, complete } from '../annotations.js'

/* The places where the text of an annotation file may be. */

const outside = ['../a.txt', '/etc/passwd', 'b/../../a.txt', '..', '.', './', '../x-evil/a.txt']

for (const textFile of outside) {
  t.test(
    `the text "${textFile}" is refused, since it is not in the folder of its annotation file`,
    async (t) => {
      const path = join(folder(t), 'x')
      mkdirSync(path)
      writeFileSync(
        join(path, 'a.json'),
        JSON.stringify(complete('Hello', { article: { textFile } })),
      )
      for (const name of ['../a.txt', 'a.txt']) writeFileSync(join(path, name), 'Hello')
      t.throws(() => readSource(join(path, 'a.json')), {
        name: 'VerbatimError',
        message: /must lie in the folder of the annotation file/,
      })
    },
  )
}

for (const textFile of ['..a.txt', '...', 'b/../..a.txt', 'b/..a.txt', './a.txt']) {
  t.test(`the text "${textFile}" is in the folder of its annotation file`, async (t) => {
    t.equal(
      readSource(annotate(t, 'Hello', { article: { title: 'Hello', textFile } })).text.text,
      'Hello',
    )
  })
}

t.test('a text may be anywhere below an annotation file in the root folder', async (t) => {
  const path = join(folder(t), 'a.txt')
  writeFileSync(path, 'Hello')
  const { root } = parse(path)
  t.equal(
    parseSource(
      join(root, 'a.json'),
      JSON.stringify(complete('Hello', { article: { textFile: relative(root, path) } })),
    ).text.text,
    'Hello',
  )
})

t.test('a symbolic link to a text outside the folder is refused', async (t) => {
  const here = folder(t)
  const there = folder(t)
  writeFileSync(join(there, 'secret.txt'), 'Hello')
  writeFileSync(join(here, 'own.txt'), 'Hello')
  symlinkSync(join(there, 'secret.txt'), join(here, 'out.txt'))
  symlinkSync(there, join(here, 'out'))
  symlinkSync('own.txt', join(here, 'in.txt'))
  symlinkSync(here, join(there, 'linked'))
  const of = (textFile: string, path = here) => {
    writeFileSync(
      join(here, 'a.json'),
      JSON.stringify(complete('Hello', { article: { textFile } })),
    )
    return () => readSource(join(path, 'a.json'))
  }
  for (const textFile of ['out.txt', 'out/secret.txt'])
    t.throws(
      of(textFile),
      { name: 'VerbatimError', message: /must lie in the folder of the annotation file/ },
      textFile,
    )
  t.equal(of('in.txt')().text.text, 'Hello')
  t.equal(
    of('own.txt', join(there, 'linked'))().text.text,
    'Hello',
    'the folder itself may be a link',
  )
})
