/*
 * Converts days and times of EDTF to the forms of RFC 5545 and RFC 3339, which have times in UTC,
 * but no 24:00. A time with a zone is converted to UTC. A time without a zone remains local.
 */

export interface Moment {
  /**
   * `2024-07-02`, `2024-07-02T09:30:00` (local) or `2024-07-02T09:30:00Z`, in the years 0001 to
   * 9999.
   */
  at: string
  /** The day as written. */
  day: string
  isQualified: boolean
}

const MOMENT =
  /^(?!0000)(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?)?([?~%]?)$/

/**
 * The moment of a date that is exact to the day or the time; null for other dates. `parseDate` must
 * accept the date.
 */
export function momentOf(edtf: string): Moment | null {
  const [, day, hours, minutes, seconds = '0', zone, qualifier] = MOMENT.exec(edtf) ?? []
  if (day === undefined) return null
  const moment = { day, isQualified: qualifier !== '' }
  if (hours === undefined) return { at: day, ...moment }
  const [, sign = '+', zoneHours = '0', zoneMinutes = '0'] =
    /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes))
  const time = Date.UTC(2000, 0, 1, Number(hours), Number(minutes) - offset, Number(seconds))
  const at = new Date(Date.parse(day) + time - Date.UTC(2000, 0, 1)).toISOString()
  // The years 0 and 10000 cannot be written, so the day is given as written.
  if (!/^(?!0000)\d/.test(at)) return { at: day, ...moment }
  return { at: `${at.slice(0, 19)}${zone === undefined ? '' : 'Z'}`, ...moment }
}

/** True if both moments are days, local times or times in UTC. */
export const haveSameForm = (one: Moment, other: Moment): boolean =>
  one.at.length === other.at.length
