import type { TSchema } from 'typebox'
import { AnnotationError, type Fault } from '../../model/errors.js'
import { repair, schemaFaults } from '../../model/json/schema-faults.js'
import { idOfWords } from './made-ids.js'
import { AnnotationFile, type AnnotationJson } from './annotation.js'

/** The faults of the shape of a file, with the parts that have the right shape. */
export class ShapeError extends AnnotationError {
  constructor(
    readonly input: AnnotationJson,
    error: AnnotationError,
    readonly shapeFaults: readonly Fault[],
    readonly rest: SoundPart | undefined,
  ) {
    super(error.file, error.faults, error.lines)
  }
}

/** The parts of a file that have the right shape. */
export interface SoundPart {
  annotation: AnnotationFile
  /** Drops faults that are due to parts that were left out, and gives the others their places. */
  inFile: (faults: readonly Fault[]) => Fault[]
}

/**
 * The reasons why a value is no annotation file: as many as `most`, and one more if there are more.
 */
export const shapeFaults = (value: unknown, most: number): Fault[] =>
  schemaFaults(AnnotationFile, value, '', most + 1)

/** Replace properties that are wrong, if no check of words depends on them. */
const STAND_INS = { id: 'article', language: 'und' }

/**
 * The records of the right shape, whose words can be checked; undefined if `article` is too wrong.
 */
export function soundPart(value: unknown): SoundPart | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { properties } = AnnotationFile as unknown as {
    properties: Record<string, TSchema & { items?: TSchema }>
  }
  const given = (value as Record<string, unknown>).article
  const article =
    repair(properties.article!, given) ??
    repair(properties.article!, { ...(given as object), ...STAND_INS })
  if (article === undefined) return undefined
  const annotation: Record<string, unknown> = { article }
  const indexes: Record<string, number[]> = {}
  const leftOut = new Set<string>()
  for (const [name, { items }] of Object.entries(properties)) {
    const list = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    if (items === undefined || !Array.isArray(list)) continue
    const kept: unknown[] = []
    const places: number[] = (indexes[name] = [])
    for (const [i, item] of list.entries()) {
      const repaired = repair(items, item)
      if (repaired === undefined) leftOut.add(idOf(item))
      else {
        kept.push(repaired)
        places.push(i)
      }
    }
    if (kept.length > 0) annotation[name] = kept
  }
  return {
    annotation: annotation as AnnotationFile,
    inFile: (faults) =>
      faults
        .filter(
          ({ words, message }) =>
            words !== undefined ||
            ![...message.matchAll(/["/]([^"/]+)(?=")/g)].some(([, id]) => leftOut.has(id!)),
        )
        .map((fault) => ({
          ...fault,
          pointer: fault.pointer.replace(
            /^\/(\w+)\/(\d+)/,
            (_all, name: string, i: string) => `/${name}/${indexes[name]?.[Number(i)] ?? i}`,
          ),
        })),
  }
}

function idOf(item: unknown): string {
  const { id, name } = (item ?? {}) as { id?: unknown; name?: unknown }
  const known = id ?? (typeof name === 'string' ? idOfWords(name) : undefined)
  return typeof known === 'string' ? known : ''
}
