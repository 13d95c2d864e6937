import { indexText, type IndexedText } from '../../model/text/text.js'
import { draftArticle, type Draft, type DraftInput } from '../draft.js'
import type { Answer } from './answer-schema.js'
import { compileItems } from './compile-items.js'
import { itemsOf, type Item, type ItemFault } from './item.js'
import { faultsMessage, firstMessages, SCHEMA, shapeMessage } from './prompt.js'
import { readAnswer } from './read-answer.js'
import { answerOf } from './rules-draft.js'
import { partsOf, sentencesOf, type PartOptions, type Sentence } from './sentences.js'
import type { ModelServer } from './server.js'

export interface ModelOptions extends Partial<PartOptions> {
  server: ModelServer
  /** The name of the model. The origin of the article names it. */
  model: string
  /** The number of times that faults go back to the model; default: 3. */
  rounds?: number
  /** Give the model the draft of the rules to correct. */
  rulesFirst?: boolean
}

/** Fits the context of small models, with the answer. */
const PART: PartOptions = { characters: 6000, overlap: 3 }
const ROUNDS = 3
const MAX_MODEL_NAME = 100

/** The state of drafting one article. */
interface Work {
  text: IndexedText
  sentences: readonly Sentence[]
  parts: readonly (readonly Sentence[])[]
  server: ModelServer
  rounds: number
  /** Lines that say what was left out. */
  notes: string[]
}

/**
 * Drafts the annotation file of a text by a language model. Head and sections are those of the
 * rules. The faults of words, names and dates go back to the model; what is still wrong after the
 * last round is left out, and listed in the notes.
 * @throws ServerError if the server cannot be used.
 */
export async function draftWithModel(input: DraftInput, options: ModelOptions): Promise<Draft> {
  const { server, model, rounds = ROUNDS, rulesFirst = false, ...part } = options
  const rules = draftArticle(input)
  const { article, sections } = rules.annotation
  const base = {
    article: {
      ...article,
      origin: { kind: 'model' as const, program: model.slice(0, MAX_MODEL_NAME) },
    },
    ...(sections !== undefined && { sections }),
  }
  const text = indexText(input.text)
  const sentences = sentencesOf(input.text)
  const work: Work = {
    ...{ text, sentences, server, rounds, notes: [] },
    parts: partsOf(sentences, { ...PART, ...part }),
  }
  const draft = rulesFirst ? answerOf(rules.annotation, text, sentences) : undefined
  let items: Item[] = []
  for (const [index, part] of work.parts.entries())
    items.push(...(await askPart(work, index, part, namesIn(items), draft)))
  let compiled = compileItems(items, base, text, sentences)
  for (let round = 0; round < rounds && compiled.faults.length > 0; round++) {
    items = await correct(work, items, compiled.faults)
    compiled = compileItems(items, base, text, sentences)
  }
  const leftOut: Record<string, number> = {}
  for (const { item, message } of compiled.faults) {
    const kind = `${item.list} of the model with faults after the last round`
    leftOut[kind] = (leftOut[kind] ?? 0) + 1
    work.notes.push(`left out ${item.list} ${JSON.stringify(item.value)}: ${message}`)
  }
  return { annotation: compiled.annotation, leftOut, notes: work.notes }
}

const namesIn = (items: readonly Item[]): string[] => [
  ...new Set(items.flatMap((item) => (item.list === 'entities' ? [item.value.name] : []))),
]

/** Asks for the items of a part. A part with too long an answer is asked for in two halves. */
async function askPart(
  work: Work,
  index: number,
  part: readonly Sentence[],
  names: readonly string[],
  draft: Answer | undefined,
): Promise<Item[]> {
  const messages = firstMessages(part, names, draft && within(draft, part))
  for (let round = 0; ; round++) {
    const { content, isCut } = await work.server.complete(messages, SCHEMA)
    const { answer, faults } = readAnswer(content)
    if (isCut && part.length > 1) {
      const middle = Math.ceil(part.length / 2)
      const first = await askPart(work, index, part.slice(0, middle), names, draft)
      const further = [...new Set([...names, ...namesIn(first)])]
      return [...first, ...(await askPart(work, index, part.slice(middle), further, draft))]
    }
    if (faults.length === 0) return itemsOf(answer, index)
    if (round === work.rounds) {
      const where = `sentences ${part[0]!.number} to ${part.at(-1)!.number}`
      for (const fault of faults) work.notes.push(`left out of ${where}: ${fault}`)
      return itemsOf(answer, index)
    }
    messages.push({ role: 'assistant', content }, shapeMessage(faults))
  }
}

/** The items of a draft that belong to some sentences. */
function within(draft: Answer, part: readonly Sentence[]): Answer {
  const numbers = new Set(part.map(({ number }) => number))
  const words = part.map((sentence) => sentence.words).join('\n')
  const isHere = ({ sentence }: { sentence: number }) => numbers.has(sentence)
  return {
    entities: draft.entities.filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => words.includes(one)),
    ),
    quotes: draft.quotes.filter(isHere),
    events: draft.events.filter(isHere),
    figures: draft.figures.filter(isHere),
    relations: draft.relations.filter(isHere),
  }
}

/** Asks to correct the items with faults, part by part. The corrected ones take their place. */
async function correct(
  { parts, server }: Work,
  items: readonly Item[],
  faults: readonly ItemFault[],
): Promise<Item[]> {
  const faulty = new Set(faults.map(({ item }) => item))
  const corrected = items.filter((item) => !faulty.has(item))
  for (const [index, part] of parts.entries()) {
    const own = faults.filter(({ item }) => item.part === index)
    if (own.length === 0) continue
    const messages = [...firstMessages(part, namesIn(corrected)), faultsMessage(own)]
    const { content, isCut } = await server.complete(messages, SCHEMA)
    const read = readAnswer(content)
    // Items that no answer corrects stay as they were, and are listed at the end.
    const isUsable = !isCut && read.faults.length === 0
    corrected.push(
      ...(isUsable ? itemsOf(read.answer, index) : new Set(own.map(({ item }) => item))),
    )
  }
  return corrected
}
