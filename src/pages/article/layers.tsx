import type { ComponentChildren } from 'preact'
import { ARTICLE_COPY } from '../english/article.js'
import { number } from '../english/words.js'
import { NotEqual } from './note-view.js'
import type { Shown } from './shown.js'

/** The layers of ink over the text. CSS alone switches them; the script remembers the choice. */
export const LAYERS = ['q', 'f', 'm', 'e', 'r', 'c'] as const
export type Layer = (typeof LAYERS)[number]

/** The layers that are on at first. */
export const DEFAULT_LAYERS: readonly Layer[] = ['q', 'f', 'c']

interface LayerLook {
  className: string
  label: ComponentChildren
  count: keyof Shown['article']['counts']
}

const LOOKS: Record<Layer, LayerLook> = {
  q: { className: 'qd v1', label: ARTICLE_COPY.speech, count: 'quotes' },
  f: { className: 'f', label: ARTICLE_COPY.figures, count: 'figures' },
  m: { className: 'm', label: ARTICLE_COPY.names, count: 'mentions' },
  e: { className: 'e', label: ARTICLE_COPY.events, count: 'events' },
  r: { className: 'r', label: ARTICLE_COPY.ties, count: 'relations' },
  c: {
    className: 'c',
    label: (
      <>
        <span class="lg">{ARTICLE_COPY.contradictions}</span>
        <span class="sm">
          <NotEqual />
        </span>
      </>
    ),
    count: 'conflicts',
  },
}

export function Layers({ shown, on }: { shown: Shown; on: readonly Layer[] }) {
  const { counts } = shown.article
  const given = LAYERS.filter((layer) => counts[LOOKS[layer].count] > 0)
  if (given.length === 0) return null
  return (
    <div class="layers">
      <div class="wrap">
        <form>
          <fieldset>
            <legend>{ARTICLE_COPY.show}</legend>
            {given.map((layer) => (
              <label key={layer} class="lay">
                <input
                  type="checkbox"
                  id={`L-${layer}`}
                  name="layers"
                  value={layer}
                  checked={on.includes(layer)}
                />
                <span class={`s ${LOOKS[layer].className}`}>{LOOKS[layer].label}</span>
                <span class="n">{number(counts[LOOKS[layer].count])}</span>
              </label>
            ))}
          </fieldset>
          <button type="reset" class="btn sm">
            {ARTICLE_COPY.reset}
          </button>
        </form>
        <div class="status" role="status" hidden />
      </div>
    </div>
  )
}
