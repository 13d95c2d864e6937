import { Type } from 'typebox'
import { nullable, ref } from '../model/shapes/shapes.js'
import { PageLinksShape, PageShape, Warnings } from './openapi/shapes.js'

const byName = (description: string) =>
  Type.Record(Type.String(), nullable(Type.String()), { description })

export const CountShape = Type.Object(
  {
    values: byName('The value of each name in `by`. Null for records without a value.'),
    labels: byName(
      'The name of the record, if the value is an id. For a date without a value: `undated`, or `in no single` unit.',
    ),
    count: Type.Integer({ minimum: 1, description: 'The number of records.' }),
    statistics: Type.Optional(
      Type.Record(Type.String(), nullable(Type.Number()), {
        description: 'The requested statistics. Null if the numbers have no unit.',
      }),
    ),
  },
  {
    $id: 'Count',
    additionalProperties: false,
    description:
      'The number of records with these values. A record with several values counts for each, and a date in each unit in which it certainly lies.',
  },
)

export const CountListShape = Type.Object(
  {
    data: Type.Array(ref(CountShape)),
    page: ref(PageShape),
    links: ref(PageLinksShape),
    warnings: Warnings,
  },
  { $id: 'CountList', additionalProperties: false, description: 'A page of counts.' },
)
