/**
 * Rules by the type of a source format. If no rule has exactly the type, case and separators are
 * ignored: "PERSON" finds the rule for "Person", and "date_time" the rule for "Date-Time". In a
 * rule, `*` stands for any characters: "GPE*" applies to "GPE.Nation". Rules for whole names take
 * precedence over patterns, and longer patterns over shorter ones.
 */
export class TypeMap<Rule> {
  readonly #exact = new Map<string, Rule>()
  readonly #folded = new Map<string, Rule>()
  /** Rules for types with `*`, in order of precedence. */
  readonly #patterns: { pattern: RegExp; rule: Rule }[] = []

  /** @param layers the rules of a later layer replace those of earlier ones for the same type */
  constructor(layers: readonly (readonly (readonly [type: string, rule: Rule])[])[]) {
    for (const layer of layers) {
      const replaces = layer.map(([type]) => patternOf(type)).filter(({ source }) => source !== ANY)
      for (const type of [...this.#exact.keys(), ...this.#folded.keys()]) {
        if (!replaces.some((pattern) => pattern.test(foldType(type)))) continue
        this.#exact.delete(type)
        this.#folded.delete(foldType(type))
      }
      for (const [type, rule] of layer) {
        this.#exact.set(type, rule)
        this.#folded.set(foldType(type), rule)
      }
      const withWildcard = layer.filter(([type]) => type.includes('*'))
      this.#patterns.unshift(
        ...withWildcard
          .toSorted(([a], [b]) => b.length - a.length)
          .map(([type, rule]) => ({ pattern: patternOf(type), rule })),
      )
    }
  }

  get size(): number {
    return this.#exact.size
  }

  get(type: string): Rule | undefined {
    const folded = foldType(type)
    return (
      this.#exact.get(type) ??
      this.#folded.get(folded) ??
      this.#patterns.find(({ pattern }) => pattern.test(folded))?.rule
    )
  }

  has(type: string): boolean {
    return this.get(type) !== undefined
  }
}

/** The form of a type in which case and separators do not count. */
export const foldType = (type: string): string => type.toLowerCase().replace(/[-_\s.:]+/g, '')

/** The pattern of `*` alone. It applies only to types without another rule. */
const ANY = '^.*$'

const patternOf = (type: string): RegExp =>
  new RegExp(`^${foldType(type).split('*').map(escapeRegExp).join('.*')}$`, 'su')

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
