import { createHash } from 'node:crypto'
import '@hyperjump/json-schema/formats'
import {
  setShouldValidateFormat,
  validate,
  type Validator,
} from '@hyperjump/json-schema/openapi-3-1'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import type { LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { once } from '../src/model/once.js'
import { build, type Built } from './helper.js'
import {
  inlined,
  readOpenApi,
  withFormats,
  type Document,
  type Operation,
  type Parameter,
  type Response,
  type Schema,
} from './openapi.js'

/*
 * Strategy: every response that the suite gets is held against the OpenAPI document that the app itself
 * publishes, by a validator that shares no code with the app's. A breach throws, so no test can look away.
 */

export interface Request {
  method?: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  headers?: Record<string, string>
}
export interface Reply {
  status: number
  headers: Record<string, string | undefined>
  text: string
  /** The body read as JSON. */
  json<T = Record<string, unknown>>(): T
}
export interface Api extends Built {
  document: Document
  contract: Contract
  request: (request: Request) => Promise<Reply>
  get: (url: string, headers?: Record<string, string>) => Promise<Reply>
}

/** The application, with every answer checked against its contract. */
export async function api(t: Test, options: Parameters<typeof build>[1] = {}): Promise<Api> {
  const built = await build(t, options)
  const contract = ownContract()
  const request = async (request: Request): Promise<Reply> => {
    const { method = 'GET', url, headers = {} } = request
    const reply = replyOf(await built.app.inject({ method, url, headers }))
    const faults = contract.faults(request, reply)
    if (faults.length > 0)
      throw new Error(
        `${method} ${url} -> ${reply.status} breaks the contract:\n${faults.join('\n')}`,
      )
    return reply
  }
  built.statements.length = 0
  return {
    ...built,
    document: ownDocument(),
    contract,
    request,
    get: (url, headers = {}) => request({ url, headers }),
  }
}

const replyOf = ({ statusCode, headers, payload }: LightMyRequestResponse): Reply => ({
  status: statusCode,
  headers: textHeaders(headers),
  text: payload,
  json: <T>() => JSON.parse(payload) as T,
})

/** Everything in which the response to a GET request differs from the document. */
export const contractFaults = (url: string, response: LightMyRequestResponse): string[] =>
  ownContract().faults({ url }, replyOf(response))

const textHeaders = (headers: object): Reply['headers'] =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  )

const ownDocument = (): Document => withFormats(inlined(readOpenApi()))
/** The contract of openapi.yaml: one for all applications of a process, since no request changes it. */
const ownContract = once(() => createContract(ownDocument()))

export interface Contract {
  /** Everything in which an answer differs from what the document says; empty when it conforms. */
  faults(request: Request, reply: Omit<Reply, 'json'>): string[]
}

/** What is wrong with the document itself, held against the schema of OpenAPI 3.1. */
export async function documentFaults(document: object): Promise<string[]> {
  const check = await validate('https://spec.openapis.org/oas/3.1/schema-base')
  const { errors = [] } = check(document as unknown as Parameters<Validator>[0], 'BASIC') as {
    errors?: { instanceLocation: string; absoluteKeywordLocation: string }[]
  }
  return errors.map(
    ({ instanceLocation, absoluteKeywordLocation }) =>
      `${instanceLocation} fails ${absoluteKeywordLocation}`,
  )
}

export function createContract(document: Document): Contract {
  const whole = validatorsOf(document)
  const partial = validatorsOf(withoutRequired(document))
  // The path with more characters of its own is the closer one: `/{id}.jsonld` before `/{id}`.
  const literal = (path: string) => path.replaceAll(/\{[^}]*\}/g, '').length
  const paths = Object.keys(document.paths)
  const isTable = (path: string) => {
    const content = document.paths[path]?.get?.responses['200']?.content ?? {}
    return 'text/csv' in content && 'application/json' in content
  }
  const routes = paths
    .toSorted((a, b) => literal(b) - literal(a))
    .map((path) => ({
      path,
      pattern: pathPattern(path, isTable(path) ? String.raw`(\.csv)?` : ''),
    }))

  function faults({ method = 'GET', url }: Request, reply: Omit<Reply, 'json'>): string[] {
    const { pathname, search, searchParams } = new URL(url, 'http://localhost')
    const route = routes.find(({ pattern }) => pattern.test(pathname))
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
    const path = route && negotiated(route.path, mediaType(reply.headers))
    const operation = document.paths[path ?? '']?.[verb]
    if (path === undefined || operation === undefined)
      return reply.status < 400 ? [] : problemFaults(reply, method)
    const { status } = reply
    // `fields` leaves properties out that are required elsewhere, as its description says.
    const validator = searchParams.has('fields') ? partial : whole
    const range = `${Math.floor(status / 100)}XX`
    const key = String(status) in operation.responses ? String(status) : range
    const declared = operation.responses[key]
    if (declared === undefined)
      return [`${operation.operationId} does not declare status ${status}`]
    const at = ['paths', path, verb]
    return [
      ...bodyFaults(validator, declared, [...at, 'responses', key], method, reply),
      ...headerFaults(declared, [...at, 'responses', key], reply),
      // Successful responses have the headers of 304, too, as the introduction says.
      ...(status === 200
        ? headerFaults(operation.responses['304']!, [...at, 'responses', '304'], reply)
        : []),
      ...(status === 200 ? parameterFaults(operation, at, search.slice(1)) : []),
    ]
  }

  /** The path whose operation describes a response: by `Accept`, the one with the suffix of the format. */
  function negotiated(path: string, type: string | undefined): string {
    const hasType = (other: string) =>
      type !== undefined && type in (document.paths[other]?.get?.responses['200']?.content ?? {})
    const suffixed = paths.filter(
      (other) => other.startsWith(`${path}.`) && !other.slice(path.length + 1).includes('/'),
    )
    return hasType(path) ? path : (suffixed.find(hasType) ?? path)
  }

  function problemFaults({ headers, text }: Omit<Reply, 'json'>, method: string): string[] {
    if (mediaType(headers) !== 'application/problem+json')
      return [`an error of type ${String(headers['content-type'])}`]
    return method === 'HEAD'
      ? []
      : schemaFaults(whole(['components', 'schemas', 'Problem']), parsed(text))
  }

  function bodyFaults(
    validator: Validators,
    { content = {} }: Response,
    at: string[],
    method: string,
    { headers, text }: Omit<Reply, 'json'>,
  ): string[] {
    const type = mediaType(headers)
    if (Object.keys(content).length === 0)
      return text === '' && type === undefined
        ? []
        : [`a body, where none is declared: ${String(type)}`]
    if (type === undefined || !(type in content))
      return [`media type ${String(type)}; declared: ${Object.keys(content).join(', ')}`]
    if (method === 'HEAD') return text === '' ? [] : ['a body in answer to HEAD']
    const value = /[/+]json$/.test(type) ? parsed(text) : text
    return schemaFaults(validator([...at, 'content', type, 'schema']), value)
  }

  function headerFaults(
    { headers: declared = {} }: Response,
    at: string[],
    { headers }: Omit<Reply, 'json'>,
  ): string[] {
    return Object.entries(declared).flatMap(([name, { required }]) => {
      const value = headers[name.toLowerCase()]
      if (value === undefined)
        return required === true ? [`the declared header ${name} is missing`] : []
      return schemaFaults(whole([...at, 'headers', name, 'schema']), value).map(
        (fault) => `header ${name}: ${fault}`,
      )
    })
  }

  /** A request that succeeds must be one that the document allows. */
  function parameterFaults({ parameters = [] }: Operation, at: string[], query: string): string[] {
    return Object.entries(rawParameters(query)).flatMap(([name, texts]) => {
      // The object parameter `not` stands for an exclusion of each filter that takes a list.
      const isExclusion = name.endsWith('.not') && parameters.some(({ name }) => name === 'not')
      const declared = isExclusion ? name.replace(/\.not$/, '') : name
      const index = parameters.findIndex(
        (parameter) => parameter.in === 'query' && parameter.name === declared,
      )
      const parameter = parameters[index]
      if (parameter === undefined && parameters.some(({ name }) => name === 'filters')) {
        // The object parameter `filters` stands for the filters of the list.
        const list = at[1]!.replace(/(?:\/counts)?(?:\.[\w{}]+)?$/, '')
        const pair = query.split('&').filter((pair) => decode(pair.split('=')[0]!) === name)
        return parameterFaults(document.paths[list]!.get!, ['paths', list, 'get'], pair.join('&'))
      }
      if (parameter === undefined)
        return [`the parameter ${name} is not declared, yet the answer is 200`]
      if (isExclusion && parameter.schema.type !== 'array')
        return [`the parameter ${name} excludes values of a filter that takes no list`]
      const value = parameterValue(parameter, texts)
      return schemaFaults(whole([...at, 'parameters', String(index), 'schema']), value).map(
        (fault) => `parameter ${name}: ${fault}`,
      )
    })
  }
  return { faults }
}

/** The undecoded values of each parameter of a query string. */
function rawParameters(query: string): Record<string, string[]> {
  const pairs = query.split('&').filter((pair) => pair !== '')
  const named = pairs.map((pair) => /^([^=]*)=?(.*)$/s.exec(pair)!)
  return Object.fromEntries(
    named.map(([, name]) => [
      decode(name!),
      named.filter(([, other]) => other === name).map(([, , value]) => value!),
    ]),
  )
}

function parameterValue({ schema }: Parameter, texts: string[]): unknown {
  if (schema.type === 'array') return texts.flatMap(listValues)
  const text = decode(texts[0]!)
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return schema.type === 'integer' || schema.type === 'number' ? Number(text) : text
}

/** The values of an undecoded list, by another reader of CSV than the application's. */
export function listValues(text: string): string[] {
  const [row = ['']] = parse(text.replaceAll(/%22/g, '"'), {
    relax_quotes: true,
    record_delimiter: '\uFFFF'.repeat(4),
  })
  return row.map(decode)
}

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

const mediaType = (headers: Reply['headers']): string | undefined =>
  headers['content-type']?.split(';')[0]
const pathPattern = (path: string, suffix = ''): RegExp =>
  new RegExp(`^${path.replaceAll(/[.+*]/g, '\\$&').replaceAll(/\{[^}]*\}/g, '[^/]+')}${suffix}$`)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { '(not JSON)': text }
  }
}

setShouldValidateFormat(true)
const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
addFormats.default(ajv)

type Validators = (path: string[]) => ValidateFunction

/** The document with no property of any component required. */
function withoutRequired(document: Document): Document {
  const text = JSON.stringify(document.components.schemas, (key: string, value: unknown) =>
    key === 'required' && Array.isArray(value) ? undefined : value,
  )
  return {
    ...document,
    components: { ...document.components, schemas: JSON.parse(text) as Record<string, Schema> },
  }
}

/** Examples are most of the document, decide nothing, and would be read again for every document that is compiled. */
const withoutExamples = (document: Document): Document =>
  JSON.parse(
    JSON.stringify(document, (key: string, value: unknown) =>
      key === 'example' || key === 'examples' ? undefined : value,
    ),
  ) as Document

/** The schemas inside a document; each is compiled once a process, when it is asked for. */
function validatorsOf(document: Document): Validators {
  const base = `https://verbatim.test/${createHash('sha256').update(JSON.stringify(document)).digest('hex')}`
  if (ajv.getSchema(base) === undefined) ajv.addSchema(withoutExamples(document), base)
  return (path) =>
    ajv.getSchema(
      `${base}#/${path.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
    )!
}

const schemaFaults = (check: ValidateFunction, value: unknown): string[] =>
  check(value)
    ? []
    : (check.errors ?? []).map(
        ({ instancePath, schemaPath, message }) =>
          `${instancePath} ${String(message)} (${schemaPath})`,
      )
