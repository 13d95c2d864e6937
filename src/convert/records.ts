import type { EventNote } from '../records/events/note.js'
import type { QuoteNote } from '../records/quotes/note.js'
import type { DateNote, Words } from '../records/shared/notes.js'
import { DateError, parseDate } from '../model/dates.js'
import type { Span } from '../model/text.js'
import type { QuoteKind } from '../model/vocabulary.js'
import { inOrder, noteOf, placeKey, recordIdOf, settingOf, skip, type Context } from './context.js'
import { figureKindOf, readFigure } from './figures.js'
import type { EventRule, FigureRule, QuoteRule, RelationRule } from './mapping.js'
import { flat, wordsOf } from './offsets.js'
import type { Argument, Item, MarkedSpan } from './standoff.js'

/* One record each, from a span that stands alone, or from a relation or an event with its arguments. */

/** A relation, an event, or a lone span as the trigger of an event without arguments. */
export interface Statement extends Item {
  trigger?: MarkedSpan
  arguments: readonly Argument[]
}

/** The arguments of a role, by number too: "Content" and "Content2". */
function inRole({ arguments: all }: Statement, role: string | undefined): Argument[] {
  return role === undefined
    ? []
    : all.filter((argument) => argument.role === role || argument.role.replace(/\d+$/, '') === role)
}

const idsOf = ({ id, trigger }: Statement): (string | undefined)[] => [id, trigger?.id]

/** The span of an argument; that of an event is its trigger. */
function spanOf({ spans, structures }: Context, { target }: Argument): MarkedSpan | undefined {
  return spans.get(target) ?? spans.get(structures.get(target)?.trigger ?? '')
}

/** The places of roles, in text order; their spans are used. */
function placesIn(context: Context, statement: Statement, role: string | undefined): Span[] {
  return inOrder(
    inRole(statement, role).flatMap((argument) => {
      const span = spanOf(context, argument)
      if (span === undefined)
        skip(context, statement, `its ${argument.role} "${argument.target}" is no span of the text`)
      else context.used.add(span.id)
      if (context.structures.has(argument.target))
        skip(
          context,
          statement,
          `its ${argument.role} is the event ${argument.target}, of which only the trigger's words are cited`,
        )
      return span?.places ?? []
    }),
  )
}

const entityIn = ({ entityOf }: Context, span: MarkedSpan | undefined): string | undefined =>
  span && (entityOf.get(span.id) ?? entityOf.get(placeKey(span.places)))

const places = (context: Context, all: readonly Span[]): Words | Words[] => context.cite.places(all)
const cited = <Name extends string>(
  context: Context,
  name: Name,
  all: readonly Span[],
): Partial<Record<Name, Words | Words[]>> =>
  (all.length === 0 ? {} : { [name]: places(context, all) }) as Partial<
    Record<Name, Words | Words[]>
  >

/** The arguments that no role of the rule takes. */
function listOthers(
  context: Context,
  statement: Statement,
  roles: readonly (string | undefined)[],
): void {
  const taken = new Set(roles.flatMap((role) => inRole(statement, role)))
  for (const argument of statement.arguments) {
    if (!taken.has(argument))
      skip(
        context,
        statement,
        `the role "${argument.role}" of ${statement.type} is not in the mapping`,
      )
  }
}

/** False where it can not be, which is then listed. */
export function convertQuote(
  context: Context,
  statement: Statement,
  { quote: rule }: QuoteRule,
): boolean {
  const { trigger } = statement
  const said =
    rule.content === undefined
      ? (trigger?.places ?? [])
      : placesIn(context, statement, rule.content)
  if (said.length === 0) {
    skip(context, statement, `has no content: no argument in the role "${rule.content ?? ''}"`)
    return false
  }
  const note = noteOf(context, idsOf(statement)).note
  const { content: whole, rest, isRepeated } = byLabel(said, note)
  const told = toldByMarks(context, whole)
  const kind = settingOf(context, idsOf(statement), 'kind') ?? rule.kind ?? told.kind
  const content = kind === 'indirect' ? whole : told.content
  const cue = placesIn(context, statement, rule.cue)
  const reporting =
    cue.length > 0 || rule.content === undefined || trigger === undefined
      ? cue
      : trigger.places.filter(
          (place) => !said.some((other) => placeKey([other]) === placeKey([place])),
        )
  const record: QuoteNote = {
    id: recordIdOf(context, 'quotes', statement),
    kind,
    content: places(context, content),
    ...participant(context, statement, rule.speaker, 'speaker'),
    ...cited(context, 'cue', inOrder(reporting)),
    ...participant(context, statement, rule.addressee, 'addressee'),
    medium: settingOf(context, idsOf(statement), 'medium') ?? rule.medium ?? 'unstated',
    ...cited(context, 'evidence', rest),
    ...(note !== undefined && !isRepeated && { note }),
  }
  listOthers(context, statement, [rule.content, rule.speaker, rule.cue, rule.addressee])
  context.notes.quotes.push(record)
  return true
}

/** A span whose note repeats the first of its pieces: those are the content, as in this API's own annotations. */
function byLabel(
  pieces: readonly Span[],
  note = '',
): { content: readonly Span[]; rest: Span[]; isRepeated: boolean } {
  const content = pieces.filter(({ exact }) => flat(note).includes(flat(exact)))
  const squeeze = (words: string) => words.replace(/[\s.…]+/gu, '')
  const isRepeated = content.length > 0 && squeeze(wordsOf(content)) === squeeze(note)
  return isRepeated
    ? { content, rest: pieces.filter((piece) => !content.includes(piece)), isRepeated }
    : { content: pieces, rest: [], isRepeated }
}

const OPENING = /["“„«‘]/
const CLOSING = /["”“»’]/

/** What quotation marks tell: none, an indirect quote; around whole sentences, a direct one; else a part. The marks are no part of it. */
function toldByMarks(
  { standoff: { text } }: Context,
  content: readonly Span[],
): { kind: QuoteKind; content: readonly Span[] } {
  const stripped = content.map((piece) => {
    const characters = [...piece.exact]
    const marked =
      characters.length > 2 && OPENING.test(characters[0]!) && CLOSING.test(characters.at(-1)!)
    return marked
      ? { start: piece.start + 1, end: piece.end - 1, exact: characters.slice(1, -1).join('') }
      : piece
  })
  const isMarked = ({ start, end }: Span) =>
    OPENING.test(text.slice(Math.max(0, start - 1), start)) &&
    CLOSING.test(text.slice(end, Math.min(text.length, end + 1)))
  if (!stripped.every((piece) => isMarked(piece) && !/["“”„«»]/.test(piece.exact)))
    return { kind: 'indirect', content }
  const whole =
    stripped.every(({ exact }) => /^\P{Ll}/u.test(exact)) && /[.,!?…]$/.test(stripped.at(-1)!.exact)
  return { kind: whole ? 'direct' : 'partial', content: stripped }
}

/** Who speaks or is spoken to: the entity if the words are a mention of one, and the words. */
function participant(
  context: Context,
  statement: Statement,
  role: string | undefined,
  name: 'speaker' | 'addressee',
): Partial<QuoteNote> {
  const entities = [
    ...new Set(
      inRole(statement, role)
        .map((argument) => entityIn(context, spanOf(context, argument)))
        .filter((one) => one !== undefined),
    ),
  ]
  if (entities.length > 1)
    skip(
      context,
      statement,
      `has several entities as ${name}, of which a quote names one: ${entities.join(', ')}; only their words are cited`,
    )
  return {
    ...(entities.length === 1 && { [name]: entities[0]! }),
    ...cited(context, `${name}Words`, placesIn(context, statement, role)),
  }
}

/** An event whose trigger is its label and content. */
export function convertEvent(context: Context, statement: Statement, rule: EventRule): boolean {
  const { trigger } = statement
  if (trigger === undefined) {
    skip(context, statement, 'is a relation, which has no words of its own that state an event')
    return false
  }
  const roles = [
    rule.place,
    rule.date,
    ...Object.keys(rule.participants ?? {}),
    ...Object.keys(rule.links ?? {}),
  ]
  const isSpan = statement.arguments.length === 0 && statement.id === trigger.id
  const { note } = noteOf(context, idsOf(statement))
  const label = flat(isSpan && note !== undefined ? note : wordsOf(trigger.places))
  const evidence = inOrder(
    statement.arguments.flatMap((argument) =>
      roles.some((role) => inRole(statement, role).includes(argument))
        ? (context.spans.get(argument.target)?.places ?? [])
        : [],
    ),
  )
  const parts = participantsOf(context, statement, rule)
  const [place, ...otherPlaces] = [...new Set(entitiesIn(context, statement, rule.place))]
  for (const other of otherPlaces)
    skip(context, statement, `has another place, of which an event has one: "${other}"`)
  const date = dateOf(context, statement, rule.date)
  const record: EventNote = {
    id: recordIdOf(context, 'events', statement),
    type: rule.event,
    label: [...label].length > 200 ? `${[...label].slice(0, 199).join('')}…` : label,
    status: settingOf(context, idsOf(statement), 'status') ?? rule.status ?? 'happened',
    content: places(context, trigger.places),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(parts.length > 0 && { participants: parts }),
    ...cited(context, 'evidence', evidence),
    ...(note !== undefined && !isSpan && { note }),
  }
  for (const { target } of statement.arguments)
    if (context.spans.has(target) && evidence.length > 0) context.used.add(target)
  listOthers(context, statement, roles)
  context.notes.events.push(record)
  return true
}

function entitiesIn(context: Context, statement: Statement, role: string | undefined): string[] {
  return inRole(statement, role).flatMap((argument) => {
    const entity = entityIn(context, context.spans.get(argument.target))
    if (entity === undefined)
      skip(
        context,
        statement,
        `its ${argument.role} "${argument.target}" is no entity; its words are evidence`,
      )
    return entity ?? []
  })
}

function participantsOf(
  context: Context,
  statement: Statement,
  { participants = {} }: EventRule,
): NonNullable<EventNote['participants']> {
  const found = Object.entries(participants).flatMap(([role, part]) =>
    entitiesIn(context, statement, role).map((entity) => ({ entity, role: part })),
  )
  return [...new Map(found.map((one) => [`${one.entity} ${one.role}`, one])).values()]
}

function dateOf(
  context: Context,
  statement: Statement,
  role: string | undefined,
): DateNote | undefined {
  const found = inRole(statement, role).flatMap((argument): DateNote[] => {
    const span = context.spans.get(argument.target)
    const words = span === undefined ? '' : flat(wordsOf(span.places))
    try {
      return [
        { edtf: parseDate(words).edtf, basis: 'stated', words: places(context, span!.places) },
      ]
    } catch (error) {
      if (!(error instanceof DateError)) throw error
      skip(
        context,
        statement,
        `its ${argument.role} "${words}" is no EDTF date; the words are evidence`,
      )
      return []
    }
  })
  for (const { edtf } of found.slice(1))
    skip(context, statement, `has another date, of which an event has one: "${edtf}"`)
  return found[0]
}

/** A relation between two entities; its content is the words of both, and the trigger's if it has one. */
export function convertRelation(
  context: Context,
  statement: Statement,
  rule: RelationRule,
): boolean {
  const end = (role: string) => {
    const [argument] = inRole(statement, role)
    const span = argument && context.spans.get(argument.target)
    return { argument, span, entity: entityIn(context, span) }
  }
  const [subject, object] = [end(rule.subject), end(rule.object)]
  for (const [role, { argument, entity }] of [
    [rule.subject, subject],
    [rule.object, object],
  ] as const) {
    if (entity === undefined)
      skip(
        context,
        statement,
        argument === undefined
          ? `has no argument in the role "${role}"`
          : `its ${role} "${argument.target}" is no entity`,
      )
  }
  if (subject.entity === undefined || object.entity === undefined) return false
  const content = inOrder([
    ...subject.span!.places,
    ...object.span!.places,
    ...(statement.trigger?.places ?? []),
  ])
  context.notes.relations.push({
    id: recordIdOf(context, 'relations', statement),
    subject: subject.entity,
    predicate: rule.relation,
    object: object.entity,
    content: places(context, content),
    ...noteOf(context, idsOf(statement)),
  })
  listOthers(
    context,
    {
      ...statement,
      arguments: statement.arguments.filter(
        (one) => one !== subject.argument && one !== object.argument,
      ),
    },
    [],
  )
  return true
}

/**
 * A figure whose words give one number. A note "words: measure" tells which pieces state it first, as in this API's own
 * annotations. Each piece that gives the number states it; a number that is itself broken is cited as one run. Other pieces are evidence.
 */
export function convertFigure(context: Context, span: MarkedSpan, rule: FigureRule): boolean {
  const { note } = noteOf(context, [span.id])
  const kindOf = (some: string) => (rule.figure === 'told' ? figureKindOf(some) : rule.figure)
  const readWords = (some: readonly Span[]) => readFigure(wordsOf(some), kindOf(wordsOf(some)))
  const noted =
    span.places.findIndex((_, index) =>
      note?.startsWith(`${flat(wordsOf(span.places.slice(0, index + 1)))}: `),
    ) + 1
  const named = noted > 0 ? span.places.slice(0, noted) : span.places
  const together = readWords(named)
  const read = together ?? readWords(named.slice(0, 1))
  if (read === undefined) {
    skip(context, span, `no single number can be read from "${flat(wordsOf(span.places))}"`)
    return false
  }
  const stating = named.filter((place) => readWords([place])?.value === read.value)
  const content =
    noted > 0
      ? [...named, ...saidAgain(span, named)]
      : stating.length > 0
        ? stating
        : [wholeRun(context, span)]
  const label = noted > 0 ? note!.slice(flat(wordsOf(named)).length + 2) : note
  const unit = rule.unit ?? read.unit
  const bound = settingOf(context, [span.id], 'bound') ?? read.bound
  context.notes.figures.push({
    id: recordIdOf(context, 'figures', span),
    kind: kindOf(wordsOf(together === undefined ? content : named)),
    content: places(context, content),
    value: read.value,
    ...(unit !== undefined && { unit }),
    ...(bound !== undefined && { bound }),
    measure: rule.measure ?? label ?? span.type,
    ...cited(
      context,
      'evidence',
      span.places.filter(
        (place) => !content.some(({ start, end }) => start <= place.start && place.end <= end),
      ),
    ),
    ...(rule.measure !== undefined && label !== undefined && { note: label }),
  })
  return true
}

/** The further pieces with the words of the first one. */
const saidAgain = ({ places: [first, ...others] }: MarkedSpan, named: readonly Span[]): Span[] =>
  others.filter(
    (place) =>
      !named.includes(place) &&
      flat(place.exact).toLowerCase() === flat(first!.exact).toLowerCase(),
  )

function wholeRun(context: Context, span: MarkedSpan): Span {
  const [start, end] = [span.places[0]!.start, Math.max(...span.places.map((place) => place.end))]
  const run = { start, end, exact: context.standoff.text.slice(start, end) }
  if (span.places.length > 1)
    skip(
      context,
      span,
      `a number is unbroken: "${flat(wordsOf(span.places))}" is cited as "${flat(run.exact)}"`,
    )
  return run
}

/** The links of events, once all records have their ids. */
export function convertLinks(
  context: Context,
  statement: Statement,
  { links = {} }: EventRule,
): void {
  const from = context.recordOf.get(statement.id)
  const record = context.notes.events.find(({ id }) => `events/${id}` === from)
  const related = Object.entries(links).flatMap(([role, rel]) =>
    inRole(statement, role).flatMap((argument) => {
      const to = context.recordOf.get(argument.target)
      if (to === undefined || to === from)
        skip(context, statement, `its ${argument.role} "${argument.target}" is no other record`)
      return to === undefined || to === from ? [] : [{ rel, to }]
    }),
  )
  if (record !== undefined && related.length > 0) record.related = related
}
