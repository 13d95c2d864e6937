import type { AnnotationFile } from '../src/ingest/source/annotation.js'

/*
 * Made-up articles of any length. Everything is in proportion to the text: paragraphs, entities, quotes,
 * figures and events, words that are cited by what stands around them, and gaps of the coverage report.
 */

/** Characters of one paragraph, roughly. */
const PARAGRAPH = 500
const letters = (n: number): string =>
  [...String(n)].map((digit) => 'bcdfghklmn'[Number(digit)]!).join('a')
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** An annotation file with about so many characters of text. */
export function longArticle(characters: number, id = `long-${characters}`): AnnotationFile {
  const paragraphs = Math.max(1, Math.round(characters / PARAGRAPH))
  const names = Array.from({ length: paragraphs }, (_, n) => `Mayor ${capitalized(letters(n))}o`)
  const title = `All ${paragraphs} towns report`
  const texts: string[] = [title]
  const notes = { quotes: [], figures: [], events: [] } as Required<
    Pick<AnnotationFile, 'quotes' | 'figures' | 'events'>
  >
  for (const [n, name] of names.entries()) {
    const neighbor = names[(n * 7 + 1) % names.length]!
    const said = `the harvest of our valley was good in the ${letters(n)} hills`
    const output = `${1000 + n} tons`
    texts.push(
      `${name} met ${neighbor} on the market square, where it had rained since the morning. "${capitalized(said)}," ${name} said about ${output} of apples. ` +
        `Nobody in Old Harbor had seen 77 carts there before, and the people of the ${letters(n)} hills stood around them until it was dark. `.repeat(
          2,
        ) +
        `At night ${neighbor} opened the ${letters(n)} fair.`,
    )
    notes.quotes.push({
      id: `quote-${n}`,
      kind: 'direct',
      content: capitalized(said),
      speaker: `mayor-${n}`,
      speakerWords: { exact: name, prefix: '," ', suffix: ' said about' },
      cue: { exact: 'said', prefix: `${name} `, suffix: ` about ${output}` },
      medium: 'remark',
    })
    notes.figures.push({
      id: `figure-${n}`,
      kind: 'count',
      content: output,
      value: 1000 + n,
      unit: 'tons',
      measure: 'apples',
    })
    notes.events.push({
      id: `event-${n}`,
      type: 'other',
      label: `The ${letters(n)} fair`,
      status: 'happened',
      content: `${neighbor} opened the ${letters(n)} fair`,
      participants: [{ entity: `mayor-${(n * 7 + 1) % names.length}`, role: 'agent' }],
    })
  }
  return {
    article: {
      id,
      title: { exact: title, occurrence: 1 },
      language: 'en',
      text: texts.join('\n\n'),
    },
    sections: [{ kind: 'headline', exact: { exact: title, occurrence: 1 } }],
    entities: names.map((name, n) => ({ id: `mayor-${n}`, type: 'person' as const, name })),
    ...notes,
  }
}
