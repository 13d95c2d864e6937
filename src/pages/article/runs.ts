import { cutText, type Cut } from '../../endpoints/segments/cut.js'
import { groupBy } from '../../model/group-by.js'
import type { SectionKind } from '../../model/vocabulary/text.js'
import { isSmall } from '../facts/figure-fact.js'
import { anchorOf } from '../links.js'
import type { Voices } from '../parts/voices.js'
import { isUnreal } from '../english/terms.js'
import { wordsOf, type FactSpan, type Shown, type ShownFact } from './shown.js'

/*
 * The text as flat runs, cut wherever a citation begins or ends. Each kind of record has a channel of ink of its own, so that
 * any pile of kinds stays legible, whether one citation lies on a run or fifty.
 */

export interface Run {
  start: number
  end: number
  text: string
  /** The classes of its channels. */
  classes: readonly string[]
  /** The numbers of the facts that these words state, the narrowest citation first. */
  here: readonly number[]
  /** The numbers of the facts that these words only date or support. */
  there: readonly number[]
  /** The HTML ids of the facts whose first words begin here. */
  anchors: readonly string[]
}

/** A section of the text as runs. */
export interface Block {
  kind: SectionKind
  start: number
  end: number
  runs: readonly Run[]
}

/** The headline: the block of that kind, or else the first one if it is the title. */
export const headlineOf = (blocks: readonly Block[], title: string): Block | undefined =>
  blocks.find(({ kind }) => kind === 'headline') ??
  blocks.slice(0, 1).find((block) => block.kind === 'body' && textOf(block) === title)

export const textOf = ({ runs }: Block): string => runs.map(({ text }) => text).join('')

/** The roles of citations that only date or support a record. */
const isSupport = (role: FactSpan['role']): boolean => role === 'date' || role === 'evidence'

/** The sections of the shown text, each cut into runs. */
export function blocksOf(shown: Shown, voices: Voices): Block[] {
  const { part, sections, spans } = shown
  const cuts = cutText(part, sections, spans)
  const anchors = anchorsByStart(shown)
  let next = 0
  return sections.map(({ kind, start, end }) => {
    const [from, to] = [Math.max(start, part.start), Math.min(end, part.end)]
    while (next < cuts.length && cuts[next]!.end <= from) next++
    const runs: Run[] = []
    for (let i = next; i < cuts.length && cuts[i]!.start < to; i++)
      runs.push({ ...runOf(cuts[i]!, shown, voices), anchors: anchors.get(cuts[i]!.start) ?? [] })
    return { kind, start: from, end: to, runs }
  })
}

/**
 * The HTML ids of all facts, by the offset at which their first words begin: those that state a fact, or else those that only
 * support it.
 */
function anchorsByStart({ facts, spans }: Shown): ReadonlyMap<number, readonly string[]> {
  const starts = new Map<number, number>()
  for (const isStated of [true, false])
    for (const { record, role, start } of spans)
      if ((role === 'content') === isStated && !starts.has(record)) starts.set(record, start)
  const byStart = groupBy([...starts.keys()], (n) => starts.get(n)!)
  const anchor = (n: number) => anchorOf(facts[n]!.kind, facts[n]!.id)
  return new Map([...byStart].map(([start, group]) => [start, group.map(anchor)]))
}

function runOf(
  { start, end, citations }: Cut<FactSpan>,
  shown: Shown,
  voices: Voices,
): Omit<Run, 'anchors'> {
  const classes = new Set<string>()
  const here = new Set<number>()
  const there = new Set<number>()
  for (const { record, role } of citations) {
    if (isSupport(role)) there.add(record)
    else {
      here.add(record)
      for (const name of channelsOf(shown.facts[record]!, role, start, voices)) classes.add(name)
    }
  }
  if (classes.has('qd')) classes.delete('qi')
  if (classes.delete('fM')) classes.delete('fm')
  return {
    start,
    end,
    text: wordsOf(shown, start, end),
    classes: [...classes],
    here: byWidth([...here], start, shown),
    there: [...there].filter((n) => !here.has(n)).sort((a, b) => a - b),
  }
}

/** The classes that a fact gives to words in a role. */
function channelsOf(
  fact: ShownFact,
  role: FactSpan['role'],
  start: number,
  voices: Voices,
): string[] {
  switch (fact.kind) {
    case 'entity':
      return fact.record.type === 'person' ? ['m'] : ['m', 'mx']
    case 'quote': {
      const voice = voices.classOf(fact.record.speaker)
      if (role === 'content') return [fact.record.kind === 'indirect' ? 'qi' : 'qd', voice]
      return role === 'speaker' || role === 'cue' ? ['qa', voice] : []
    }
    case 'event': {
      const begins = fact.record.citations.some(
        (span) => span.role === 'content' && span.start === start,
      )
      return ['e', ...(isUnreal(fact.record.status) ? ['ep'] : []), ...(begins ? ['es'] : [])]
    }
    case 'figure':
      return ['f', isSmall(fact.record) ? 'fm' : 'fM']
    case 'relation':
      return ['r']
    case 'conflict':
      return ['c']
    case 'image':
      return []
  }
}

/** Facts by the width of their citation at an offset; names first. */
function byWidth(facts: number[], start: number, { facts: all }: Shown): number[] {
  if (facts.length < 2) return facts
  const width = (n: number): number => {
    const fact = all[n]!
    if (fact.kind === 'entity') return 0
    const widths = fact.record.citations
      .filter((span) => span.start <= start && start < span.end)
      .map((span) => span.end - span.start)
    return Math.min(...widths, Infinity)
  }
  const widths = new Map(facts.map((n) => [n, width(n)]))
  return facts.sort((a, b) => widths.get(a)! - widths.get(b)! || a - b)
}

/** The numbers of the facts that some blocks state. */
export const factsIn = (blocks: readonly Block[]): number[] => [
  ...new Set(blocks.flatMap(({ runs }) => runs.flatMap(({ here }) => here))),
]
