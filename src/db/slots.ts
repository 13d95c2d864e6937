/** The values that a statement binds, in order: fixed ones, and those of named placeholders. */
export type Slot = { name: string } | { value: unknown }

export type Values = Readonly<Record<string, unknown>>

/** A statement as text. Unlike a prepared one it can be sent to another thread. */
export interface StatementText {
  sql: string
  slots: Slot[]
  /** True if no value changes the best plan. */
  isPlannedOnce?: boolean
}

/** The values to bind, with those of the placeholders by their names. */
export const bindSlots = (slots: readonly Slot[], values: Values = {}): unknown[] =>
  slots.map((slot) => ('name' in slot ? values[slot.name] : slot.value))
