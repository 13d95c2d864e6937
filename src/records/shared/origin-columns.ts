import { integer, text } from 'drizzle-orm/sqlite-core'
import { ORIGINS } from '../../model/vocabulary/claims.js'
import type { Origin } from './origin.js'

/** The origin of a record, and whether a person has checked it (1 or 0). */
export const originColumns = () => ({
  origin: text({ enum: [...ORIGINS] })
    .notNull()
    .default('manual'),
  originProgram: text(),
  originVersion: text(),
  reviewed: integer().notNull().default(1),
})

/** The columns of a record, which may also name the rule that found it. */
export const recordOriginColumns = () => ({ ...originColumns(), originRule: text() })

export const recordOriginRow = (origin: Origin) => ({
  ...originRow(origin),
  originRule: origin.rule ?? null,
})

export const originRow = ({ kind, program, version, reviewed }: Origin) => ({
  origin: kind,
  originProgram: program ?? null,
  originVersion: version ?? null,
  reviewed: Number(reviewed),
})
