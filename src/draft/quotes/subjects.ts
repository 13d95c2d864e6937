import type { Range } from '../../model/text/ranges.js'
import { isHead, phraseBefore, type Phrase } from './noun-phrases.js'
import { isWord, type SentenceView } from './view.js'

/* Finds the subject of a verb: "Ida Lund, the mayor of Bergen, later said". */

/** The subject before a verb, over its auxiliaries and adverbs, with an apposition in commas. */
export function subjectBefore(view: SentenceView, verb: number): Phrase | undefined {
  let end = verb
  for (let steps = 0; steps < 6 && end > view.start; steps++) {
    const { pos, lower } = view.tokens[end - 1]!
    if (view.quotationAt(end - 1) !== undefined) return undefined
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART' && !view.words.auxiliaries.has(lower))
      break
    end--
  }
  end = beforeParticiple(view, beforeTime(view, end), end)
  if (end <= view.start) return undefined
  if (/^[,—–)-]$/.test(view.tokens[end - 1]!.words) && view.tokens[end - 1]!.words !== ')')
    return beforeApposition(view, end - 1)
  const phrase = phraseBefore(view, end)
  return phrase && { ...phrase, fullStart: phrase.start, fullEnd: phrase.end }
}

/** "A report on Wednesday said": the end of the words before the time. */
function beforeTime(view: SentenceView, end: number): number {
  const last = view.tokens[end - 1]
  if (last === undefined || !view.words.days.has(last.lower) || end - 2 < view.start) return end
  const isAfter = view.words.dayPrepositions.has(view.tokens[end - 2]!.lower)
  return isAfter ? end - 2 : end - 1
}

/** "A report published Wednesday said": the end of the words before the participle and the time. */
function beforeParticiple(view: SentenceView, end: number, withTime: number): number {
  const last = view.tokens[end - 1]
  const isParticiple =
    end < withTime && last?.pos === 'VERB' && view.words.forms.isPastParticiple(last)
  return isParticiple && end - 2 >= view.start && isHead(view, end - 2) ? end - 1 : end
}

const LONGEST_APPOSITION = 34

/** "Lund, the mayor of Bergen, said": the noun phrase before the commas. */
function beforeApposition(view: SentenceView, close: number): Phrase | undefined {
  for (let at = close - 1; at > Math.max(view.start, close - LONGEST_APPOSITION); at--) {
    if (view.quotationAt(at) !== undefined || !/^[,—–]$/.test(view.tokens[at]!.words)) continue
    if (!isHead(view, at - 1)) continue
    if (!canDescribe(view, at + 1) && !isInsertion(view, at, close)) continue
    const phrase = phraseBefore(view, at)
    if (phrase === undefined || isAge(view, phrase)) continue
    const [before, last] = [view.tokens[phrase.start - 1], view.tokens[phrase.end - 1]!]
    const isLeading =
      phrase.start > view.start && view.words.leadingPrepositions.has(before?.lower ?? '')
    if (!view.words.timeNouns.has(last.lower) && !isLeading)
      return { ...phrase, fullStart: phrase.start, fullEnd: close }
  }
  return nameBefore(view, close)
}

const LONGEST_INSERTION = 4

/** ", once again," after a pronoun. */
const isInsertion = (view: SentenceView, open: number, close: number): boolean =>
  close - open - 1 <= LONGEST_INSERTION && isWord(view, open - 1, view.words.clauseSubjects)

/** "One presidential hopeful, Ida Lund, said": the name, if no noun phrase stands before the commas. */
function nameBefore(view: SentenceView, close: number): Phrase | undefined {
  const name = view.isName(close - 1) ? phraseBefore(view, close) : undefined
  const isApposition =
    name !== undefined && name.start - 1 > view.start && view.tokens[name.start - 1]!.words === ','
  return isApposition && view.tokens[name.start - 2]!.pos === 'ADJ'
    ? { ...name, fullStart: name.start, fullEnd: close }
    : undefined
}

/** "Lund, 58, said". */
const isAge = ({ tokens }: SentenceView, { start, end }: Range): boolean =>
  end - start === 1 && /^\d+$/.test(tokens[start]!.words)

const canDescribe = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at]!
  const { pos, lower } = token
  return (
    pos === 'DET' ||
    pos === 'ADJ' ||
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'NUM' ||
    (pos === 'VERB' && view.words.forms.isParticiple(token)) ||
    (pos === 'ADV' && view.words.forms.isMannerAdverb(token)) ||
    view.isName(at) ||
    view.words.descriptionBeginnings.has(lower) ||
    view.words.leadAdverbs.has(lower) ||
    view.words.possessives.has(lower)
  )
}
