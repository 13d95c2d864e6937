/* Narrows parsed JSON whose shape is not known. */

export type JsonObject = Partial<Record<string, unknown>>

export const asObject = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined

export const asString = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** JSON-LD writes a list of one value as the value itself. */
export const asList = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
