import { integer, text } from 'drizzle-orm/sqlite-core'
import { ORIGINS } from '../../model/vocabulary/claims.js'
import type { Origin } from './origin.js'

/** Who made a record, and whether a person has checked it (1 or 0). */
export const originColumns = () => ({
  origin: text({ enum: [...ORIGINS] })
    .notNull()
    .default('manual'),
  originProgram: text(),
  originVersion: text(),
  reviewed: integer().notNull().default(1),
})

export const originRow = ({ kind, program, version, reviewed }: Origin) => ({
  origin: kind,
  originProgram: program ?? null,
  originVersion: version ?? null,
  reviewed: Number(reviewed),
})
