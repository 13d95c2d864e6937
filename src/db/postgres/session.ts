import { TooExpensiveError } from '../../model/errors.js'
import { keep, statementsOf, type Session } from '../reading/session.js'
import type { BoundStatement, Missing, Rows } from '../reading/suspension.js'
import type { CurrentEdition } from '../edition.js'
import { bindSlots } from '../slots.js'
import type { PostgresClient } from './client.js'

const BEGIN = { sql: 'begin isolation level repeatable read read only', values: [] }

/** How PostgreSQL plans the statements that come next in a transaction. */
const PLAN = {
  'once': { sql: 'set local plan_cache_mode = force_generic_plan', values: [] },
  'for values': { sql: 'set local plan_cache_mode = auto', values: [] },
}

/** The share of the budget after which PostgreSQL is told what is left of it. Before, its own limit is near enough. */
const TOLD = 0.1

/**
 * Begins a transaction, whose statements all read one edition. Reads this edition and the rows of the statements that are
 * known to be needed in the same round trip.
 * @param budget the milliseconds for all of its statements
 */
export async function beginSession(
  client: PostgresClient,
  current: CurrentEdition,
  budget: number,
  missing: readonly Missing[],
  found: Map<string, Rows>,
): Promise<Session> {
  const began = performance.now()
  /** Whether the statements that come next are planned once. */
  let isPlannedOnce = false
  /** The statements, with changes of the way in which PostgreSQL plans where they differ in this. */
  const runPlanned = async (statements: readonly BoundStatement[]): Promise<Rows[]> => {
    const all = statements.flatMap((statement) => {
      if (isPlannedOnce === (statement.isPlannedOnce ?? false)) return [statement]
      isPlannedOnce = !isPlannedOnce
      return [PLAN[isPlannedOnce ? 'once' : 'for values'], statement]
    })
    const rows = await client.run(all)
    return rows.filter((_, i) => statements.includes(all[i]!))
  }
  const end = () => {
    client.send('commit') // reads only, so that this also ends a transaction that has failed
    return Promise.resolve()
  }
  const run = async (missing: readonly Missing[], found: Map<string, Rows>) => {
    const spent = performance.now() - began
    if (spent >= budget) throw new TooExpensiveError(budget)
    if (spent > budget * TOLD)
      client.send(`set local statement_timeout = ${Math.ceil(budget - spent)}`)
    keep(await runPlanned(statementsOf(missing)), missing, found)
  }
  try {
    const [, rows, ...others] = await runPlanned([
      BEGIN,
      editionStatement(current),
      ...statementsOf(missing),
    ])
    keep(others, missing, found)
    return { edition: current.editionOf(rows![0]!), run, end }
  } catch (error) {
    await end()
    throw error
  }
}

/** The statement that reads the current edition. */
export const editionStatement = ({ statement: { sql, slots } }: CurrentEdition) => ({
  sql,
  values: bindSlots(slots),
})
