import type { TLocalizedValidationError } from 'typebox/error'
import type { Fault } from './errors.js'

/** The errors of a JSON Schema validation as faults, one for each value that is refused. */
export function schemaFaults(errors: readonly TLocalizedValidationError[]): Fault[] {
  const messages = new Map<string, Set<string>>()
  for (const error of errors) {
    const known = messages.get(error.instancePath)
    if (known === undefined) messages.set(error.instancePath, new Set([messageOf(error)]))
    else known.add(messageOf(error))
  }
  return [...messages].map(([pointer, alternatives]) => ({
    pointer,
    message: [...alternatives].join(', or '),
  }))
}

function messageOf(error: TLocalizedValidationError): string {
  switch (error.keyword) {
    case 'boolean': // how JSON Schema refuses a property that it does not name
      return 'is not a known property'
    case 'enum':
      return `${error.message}: ${error.params.allowedValues.join(', ')}`
    case 'additionalProperties':
      return `${error.message} (unknown: ${error.params.additionalProperties.join(', ')})`
    default:
      return error.message
  }
}
