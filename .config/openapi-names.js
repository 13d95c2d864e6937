import globals from 'globals'

/*
 * Finds names in an OpenAPI document that break generators of clients. They make types and files of the names of components
 * and operations, and arguments of the names of parameters.
 */

/** Names of files and types that generators write themselves, in lower case. */
const OF_GENERATORS = new Set(
  `api apierror apirequestoptions apiresponse apiresult baseurl body cancelablepromise client clientoptions common config
  configuration content contenttype core data default error errors fetch file files header httpclient httpresponse index
  model models openapi operation operations options page params parameter parameters path paths query requestbody
  requestconfig requestoptions requestparams requestresult response responseformat responses result schema schemas sdk
  server servers service services tag tags type types util utils webhooks zod`.split(/\s+/),
)

/** Types of TypeScript that every file can use. */
const OF_TYPESCRIPT = new Set(
  `ArrayLike Awaited Capitalize ConstructorParameters Exclude Extract InstanceType Iterable Lowercase NoInfer NonNullable
  Omit Parameters Partial Pick PromiseLike PropertyKey Readonly Record Required ReturnType ThisType Uncapitalize
  Uppercase`.split(/\s+/),
)

const GLOBALS = new Set(
  Object.keys({ ...globals.builtin, ...globals.browser, ...globals.node, ...globals.worker }),
)

const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
)

/** What generators append to the id of an operation. */
const SUFFIXES = [
  '',
  'Body',
  'Data',
  'Error',
  'Errors',
  'Params',
  'Query',
  'Response',
  'Responses',
  'Result',
]

/** Kinds of component that become types; the names of headers are those of HTTP. */
const KINDS = ['schemas', 'parameters', 'responses', 'requestBodies', 'examples']

/** The names that break generators, each with its place and the reason. */
export function nameFaults({ paths = {}, components = {} }) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      place: `paths.${path}.${method}`,
      ...operation,
      parameters: (operation.parameters ?? []).map((one) => resolved(one, components)),
    })),
  )
  const names = KINDS.flatMap((kind) =>
    Object.keys(components[kind] ?? {}).map((name) => ({
      name,
      place: `components.${kind}.${name}`,
    })),
  )
  const ids = operations.map(({ place, operationId: name }) => ({ place, name }))
  return [
    ...names.flatMap((one) => fault(one, typeFault(one.name, operations))),
    ...collisions(names),
    ...ids.flatMap((one) => fault(one, idFault(one.name))),
    ...collisions(ids),
    ...operations.flatMap(({ place, parameters }) => [
      ...collisions(parameters.map(({ name }) => ({ place, name }))),
      ...parameters.flatMap(({ name }) =>
        fault({ place, name }, RESERVED.has(name) && 'is a reserved word'),
      ),
    ]),
  ]
}

const fault = ({ place, name }, reason) =>
  reason ? [{ place, message: `the name "${name}" ${reason}` }] : []

function typeFault(name, operations) {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return 'is not an identifier in PascalCase'
  if (OF_GENERATORS.has(name.toLowerCase())) return 'is that of a file or type of generators'
  if (OF_TYPESCRIPT.has(name)) return 'is that of a type of TypeScript'
  if (GLOBALS.has(name)) return 'is that of a global of JavaScript'
  const operation = operations.find(({ operationId: id }) =>
    SUFFIXES.some((suffix) => same(name, `${id}${suffix}`)),
  )
  return operation && `is that of a type that generators make of "${operation.operationId}"`
}

function idFault(id) {
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) return 'is not an identifier in camelCase'
  return RESERVED.has(id) && 'is a reserved word'
}

/** Names that differ in case and punctuation only, in any place. */
const collisions = (names) =>
  names.flatMap((one, index) => {
    const other = names.slice(0, index).find(({ name }) => same(name, one.name))
    return fault(one, other && `stands for something else in ${other.place}`)
  })

const same = (a, b) => plain(a) === plain(b)
const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const resolved = (parameter, components) =>
  '$ref' in parameter ? components.parameters[parameter.$ref.split('/').at(-1)] : parameter
