import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { flatResponse, registerFlat, wholeTable } from '../../api/flat.js'
import { csvRecords } from '../../api/formats/csv.js'
import { anyOf, LONG_PAGE, readListing, type PageQuery } from '../../api/listing.js'
import { BOM, pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES } from '../../api/openapi/responses.js'
import { invalidParameter, Problem } from '../../api/problems.js'
import { CHANGING_KINDS, type ChangingKind } from '../../db/changes-table.js'
import { once } from '../../model/once.js'
import { COLLECTIONS } from '../../model/vocabulary/records.js'
import type { Edition } from '../../query/collection.js'
import { createChangesReader, type Change, type Selected } from './queries.js'
import { ChangeListShape, ChangeShape } from './schemas.js'

const PATH = '/v1/changes'
/** The most rows of the whole table. */
const MAX_ROWS = 100_000

interface ChangesQuery extends PageQuery {
  since: number
  kind?: ChangingKind[]
}

const ChangesQuery = Type.Object(
  {
    since: Type.Integer({
      minimum: 0,
      examples: [0],
      description: 'The edition that the client has. 0 lists everything.',
    }),
    kind: anyOf(
      Type.Enum([...CHANGING_KINDS], { type: 'string' }),
      'Kind of record.',
      CHANGING_KINDS[0],
    ),
    ...pageParameters('rows', undefined, LONG_PAGE),
    bom: BOM,
  },
  QUERY,
)

/** `GET /v1/changes`: the articles and entities that have come, changed or gone since an edition. */
export function registerChanges(app: FastifyInstance, context: Context, tag: string): void {
  const { base, cache } = context
  for (const shape of [ChangeShape, ChangeListShape]) app.addSchema(shape)
  const reader = once(() => createChangesReader(context.reader, cache))

  /** @throws Problem if the changes since the edition are not known. */
  const selected = (
    { since, kind = [...CHANGING_KINDS] }: ChangesQuery,
    { number }: Edition,
  ): Selected => {
    if (since > number && reader().isStandby())
      throw new Problem(
        'unavailable',
        `edition ${since} has not arrived at this server yet, which has ${number}`,
        undefined,
        { 'retry-after': '1' },
      )
    if (since > number)
      throw invalidParameter(
        'since',
        `"since" is ${since}, but the edition is ${number}: the database was replaced, so start again with 0`,
      )
    const kept = reader().keptSince()
    if (since > 0 && since < kept)
      throw new Problem(
        'changes-not-kept',
        `the changes since edition ${since} are no longer known, only those since ${kept}: drop what you have, and start again with "since=0"`,
      )
    return { since, kinds: kind }
  }

  const shown = ({ since }: Selected, { position, kind, created, id, removed }: Change) => ({
    change: id === null ? 'removed' : created > since ? 'created' : 'updated',
    kind,
    edition: position[0],
    id,
    url: id === null ? null : `${base}/v1/${COLLECTIONS[kind]}/${id}`,
    sha256: removed,
  })

  registerFlat<ChangesQuery>(app, context, PATH, {
    schema: {
      operationId: 'listChanges',
      tags: [tag],
      summary: 'List the changes since an edition',
      description:
        'Lists each article and entity that was loaded, changed or removed since, once, in the order of the changes. The records of an article change with it: drop those of an article that is listed, and read them again, for example with `updatedSince`. CSV has all rows.',
      querystring: ChangesQuery,
      response: { 200: flatResponse('A page of changes.', ChangeListShape), ...OTHER_RESPONSES },
    },
    file: 'changes',
    without: ['limit', 'cursor'],
    json: (query, edition, reply) => {
      const changes = selected(query, edition)
      const { rows, page, links } = readListing(reply, {
        query,
        list: ['changes', changes],
        url: base + PATH,
        columns: 2,
        defaultLimit: LONG_PAGE,
        read: (limit, cursor) => reader().page(changes, limit, cursor),
        total: () => reader().total(changes, edition),
      })
      const { number, instance } = edition
      const data = rows.map((row) => shown(changes, row))
      return { edition: number, instance, data, page, links }
    },
    csv: (query, edition) => {
      const changes = selected(query, edition)
      const rows = wholeTable(
        MAX_ROWS,
        (limit) => reader().all(changes, limit),
        'read pages of JSON, or the database',
      )
      return csvRecords(
        ChangeShape,
        rows.map((row) => JSON.stringify(shown(changes, row))),
        query.bom,
      )
    },
  })
}
