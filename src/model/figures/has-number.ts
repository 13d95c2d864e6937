import { isEnglish } from './digits.js'

const ENGLISH =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|half|halves|quarters?|thirds?|once|twice|thrice|both|double[ds]?|triple[ds]?|pair|couple|single|score)\b/i

/**
 * False if words certainly have no number. Number words are recognized only in English, so the
 * result is true for all words of other languages.
 */
export const hasNumber = (words: string, language: string): boolean =>
  /\p{N}/u.test(words) || !isEnglish(language) || ENGLISH.test(words)
