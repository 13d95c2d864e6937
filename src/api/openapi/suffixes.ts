import type { Parameter, PathOperation, Response } from './types.js'

/* Describes the formats of a list as one operation, `/v1/quotes.{format}`; the router has a path for each. */

/** Merges the operations that have the same id. */
export function mergeSuffixes(operations: readonly PathOperation[]): PathOperation[] {
  const byId = new Map<string, [PathOperation, ...PathOperation[]]>()
  for (const one of operations) {
    const same = byId.get(one.operation.operationId)
    if (same) same.push(one)
    else byId.set(one.operation.operationId, [one])
  }
  return [...byId.values()].map((same) => (same.length === 1 ? same[0] : merged(same)))
}

function merged(same: readonly [PathOperation, ...PathOperation[]]): PathOperation {
  const [{ path, operation }] = same
  const dot = path.lastIndexOf('.')
  const formats = same.map(({ path }) => path.slice(dot + 1))
  const parameters = new Map(
    same
      .flatMap(({ operation }) => operation.parameters)
      .map((one) => [one.name, isTakenByAll(one.name, same) ? one : withoutDefault(one)]),
  )
  return {
    path: `${path.slice(0, dot)}.{format}`,
    operation: {
      ...operation,
      parameters: [formatParameter(formats), ...parameters.values()],
      responses: {
        ...operation.responses,
        200: mergedResponse(same.map(({ operation }) => operation.responses['200']!)),
      },
    },
  }
}

const isTakenByAll = (parameter: string, operations: readonly PathOperation[]): boolean =>
  operations.every(({ operation }) => operation.parameters.some(({ name }) => name === parameter))

/** Swagger UI fills in the default of a parameter, also for a format that does not take it. */
function withoutDefault({ schema, ...parameter }: Parameter): Parameter {
  const rest = { ...schema }
  delete rest.default
  return { ...parameter, schema: rest }
}

const formatParameter = (formats: string[]): Parameter => ({
  name: 'format',
  in: 'path',
  required: true,
  description: 'The suffix of the format.',
  example: formats[0],
  schema: { type: 'string', enum: formats },
})

/** The response in any of the formats. A header that some formats lack is not required. */
function mergedResponse(responses: readonly Response[]): Response {
  const { description } = responses[0]!
  const headers = Object.entries(
    Object.assign({}, ...responses.map(({ headers }) => headers)) as Required<Response>['headers'],
  ).map(([name, header]) => [
    name,
    responses.every(({ headers = {} }) => name in headers)
      ? header
      : { ...header, required: false },
  ])
  return {
    description,
    ...(headers.length > 0 && {
      headers: Object.fromEntries(headers) as Required<Response>['headers'],
    }),
    content: Object.assign(
      {},
      ...responses.map(({ content }) => content),
    ) as Required<Response>['content'],
  }
}
