import { sql } from 'drizzle-orm'
import { json, jsonObject } from '../../db/dialect/json.js'
import type { PlacedDeclaration } from '../shared/declaration.js'
import { publishedEntity } from '../shared/note-json.js'
import { mentions as collection } from './collection.js'
import type { Mention } from './mention.js'
import { mentionRow as row } from './row.js'
import { mentions as table } from './table.js'

export const mention: PlacedDeclaration<'mention', Mention> = {
  kind: 'mention',
  collection,
  table,
  row,
  title: sql`${table.text}`,
  summary: { type: table.form },
  noteJson: jsonObject({
    entity: json(publishedEntity(table.entityKey, table.articleKey)),
    form: table.form,
  }),
  namedEntity: table.entityKey,
}
