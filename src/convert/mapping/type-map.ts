/**
 * Rules by the type of a source format. A type is looked up as it is written, or else without
 * regard to case and separators: "PERSON" finds the rule of "Person", and "date_time" that of
 * "Date-Time".
 */
export class TypeMap<Rule> {
  readonly #exact = new Map<string, Rule>()
  readonly #folded = new Map<string, Rule>()

  /** @param layers the rules of a later layer replace those of earlier ones for the same type */
  constructor(layers: readonly (readonly (readonly [type: string, rule: Rule])[])[]) {
    for (const layer of layers) {
      for (const type of this.#exact.keys())
        if (layer.some(([other]) => foldType(other) === foldType(type))) this.#exact.delete(type)
      for (const [type, rule] of layer) {
        this.#exact.set(type, rule)
        this.#folded.set(foldType(type), rule)
      }
    }
  }

  get size(): number {
    return this.#exact.size
  }

  get(type: string): Rule | undefined {
    return this.#exact.get(type) ?? this.#folded.get(foldType(type))
  }

  has(type: string): boolean {
    return this.get(type) !== undefined
  }
}

/** A type without regard to case and separators. */
export const foldType = (type: string): string => type.toLowerCase().replace(/[-_\s.:]+/g, '')
