import { sql, type SQL } from 'drizzle-orm'
import { json, jsonList } from '../../db/dialect/json.js'
import { tested } from '../../db/dialect/planner.js'
import { related, type Relationship } from '../../query/filters.js'
import { entities } from '../entities/table.js'
import { isDispute } from '../shared/disputes.js'
import { involvements } from '../shared/involvements.js'
import { entityObject } from '../shared/json-sql.js'
import { recordLinks } from '../shared/records.js'
import { ENTITY } from '../shared/targets.js'
import { conflicts as t } from './table.js'

/* The entities that a conflict concerns: those that its claims name, and those that have a role in the disputed records. */

const { recordKey, entityKey, role } = involvements

/** The keys of conflicts and of entities that they concern, where a condition on both keys holds. */
const concerned = (on: (conflict: SQL, entity: SQL) => SQL): SQL => sql`
  select ${recordKey} as "record", ${entityKey} as "entity" from ${involvements}
  where ${recordKey} in (select ${t.key} from ${t}) and ${on(sql`${recordKey}`, sql`${entityKey}`)}
  union all select ${recordLinks.targetKey}, ${entityKey} from ${involvements}
  join ${recordLinks} on ${recordLinks.recordKey} = ${recordKey}
  where ${isDispute} and ${role} <> 'mentioned' and ${on(sql`${recordLinks.targetKey}`, sql`${entityKey}`)}`

/** The keys of the entities that the conflict in the current row concerns. */
export const concernedKeys = sql`(select "entity" from (${concerned((conflict) => sql`${conflict} = ${t.key}`)}) as "one")`

/** The entities that the conflict in the current row concerns, as references, sorted by name. */
export const concernedEntities = json(sql`(
  select ${jsonList(entityObject, sql`${entities.sortName}, ${entities.id}`)}
  from ${entities} where ${entities.key} in ${concernedKeys})`)

const concerning: Relationship = {
  where: (keys) => (each) =>
    each
      ? sql`exists (${concerned((conflict, entity) => sql`${conflict} = ${t.key} and ${tested(entity)} ${keys}`)})`
      : sql`${t.key} in (select "record" from (${concerned((_conflict, entity) => sql`${entity} ${keys}`)}) as "one")`,
  rows: { select: concerned(() => sql`true`), key: t.key },
  by: 'entity',
}

export const entityFilter = related(
  ENTITY,
  concerning,
  'Id of an entity that a claim names or that has a role in a disputed record.',
  'astana',
)
