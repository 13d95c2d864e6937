import type { Run } from './runs.js'

/** Runs of text. Those that state something can be pressed, and links lead to the first run of a citation. */
export const RunText = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ start, text, classes, here, there }) =>
    here.length === 0 && there.length === 0 ? (
      text
    ) : (
      <span
        class={['s', ...classes].join(' ')}
        id={`c${start}`}
        data-r={here.length > 0 ? here.join(' ') : undefined}
        data-x={there.length > 0 ? there.join(' ') : undefined}
      >
        {text}
      </span>
    ),
  )

/** Runs of text in all their ink, without anything to press. */
export const LitText = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ text, classes }) =>
    classes.length === 0 ? text : <span class={['s', ...classes].join(' ')}>{text}</span>,
  )
