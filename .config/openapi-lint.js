/*
 * Lints openapi.yaml with all rules of Spectral and OWASP, with Redocly's strict rules, and for names that break generators.
 * Every finding fails, except for the exceptions below, each with its reason. An exception that no finding needs fails too.
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { load } from 'js-yaml'
import { nameFaults } from './openapi-names.js'

const require = createRequire(import.meta.url) // Spectral is CommonJS without default exports
const { Spectral, Document } = require('@stoplight/spectral-core')
const { Yaml } = require('@stoplight/spectral-parsers')
const { oas } = require('@stoplight/spectral-rulesets')
const owasp = require('@stoplight/spectral-owasp-ruleset')

const ANSWERS = /^components\.(schemas|headers|responses)\.|^paths\..*\.responses\./
const bounded =
  'What the server sends, not what it reads; there are no request bodies, and that every query parameter is bounded is tested (test/api/server/limits.test.ts)'
const ranges = 'The ranges 4XX and 5XX declare all errors: they have one shape'
const common =
  'Each response has the headers of 304, as the introduction says: the document does not repeat them'
const open = 'The data is public and read-only: there are no accounts'

/** Successful responses: of an operation, or shared by several. */
const SUCCESSFUL = /\.responses\.(200|\w+Response(\.|$))/

const EXCEPTIONS = [
  { rule: 'owasp:api4:2023-string-limit', at: ANSWERS, reason: bounded },
  {
    rule: 'owasp:api4:2023-string-restricted',
    at: /./,
    reason:
      'Ids, words and dates are Unicode text of bounded length, bound to statements as values',
  },
  { rule: 'owasp:api4:2023-array-limit', at: ANSWERS, reason: bounded },
  {
    rule: 'owasp:api4:2023-integer-limit',
    at: /./,
    reason:
      'Counts, and offsets: those that are read are checked against the text that they are of',
  },
  {
    rule: 'owasp:api4:2023-integer-format',
    at: /./,
    reason: 'A format is an annotation in OpenAPI 3.1; minimum and maximum say what is read',
  },
  { rule: 'owasp:api2:2023-read-restricted', at: /./, reason: open },
  { rule: 'owasp:api8:2023-define-error-responses-401', at: /./, reason: open },
  { rule: 'owasp:api8:2023-define-error-responses-500', at: /./, reason: ranges },
  { rule: 'owasp:api4:2023-rate-limit-responses-429', at: /./, reason: ranges },
  { rule: 'owasp:api4:2023-rate-limit', at: SUCCESSFUL, reason: common },
  { rule: 'owasp:api8:2023-define-cors-origin', at: SUCCESSFUL, reason: common },
  {
    rule: 'array-items',
    at: /selector$/,
    reason: 'A tuple: `prefixItems`, which the rule does not know',
  },
  { rule: 'info-contact', at: /./, reason: 'There is no address that would outlive the document' },
]

const file = 'openapi.yaml'
const text = readFileSync(file, 'utf8')
const spectral = new Spectral()
spectral.setRuleset({
  extends: [
    [oas, 'recommended'],
    [owasp, 'all'],
  ],
})

const findings = [
  ...(await spectral.run(new Document(text, Yaml, file))).map(({ code, path, message }) => ({
    rule: String(code),
    place: path.join('.'),
    message,
  })),
  ...(
    await lintFromString({
      source: text,
      absoluteRef: new URL(`../${file}`, import.meta.url).pathname,
      config: await createConfig({ extends: ['recommended-strict'] }),
    })
  ).map(({ ruleId, message, location }) => ({
    rule: ruleId,
    place: location[0]?.pointer ?? '',
    message,
  })),
  ...nameFaults(load(text)).map((fault) => ({ rule: 'names-for-generators', ...fault })),
]
const used = new Set()
for (const { rule, place, message } of findings) {
  const exception = EXCEPTIONS.find(
    (exception) => exception.rule === rule && exception.at.test(place),
  )
  if (exception) used.add(exception)
  else fail(`${rule} at ${place}: ${message}`)
}
for (const exception of EXCEPTIONS)
  if (!used.has(exception)) fail(`the exception for ${exception.rule} is not needed any more`)

function fail(line) {
  console.error(line)
  process.exitCode = 1
}
