import { partitionPoint } from '../../model/binary-search.js'
import type { Span } from '../../model/text/text.js'
import type { SectionKind } from '../../model/vocabulary/text.js'
import type { AnnotationFile } from '../source/annotation.js'
import type { Words } from '../../records/shared/notes.js'
import type { Finder } from './finder.js'
import type { Near } from './nearest-place.js'

export interface Section extends Span {
  kind: SectionKind
}

/** A section as the annotation file states it, with the JSON Pointer to its words. */
interface Claim extends Section {
  pointer: string
}

/**
 * Cuts the text into sections: those that the file lists, the captions and credits of its images, and
 * the remaining lines or parts of lines as body. Sections that overlap are a fault. Only white space
 * is outside.
 */
export function resolveSections(annotation: AnnotationFile, finder: Finder): Section[] {
  const claims = findClaims(annotation, finder).sort((a, b) => a.start - b.start)
  reportOverlaps(claims, finder)
  const claimed = claims.map(({ kind, start, end, exact }): Section => ({
    kind,
    start,
    end,
    exact,
  }))
  return [...claimed, ...bodyBetween(claimed, finder)].sort((a, b) => a.start - b.start)
}

function findClaims({ sections = [], images = [] }: AnnotationFile, finder: Finder): Claim[] {
  const claim = (kind: SectionKind, words: Words | undefined, pointer: string, near?: Near) => {
    const span = words === undefined ? undefined : finder.find(words, pointer, near)
    return span === undefined ? [] : [{ kind, pointer, ...span }]
  }
  return [
    ...sections.flatMap(({ kind, exact }, index) => claim(kind, exact, `/sections/${index}/exact`)),
    ...images.flatMap(({ caption, credit }, index) => {
      const content = claim('caption', caption, `/images/${index}/caption`)
      const near = { content, inside: false }
      return [...content, ...claim('credit', credit, `/images/${index}/credit`, near)]
    }),
  ]
}

/** @param claims in the order of their starts. */
function reportOverlaps(claims: readonly Claim[], { faults }: Finder): void {
  let [furthest] = claims
  for (const claim of claims.slice(1)) {
    if (furthest !== undefined && furthest.end > claim.start) {
      faults.push({
        pointer: claim.pointer,
        message: `this section overlaps the one at ${furthest.pointer}`,
      })
    }
    if (furthest === undefined || claim.end > furthest.end) furthest = claim
  }
}

/** The lines and parts of lines that no section claims, without the white space around them. */
function bodyBetween(sections: readonly Section[], { text }: Finder): Section[] {
  const body: Section[] = []
  let from = 0
  for (const { start, end } of [...sections, { start: text.length, end: text.length }]) {
    const gap = text.slice(from, Math.max(from, start))
    const offset = text.toUnit(from)
    for (const match of gap.matchAll(/\S(?:[^\r\n]*\S)?/g)) {
      const unit = offset + match.index
      body.push({ kind: 'body', ...text.spanOfUnits(unit, unit + match[0].length) })
    }
    from = Math.max(from, end)
  }
  return body
}

/** The kind of section at a code point; white space between sections counts as body. */
export function sectionAt(sections: readonly Section[], point: number): SectionKind {
  const last = sections[partitionPoint(sections.length, (i) => sections[i]!.start <= point) - 1]
  return last !== undefined && point < last.end ? last.kind : 'body'
}
