import { collapseSpaces } from '../../compose/words.js'
import type { Span } from '../../model/text/text.js'
import type { ExportedDocument } from './document.js'

/*
 * brat standoff (https://brat.nlplab.org/standoff.html). Offsets are code points. A fragment stays
 * on one line.
 */

/** The lines of an `.ann` file. */
export function bratOf({ standoff }: ExportedDocument): string {
  const { textBounds, structures, attributes, normalizations, comments } = standoff
  const lines = [
    ...textBounds.map(({ id, type, spans }) => {
      const fragments = spans.flatMap(inLines)
      const offsets = fragments.map(({ start, end }) => `${start} ${end}`).join(';')
      return `${id}\t${type} ${offsets}\t${fragments.map(({ exact }) => exact).join(' ')}`
    }),
    ...structures.map(({ id, type, trigger, arguments: all }) => {
      const head = trigger === undefined ? type : `${type}:${trigger}`
      return `${id}\t${[head, ...numbered(all.map(({ role, target }) => [role, target]))].join(' ')}`
    }),
    ...attributes.map(({ id, type, target, value = '' }) =>
      `${id}\t${type} ${target} ${collapseSpaces(value)}`.trimEnd(),
    ),
    ...normalizations.map(
      ({ id, type, target, scheme, key, label = '' }) =>
        `${id}\t${type} ${target} ${scheme}:${key}\t${collapseSpaces(label)}`,
    ),
    ...comments.map(
      ({ id, type, target, text }) => `${id}\t${type} ${target}\t${collapseSpaces(text)}`,
    ),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** Splits a span at line ends. */
function inLines({ start, exact }: Span): Span[] {
  let at = start
  return exact.split(/(\r?\n|\r)/).flatMap((part, index) => {
    const span = { start: at, end: at + [...part].length, exact: part }
    at = span.end
    return index % 2 === 1 || part.trim() === '' ? [] : [span]
  })
}

/** Arguments as `Role:T1`. As in brat, further arguments in one role are numbered: `Role2:T3`. */
function numbered(all: readonly (readonly [role: string, target: string])[]): string[] {
  const counts = new Map<string, number>()
  return all.map(([role, target]) => {
    const count = (counts.get(role) ?? 0) + 1
    counts.set(role, count)
    return `${role}${count === 1 || /^Arg\d$/.test(role) ? '' : count}:${target}`
  })
}
