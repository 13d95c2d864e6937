import { factsIn, type Block, type Run } from '../article/runs.js'
import type { Shown, ShownFact } from '../article/shown.js'

/* The sentence of an article that the front page takes apart: one that states much, of many kinds. */

export interface Sentence {
  start: number
  end: number
  runs: Run[]
  facts: ShownFact[]
}

/** The kinds that show best what is taken from words. */
const TAKEN_APART: ReadonlySet<string> = new Set(['entity', 'event', 'figure', 'relation'])
const [SHORTEST, LONGEST] = [40, 260]
/** The end of a sentence, with the closing marks and spaces after it. */
const END = /[.!?…。！？]+["”’)]*\s+/gu

export function tellingSentence(shown: Shown, blocks: readonly Block[]): Sentence | undefined {
  let best: { sentence: Sentence; score: number } | undefined
  for (const block of blocks) {
    if (block.kind !== 'body') continue
    for (const { start, end } of sentencesIn(block)) {
      if (end - start < SHORTEST || end - start > LONGEST) continue
      const runs = clippedRuns(block.runs, start, end)
      const facts = factsIn([{ ...block, runs }]).map((n) => shown.facts[n]!)
      const kinds = new Set(facts.map(({ kind }) => kind).filter((kind) => TAKEN_APART.has(kind)))
      const score = kinds.size * 10 + Math.min(facts.length, 9) - (end - start) / 50
      if (kinds.size >= 2 && score > (best?.score ?? 0))
        best = { sentence: { start, end, runs, facts }, score }
    }
  }
  return best?.sentence
}

/** The offsets of the sentences of a block. */
function sentencesIn({ start, runs }: Block): { start: number; end: number }[] {
  const text = runs.map((run) => run.text).join('')
  const found: { start: number; end: number }[] = []
  let from = 0
  for (const match of [...text.matchAll(END), undefined]) {
    const until = match === undefined ? text.length : match.index + match[0].length
    const words = text.slice(from, until)
    const begin = start + [...text.slice(0, from)].length
    found.push({ start: begin, end: begin + [...words.trimEnd()].length })
    from = until
  }
  return found
}

function clippedRuns(runs: readonly Run[], start: number, end: number): Run[] {
  return runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({
      ...run,
      text: [...run.text].slice(Math.max(0, start - run.start), end - run.start).join(''),
    }))
}
