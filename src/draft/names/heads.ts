import type { NameContext, NameLine } from './context.js'
import type { NameLexicon } from './lexicon.js'
import type { Name } from './name.js'

/*
 * "The Council" is short for the organization of that kind that the text has named last: "Voss Council". A noun of a kind
 * names nothing by itself, so it is a name only after a longer one.
 */

/** The nouns that stand for organizations named before them. `names` are the other names of the text. */
export function findHeads(context: NameContext, names: readonly Name[]): Name[] {
  const taken = new Set(names.map(({ start }) => start))
  const organizations = names
    .filter(({ kind, text }) => kind === 'organization' && text.includes(' '))
    .sort((a, b) => a.start - b.start)
  const lastNamed = new Map<string, string>()
  const found: Name[] = []
  let next = 0
  for (const line of context.lines) {
    for (const [at, { words: noun, start, end }] of line.words.entries()) {
      for (; next < organizations.length && organizations[next]!.start < start; next++)
        for (const head of headsOf(organizations[next]!.text, context.lexicon))
          lastNamed.set(head, organizations[next]!.text)
      const shortFor = lastNamed.get(noun)
      if (shortFor === undefined || taken.has(start) || !isAfterArticle(line, at, context)) continue
      const words = { start: at, end: at + 1 }
      const { paragraph } = line
      found.push({ start, end, paragraph, words, text: noun, kind: 'organization', shortFor })
    }
  }
  return found
}

/** "Council" in "Voss Council", "Bank" in "Bank of Norway". */
function headsOf(text: string, { organizationWords, ownerJoints }: NameLexicon): string[] {
  const words = text.split(' ')
  return words.filter(
    (word, at) =>
      organizationWords.has(word) && (at === words.length - 1 || ownerJoints.has(words[at + 1]!)),
  )
}

/** True for "the Council" in a sentence, where the next word does not go on with a name. */
function isAfterArticle({ words, style }: NameLine, at: number, { lexicon }: NameContext): boolean {
  const [article, next] = [words[at - 1], words[at + 1]]
  return (
    style === 'sentence' &&
    article !== undefined &&
    lexicon.definiteArticle.has(article.lower) &&
    !(next?.isCapital === true && next.isSpaced) &&
    !lexicon.ownerJoints.has(next?.lower ?? '')
  )
}
