/*
 * Days and times of EDTF dates, in the forms that other formats know. RFC 5545 and RFC 3339 have
 * times in UTC, but no 24:00. So a time with a zone becomes UTC. A time without a zone stays
 * without one.
 */

export interface Moment {
  /** `2024-07-02`, `2024-07-02T09:30:00` (local) or `2024-07-02T09:30:00Z`, in the years 0001 to 9999. */
  at: string
  /** The day as written. */
  day: string
  isQualified: boolean
}

const MOMENT =
  /^(?!0000)(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?)?([?~%]?)$/

/** A date that is exact to the day or the time, and that parseDate() accepts; null for others. */
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
  // Years 0 and 10000 have no form, so the day is given as written.
  if (!/^(?!0000)\d/.test(at)) return { at: day, ...moment }
  return { at: `${at.slice(0, 19)}${zone === undefined ? '' : 'Z'}`, ...moment }
}

/** True if both are days, both local times or both times in UTC. */
export const areAlike = (one: Moment, other: Moment): boolean => one.at.length === other.at.length
