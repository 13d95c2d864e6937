import { curveBasis, line } from 'd3-shape'
import { round } from './label-lines.js'

/** The path of a wave from one point to another: the sign of a contradiction. */
export function wavy(from: [number, number], to: [number, number]): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const steps = Math.max(2, Math.round(length / STEP))
  const points = Array.from({ length: steps + 1 }, (_, i): [number, number] => {
    const at = i / steps
    const swing = i === 0 || i === steps ? 0 : i % 2 === 0 ? -AMPLITUDE : AMPLITUDE
    return [
      round(from[0] + dx * at - (dy / length) * swing),
      round(from[1] + dy * at + (dx / length) * swing),
    ]
  })
  return (line().curve(curveBasis)(points) ?? '').replaceAll(/\d+\.\d+/g, (value) =>
    String(round(Number(value))),
  )
}

const [STEP, AMPLITUDE] = [4, 2]
