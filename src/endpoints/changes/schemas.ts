import { Type } from 'typebox'
import { PageLinksShape, PageShape } from '../../api/openapi/shapes.js'
import { CHANGING_KINDS } from '../../db/changes-table.js'
import { CHANGES } from '../../model/vocabulary/changes.js'
import { Closed, nullable, ref, term } from '../../model/shapes/shapes.js'

const edition = (description: string) => Type.Integer({ minimum: 0, description })

export const ChangeShape = Type.Object(
  {
    change: term(
      CHANGES,
      '`created`: no edition up to `since` had it. `updated`: loaded again or, for an entity, changed with an article that names it. `removed`: gone.',
    ),
    kind: term(CHANGING_KINDS, 'An article stands for all its records.'),
    edition: edition('The edition of its last change.'),
    id: nullable(Type.String(), { description: 'The id. Null if it is gone.' }),
    url: nullable(Type.String({ format: 'uri-reference' }), {
      description: 'The URL of the record. Null if it is gone.',
    }),
    sha256: nullable(Type.String({ pattern: '^[0-9a-f]{64}$' }), {
      description:
        'The SHA-256 of the id in UTF-8, if it is gone: no word of what was removed is kept, and ids have some.',
    }),
  },
  { ...Closed, $id: 'Change', description: 'The last change of an article or an entity.' },
)

export const ChangeListShape = Type.Object(
  {
    edition: edition(
      'The current edition, to be the next `since`. If there are several pages, take that of the first.',
    ),
    instance: Type.String({
      description: 'Identifies the database. Editions of different databases cannot be compared.',
    }),
    data: Type.Array(ref(ChangeShape)),
    page: ref(PageShape),
    links: ref(PageLinksShape),
  },
  { ...Closed, $id: 'ChangeList', description: 'A page of changes.' },
)
