import { partitionPoint } from '../model/binary-search.js'
import type { Span } from '../model/text.js'
import type { SectionKind } from '../model/vocabulary.js'
import type { AnnotationFile } from './annotation.js'
import type { Finder } from './selectors.js'

export interface Section extends Span {
  kind: SectionKind
}

/**
 * Cuts the text into sections: those that the file lists, the captions and credits of its images, and
 * each remaining line, or part of a line, as body. No two overlap; only white space stays outside.
 */
export function resolveSections(annotation: AnnotationFile, finder: Finder): Section[] {
  const claimed: { kind: SectionKind; span: Span; pointer: string }[] = []
  const claim = (kind: SectionKind, span: Span | undefined, pointer: string) => {
    if (span !== undefined) claimed.push({ kind, span, pointer })
  }
  for (const [index, { kind, exact }] of (annotation.sections ?? []).entries()) {
    const pointer = `/sections/${index}/exact`
    claim(kind, finder.find(exact, pointer), pointer)
  }
  for (const [index, { caption, credit }] of (annotation.images ?? []).entries()) {
    const pointer = `/images/${index}`
    claim('caption', finder.find(caption, `${pointer}/caption`), `${pointer}/caption`)
    if (credit !== undefined)
      claim('credit', finder.find(credit, `${pointer}/credit`), `${pointer}/credit`)
  }
  claimed.sort((a, b) => a.span.start - b.span.start)
  let [furthest] = claimed
  for (const one of claimed.slice(1)) {
    if (furthest !== undefined && furthest.span.end > one.span.start) {
      finder.faults.push({
        pointer: one.pointer,
        message: `this section overlaps the one of ${furthest.pointer}`,
      })
    }
    if (furthest === undefined || one.span.end > furthest.span.end) furthest = one
  }
  const sections = claimed.map(({ kind, span }): Section => ({ kind, ...span }))
  return [...sections, ...bodyBetween(sections, finder)].sort((a, b) => a.start - b.start)
}

/** The lines, or parts of lines, that no section claims, without the white space around them. */
function bodyBetween(sections: readonly Section[], { text }: Finder): Section[] {
  const body: Section[] = []
  let from = 0
  for (const { start, end } of [...sections, { start: text.length, end: text.length }]) {
    const gap = text.slice(from, Math.max(from, start))
    const offset = text.toUnit(from)
    for (const match of gap.matchAll(/\S(?:[^\r\n]*\S)?/g)) {
      body.push({
        kind: 'body',
        ...text.spanOfUnits(offset + match.index, offset + match.index + match[0].length),
      })
    }
    from = Math.max(from, end)
  }
  return body
}

/** The kind of the section in which a code point stands; the sections are in order. */
export function sectionAt(sections: readonly Section[], point: number): SectionKind {
  const last = sections[partitionPoint(sections.length, (i) => sections[i]!.start <= point) - 1]
  return last !== undefined && point < last.end ? last.kind : 'body'
}
