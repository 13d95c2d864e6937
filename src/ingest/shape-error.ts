import type { TSchema } from 'typebox'
import { AnnotationError, type Fault } from '../model/errors.js'
import { repair, schemaFaults } from '../model/schema-faults.js'
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
    super(error.file, error.faults, error.message.split('\n'))
  }
}

/** The parts of a file that have the right shape. */
export interface SoundPart {
  annotation: AnnotationFile
  /** Drops faults that are due to parts that were left out, and gives the others their places. */
  inFile: (faults: readonly Fault[]) => Fault[]
}

/** The reasons why a value is no annotation file. */
export const shapeFaults = (value: unknown): Fault[] => schemaFaults(AnnotationFile, value)

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
  const leftOut: string[] = []
  for (const [name, list] of Object.entries(value)) {
    const { items } = Object.hasOwn(properties, name) ? properties[name]! : {}
    if (items === undefined || !Array.isArray(list)) continue
    const repaired = list.map((item) => repair(items, item))
    indexes[name] = [...list.keys()].filter((i) => repaired[i] !== undefined)
    const kept = repaired.filter((item) => item !== undefined)
    if (kept.length > 0) annotation[name] = kept
    leftOut.push(...list.filter((_, i) => repaired[i] === undefined).map(idOf))
  }
  return {
    annotation: annotation as AnnotationFile,
    inFile: (faults) =>
      faults
        .filter(
          ({ words, message }) =>
            words !== undefined || !leftOut.some((id) => new RegExp(`["/]${id}"`).test(message)),
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
  return typeof known === 'string' ? known.replaceAll(/[^a-z0-9-]/g, '.') : '-'
}
