/**
 * Rules by the type of a source format. A type is looked up as it is written, or else without
 * regard to case and separators: "PERSON" finds the rule of "Person", and "date_time" that of
 * "Date-Time". In a rule, `*` stands for any characters: "GPE*" finds "GPE.Nation". The rule of a whole
 * name goes before, and the longer pattern before the shorter one.
 */
export class TypeMap<Rule> {
  readonly #exact = new Map<string, Rule>()
  readonly #folded = new Map<string, Rule>()
  /** Rules for types with `*`, those that come first in front. */
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

/** A type without regard to case and separators. */
export const foldType = (type: string): string => type.toLowerCase().replace(/[-_\s.:]+/g, '')

/** The pattern of `*`, which replaces no rule. */
const ANY = '^.*$'

const patternOf = (type: string): RegExp =>
  new RegExp(`^${foldType(type).split('*').map(escapeRegExp).join('.*')}$`, 'su')

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
