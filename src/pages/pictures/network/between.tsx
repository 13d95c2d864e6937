import { PICTURE_COPY } from '../../english/pictures.js'
import { LabelLines, round } from '../label-lines.js'
import type { Painter } from '../paint.js'
import { wavy } from '../wavy.js'
import { wrap } from '../wrap.js'
import { pairOf, SENTENCE_WIDTH, sentencesOf, WORDS, type Hub } from './layout.js'
import type { NetworkModel } from './model.js'

/** A band for the passages that two neighbouring hubs share, and what is stated between them. */
export const Between = ({
  model,
  hubs,
  paint,
}: {
  model: NetworkModel
  hubs: readonly Hub[]
  paint: Painter
}) => (
  <>
    {hubs.slice(1).map((lower, i) => {
      const upper = hubs[i]!
      const pair = pairOf(model, upper.node.id, lower.node.id)
      if (pair === undefined || pair.passages + sentencesOf(pair).length === 0) return null
      const labels = sentencesOf(pair)
      const lines = labels.reduce((sum, label) => sum + label.lines.length, 0)
      const [from, to] = [upper.y + upper.radius + 24, lower.y - lower.radius - 14]
      let y = (from + to) / 2 - (lines * 13.5) / 2 + 9
      return (
        <g key={lower.node.id}>
          {pair.passages > 0 && (
            <path
              d={`M${upper.x} ${round(upper.y)}V${round(lower.y)}`}
              stroke-width={Math.min(24, round(2 + pair.passages))}
              {...paint('none', 'line')}
            />
          )}
          {pair.contradictions.length > 0 && (
            <path
              d={wavy([upper.x, upper.y + upper.radius], [lower.x, lower.y - lower.radius])}
              stroke-width="1.6"
              {...paint('none', 'conflict')}
            />
          )}
          {labels.map((label, j) => {
            const at = y
            y += label.lines.length * 13.5
            return (
              <LabelLines
                key={j}
                paint={paint}
                label={label}
                x={upper.x}
                y={at}
                size={WORDS}
                lineHeight={13.5}
                anchor="middle"
                onGround
              />
            )
          })}
          {pair.passages > 0 && (
            <LabelLines
              paint={paint}
              label={wrap(
                [{ text: PICTURE_COPY.passages(pair.passages) }],
                SENTENCE_WIDTH,
                10.5,
                1,
              )}
              x={upper.x}
              y={to + 8}
              size={10.5}
              lineHeight={13.5}
              anchor="middle"
              fill="ink3"
              onGround
            />
          )}
        </g>
      )
    })}
  </>
)
