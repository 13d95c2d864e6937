/** Counts the possible records that were left out, by kind and reason. */
export class LeftOut {
  readonly counts: Record<string, number> = {}

  /** @param what the kind of record and the reason, such as "quotes: no speaker". */
  add(what: string, count = 1): void {
    if (count > 0) this.counts[what] = (this.counts[what] ?? 0) + count
  }
}
