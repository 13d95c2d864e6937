import type { Run } from './runs.js'

/**
 * Runs of text. Those that state something can be pressed. Links lead to the first run of a citation by its offset, and to
 * the first words of a fact by its anchor.
 */
export const RunText = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ start, text, classes, here, there, anchors }) =>
    here.length === 0 && there.length === 0 ? (
      text
    ) : (
      <span
        class={['s', ...classes].join(' ')}
        id={`c${start}`}
        data-r={here.length > 0 ? here.join(' ') : undefined}
        data-x={there.length > 0 ? there.join(' ') : undefined}
      >
        {anchors.map((anchor) => (
          <span id={anchor} />
        ))}
        {text}
      </span>
    ),
  )

/** Runs of text in all their ink, without anything to press. */
export const LitText = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ text, classes }) =>
    classes.length === 0 ? text : <span class={['s', ...classes].join(' ')}>{text}</span>,
  )
