/*
 * Days and times of EDTF dates in the forms of formats that know no EDTF. RFC 5545 and RFC 3339 know times in UTC, and no
 * 24:00, so a time with a zone becomes UTC. A time without a zone stays as it is: no zone is made up.
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

/** A date to the day or to the time, parsed by parseDate() before; null for any other. */
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
  // Year 0 and year 10000 have no form: there, the day as written stands.
  if (!/^(?!0000)\d/.test(at)) return { at: day, ...moment }
  return { at: `${at.slice(0, 19)}${zone === undefined ? '' : 'Z'}`, ...moment }
}

/** Whether both are days, both local times or both in UTC. */
export const areAlike = (one: Moment, other: Moment): boolean => one.at.length === other.at.length
