import { counted } from '../../model/counted.js'
import type { Proposal, Proposals } from './starter-mapping.js'
import type { Survey } from './survey.js'

/** Prints a survey: a line for each type, with its count, the record it becomes, and examples. */
export function surveyLines(survey: Survey, proposals: Proposals): string[] {
  return [
    counted(survey.documents, 'document'),
    ...section('spans', survey.spans, proposals.spans, ({ samples }) => [...samples].join(' | ')),
    ...section('events', survey.events, proposals.events, rolesIn),
    ...section('relations', survey.relations, proposals.relations, rolesIn),
    ...section('attributes', survey.attributes, proposals.attributes, ({ values }) =>
      byCount([...values].map(([value, count]) => [value, { count }]))
        .map(([value, { count }]) => `${value} ${count}`)
        .join(', '),
    ),
    ...section('knowledge bases', survey.schemes, undefined, () => ''),
    ...section('not read', survey.unreadable, undefined, () => ''),
  ]
}

function section<Entry extends { count: number }>(
  title: string,
  entries: ReadonlyMap<string, Entry>,
  proposals: ReadonlyMap<string, Proposal<unknown>> | undefined,
  about: (entry: Entry) => string,
): string[] {
  if (entries.size === 0) return []
  const rows = byCount([...entries]).map(([type, entry]) => [
    String(entry.count),
    type,
    proposals === undefined ? '' : outcomeOf(proposals.get(type)!),
    about(entry),
  ])
  const widths = [0, 1, 2].map((column) =>
    rows.reduce((most, row) => Math.max(most, row[column]!.length), 0),
  )
  const lines = rows.map(([count, type, outcome, examples]) =>
    [count!.padStart(widths[0]!), type!.padEnd(widths[1]!), outcome!.padEnd(widths[2]!), examples]
      .join('  ')
      .trimEnd(),
  )
  return ['', title, ...lines]
}

const byCount = <Entry extends { count: number }>(
  entries: readonly [string, Entry][],
): [string, Entry][] =>
  entries.toSorted(([a, { count: n }], [b, { count: m }]) => m - n || (a < b ? -1 : 1))

function rolesIn({ roles }: { roles: ReadonlyMap<string, ReadonlyMap<string, number>> }): string {
  return [...roles]
    .map(
      ([role, counts]) =>
        `${role}: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    )
    .join('; ')
}

const WITHOUT_RULE = {
  unneeded: 'needs no rule',
  ignored: 'ignored',
  none: 'no counterpart',
  mapping: '',
  guess: '',
}

/** `entity person`, `event other (guess)`, `needs no rule` */
function outcomeOf({ rule, source }: Proposal<unknown>): string {
  if (rule === undefined) return WITHOUT_RULE[source]
  const rules = (Array.isArray(rule) ? rule : [rule]) as Record<string, unknown>[]
  const named = rules.map((one) => {
    const [[key, value]] = Object.entries(one) as [[string, unknown]]
    return typeof value === 'string' ? `${key} ${value}` : key
  })
  return `${named.join(' or ')}${source === 'guess' ? ' (guess)' : ''}`
}
