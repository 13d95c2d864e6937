import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { AnnotationFile } from '../../src/ingest/source/annotation.js'
import { T, writeInputs } from '../convert/conversions.js'
import { folder } from '../helper.js'
import { run } from './cli.js'

/* `verbatim convert --merge`: one article of the annotations of one text. */

const TEXT = 'Ida Berg met Per Vik in Oslo. She said it was "good".'

async function merge(t: Test, files: Record<string, string>, ...args: string[]) {
  const to = join(folder(t), 'out')
  const here = writeInputs(t, files)
  const outcome = await run(t, ['convert', here, '--merge', '--to', to, ...args])
  const read = (name: string) =>
    JSON.parse(readFileSync(join(to, `${name}.json`), 'utf8')) as AnnotationFile
  const articles = () => readdirSync(to).filter((name) => name.endsWith('.json'))
  return { outcome, read, articles }
}

const lines = (...all: string[]) => `${all.join('\n')}\n`
const ida = T(TEXT, 'T1', 'Person', 'Ida Berg')
const per = (id: string) => T(TEXT, id, 'Person', 'Per Vik')
const oslo = T(TEXT, 'T1', 'City', 'Oslo')

t.test('annotations of one text by several annotators become one article', async (t) => {
  const { outcome, read, articles } = await merge(t, {
    'anna/visit.txt': TEXT,
    'anna/visit.ann': lines(ida, per('T2')),
    'ben/visit.txt': TEXT,
    'ben/visit.ann': lines(oslo, per('T7')),
  })
  t.match(outcome, { code: 0, stderr: '' })
  t.match(outcome.stdout, /\n1 article converted, 0 failed; 0 annotations not mapped\n$/)
  t.strictSame(articles(), ['visit.json'])
  t.strictSame(
    read('visit').entities!.map(({ name, origin }) => [name, origin]),
    [
      ['Ida Berg', { kind: 'converted', program: 'anna' }],
      ['Per Vik', { kind: 'converted', program: 'anna, ben' }],
      ['Oslo', { kind: 'converted', program: 'ben' }],
    ],
  )
})

t.test(
  'files that are named for annotators make an article with the name of their folder',
  async (t) => {
    const { outcome, read, articles } = await merge(t, {
      'visit/anna.txt': TEXT,
      'visit/anna.ann': ida,
      'visit/ben.txt': TEXT,
      'visit/ben.ann': ida,
      'visit/note.txt': 'Per came.',
      'visit/note.ann': T('Per came.', 'T1', 'Person', 'Per'),
    })
    t.match(outcome, { code: 0, stderr: '' })
    t.strictSame(articles(), ['note.json', 'visit.json'])
    t.strictSame(
      read('visit').entities!.map(({ origin }) => origin?.program),
      ['anna, ben'],
    )
    t.equal(
      read('note').entities![0]!.origin,
      undefined,
      'an article of one annotator is as without --merge',
    )
  },
)

t.test('events that are alike are one, and others stay beside each other', async (t) => {
  const meeting = (who: string) =>
    lines(ida, per('T2'), T(TEXT, 'T3', 'Meet', 'met'), `E1\tMeet:T3 Agent:T1 ${who}`)
  const { outcome, read } = await merge(t, {
    'anna/visit.txt': TEXT,
    'anna/visit.ann': meeting('Partner:T2'),
    'ben/visit.txt': TEXT,
    'ben/visit.ann': meeting('Partner:T2'),
    'cy/visit.txt': TEXT,
    'cy/visit.ann': meeting('Place:T2'),
  })
  t.equal(outcome.code, 0)
  t.strictSame(
    read('visit').events!.map(({ origin }) => origin?.program),
    ['anna, ben', 'cy'],
  )
})

t.test(
  'a fault and an annotation that is not mapped name the file of their annotator',
  async (t) => {
    const { outcome } = await merge(t, {
      'anna/visit.txt': TEXT,
      'anna/visit.ann': ida,
      'ben/visit.txt': TEXT,
      'ben/visit.ann': lines(oslo, 'A1\tNegation T1'),
      'cy/visit.ann': ida,
    })
    t.equal(outcome.code, 1)
    t.match(outcome.stderr, /ben.visit\.ann:2 ben:A1: the attribute "Negation"/)
    t.match(outcome.stderr, /cy.visit\.txt/)
    t.match(
      outcome.stdout,
      /\n1 article converted, 1 failed; 1 annotation not mapped: 1 Negation\n/,
    )
  },
)

t.test('an annotator whom the file names wins over the names of files', async (t) => {
  const task = (user: string, start: number, end: number) =>
    JSON.stringify({ text: TEXT, spans: [{ start, end, label: 'Person' }], _annotator_id: user })
  const files = {
    'x/visit.jsonl': `${task('anna', 0, 8)}\n${task('ben', 0, 8)}`,
    'y/visit.jsonl': task('cy', 13, 20),
  }
  const { outcome, read } = await merge(t, files, '--from', 'json')
  t.equal(outcome.code, 0)
  t.strictSame(
    read('visit').entities!.map(({ name, origin }) => [name, origin?.program]),
    [
      ['Ida Berg', 'anna, ben'],
      ['Per Vik', 'cy'],
    ],
  )
})

t.test('--merge takes one process', async (t) => {
  const { outcome } = await merge(t, { 'a.txt': TEXT, 'a.ann': ida }, '--jobs', '2')
  t.match(outcome, { code: 1, stderr: /--merge .* leave out --jobs/ })
})
