import { is, Param, Placeholder, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { once } from '../model/once.js'
import { tested } from './dialect/planner.js'
import type { Database } from './open.js'
import type { Cost, Placement } from './reading/suspension.js'
import { runStep, type StepName } from './row-steps.js'
import { bindSlots, type Slot, type StatementText, type Values } from './slots.js'

/*
 * Drizzle's statements, prepared once and run without Drizzle: it takes as long to bind values and
 * to map rows as SQLite takes to find a row. Dates, booleans and JSON are not mapped.
 */

/** A statement that Drizzle has built: its text, and the values to bind in order. */
export interface Built {
  toSQL(): { sql: string; params: unknown[] }
  isPlannedOnce?: boolean
}

/**
 * Marks a statement that finds its rows by keys or ids, so that its best plan is the same for all values. PostgreSQL plans
 * it once for each connection. To plan the statement of a list takes longer than to run it, with embeds up to ten times.
 */
export const plannedOnce = (query: Built): Built => ({
  toSQL: () => query.toSQL(),
  isPlannedOnce: true,
})

/** A prepared statement. It takes the values of its placeholders, and returns each row as an array of its columns. */
interface Prepared<Row extends readonly unknown[]> {
  get: (values?: Values) => Row | undefined
  all: (values?: Values) => Row[]
}

/** Prepares a statement that returns rows. */
export function prepare<Row extends readonly unknown[]>(db: Database, query: Built): Prepared<Row> {
  return prepareText(db, textOf(query))
}

function prepareText<Row extends readonly unknown[]>(
  { connection }: Database,
  { sql, slots }: StatementText,
): Prepared<Row> {
  const statement = connection.prepare(sql)
  return {
    get: (values) => statement.get(bindSlots(slots, values)) as Row | undefined,
    all: (values) => statement.all(bindSlots(slots, values)) as unknown[] as Row[],
  }
}

/** Prepares a statement that returns no rows. */
export function prepareChange({ connection }: Database, query: Built): (values?: Values) => void {
  const { sql, slots } = textOf(query)
  const statement = connection.prepare(sql)
  return (values) => {
    statement.send(bindSlots(slots, values))
  }
}

export function textOf(query: Built): StatementText {
  const { sql, params } = query.toSQL()
  return {
    sql,
    slots: params.map(slotOf),
    ...(query.isPlannedOnce === true && { isPlannedOnce: true }),
  }
}

function slotOf(param: unknown): Slot {
  const value = is(param, Param) ? param.value : param
  return is(value, Placeholder) ? { name: (value as Placeholder).name } : { value }
}

/**
 * The operand of LIMIT: a number, or a placeholder by its name. SQLite plans for the value that is
 * bound to a LIMIT, and so compiles the statement again on every run, which takes longer than most
 * statements run. It does not plan for the value of an expression, such as `+?`.
 */
export const limitTo = (limit: number | string): Placeholder =>
  // Drizzle writes any SQL object after "limit", but its types allow a placeholder only.
  (typeof limit === 'number'
    ? sql.raw(String(limit))
    : tested(sql.placeholder(limit))) as unknown as Placeholder

/** The statements that a reader keeps prepared: of a collection, the search or the timeline. */
const KEPT_STATEMENTS = 60

/**
 * Returns the statement of a shape of requests, which is built and prepared once. Its cost decides where it runs: see
 * reading/suspension.ts. Its rows are what a step makes of them, if one follows it.
 */
export type Statements = (
  shape: string,
  build: () => Built,
  cost?: Cost,
  step?: StepName,
) => (values?: Values) => unknown[][]

/** A select of named columns. */
interface Select<Row> extends Built {
  _: { selectedFields: object; result: Row[] }
}

/** A quick select of one shape, whose rows are objects. */
export function selectRows<Row>(
  statements: Statements,
  shape: string,
  build: () => Select<Row>,
): (values?: Values) => Row[] {
  const select = once(build)
  const names = once(() => Object.keys(select()._.selectedFields))
  const objectOf = (row: unknown[]) =>
    Object.fromEntries(names().map((name, i) => [name, row[i]])) as Row
  return (values) => statements(shape, select)(values).map(objectOf)
}

interface StatementSource {
  db: Database
  /** Decides where statements run; without it, they all run here. */
  placement?: Placement
}

export function createStatements({ db, placement }: StatementSource): Statements {
  const cache = new LRUCache<string, ReturnType<Statements>>({ max: KEPT_STATEMENTS })
  return (shape, build, cost = 'quick', step) => {
    let statement = cache.get(shape)
    if (statement === undefined)
      cache.set(shape, (statement = statementOf({ ...textOf(build()), cost, step }, db, placement)))
    return statement
  }
}

/** A statement that is prepared when it runs here for the first time. */
function statementOf(
  text: StatementText & { cost: Cost; step: StepName | undefined },
  db: Database,
  placement: Placement | undefined,
): ReturnType<Statements> {
  const { step } = text
  const here = once(() => prepareText<unknown[]>(db, text).all)
  const run = (values: Values = {}) => {
    const rows = here()(values)
    return step === undefined ? rows : runStep({ name: step, values }, rows)
  }
  if (placement === undefined) return run
  const statement = { ...text, run }
  return (values) => placement.rows(statement, values)
}
