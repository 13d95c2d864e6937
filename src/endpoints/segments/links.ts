import type { OffsetScale } from '../../model/text/offset-scale.js'
import type { OffsetUnit } from '../../model/vocabulary/text.js'
import { inUnit } from '../spans/window.js'

/**
 * Links to the windows around an answer, each as wide as the requested one. Offsets are code points.
 * @param answered the code point at which the answer ends: the next window begins there
 */
export function windowLinks(
  url: string,
  { kind, offsetUnit }: { kind?: string[]; offsetUnit?: OffsetUnit },
  { start, end, answered }: { start: number; end: number; answered: number },
  scale: OffsetScale,
) {
  const width = Math.max(1, end - start)
  const last = scale.toPoint(scale.length)
  const fixed = [
    ...(kind ? [`kind=${kind.join(',')}`] : []),
    ...(offsetUnit ? [`offsetUnit=${offsetUnit}`] : []),
  ]
  const link = (from: number, to: number) => {
    const range = inUnit({ start: Math.max(0, from), end: Math.min(to, last) }, scale)
    return `${url}?${[...fixed, `start=${range.start}`, `end=${range.end}`].join('&')}`
  }
  return {
    self: link(start, answered),
    first: link(0, width),
    prev: start > 0 ? link(start - width, start) : null,
    next: answered < last ? link(answered, answered + width) : null,
  }
}
