/** A bar of parts, each with its share of the whole in percent. The numbers beside it say the same. */
export function Bar({
  parts,
}: {
  parts: readonly (readonly [className: string, share: number])[]
}) {
  let from = 0
  const drawn = parts.map(([className, share]) => {
    const part = { className, x: from, width: share }
    from += share
    return part
  })
  return (
    <svg class="bar" aria-hidden="true" preserveAspectRatio="none">
      <rect class="t" width="100%" height="100%" />
      {drawn.map(({ className, x, width }) => (
        <rect class={className} x={percent(x)} width={percent(width)} height="100%" />
      ))}
    </svg>
  )
}

const percent = (share: number): string => `${Math.round(share * 10) / 10}%`
