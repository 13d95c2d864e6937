import { ACRONYM, isPlace, PERSON_SHAPE, SUFFIX, type Clue } from '../names/clue.js'
import type { NameContext } from '../names/context.js'
import type { NameLexicon } from '../names/lexicon.js'
import { PLACE_ENDING, SURNAME_ENDING } from './name-endings.js'

/** The last word of a newspaper's name: "Star-Telegram". */
const NEWSPAPER_ENDING =
  /-(?:Telegram|Times|Post|Tribune|Herald|News|Journal|Sun|Star|Gazette|Chronicle|Statesman|Picayune|Dispatch|Sentinel|Courier|Examiner|Record|American|Leader|Bulletin|Union|Press|Bee|Ledger|Register|Review|Republic|Democrat|Intelligencer)$/

/** "McLund", "O'Dahl". */
const SCOTTISH = /^(?:Mc|Mac|O['’])\p{Lu}\p{Ll}+$/u

/** Initials of an organization, which no person has in the name: "AAA Voss". */
const INITIALS = /^(?!III$|VII)\p{Lu}{3,}$/u

/** The words of the name itself. */
export const INNER_CLUES: readonly Clue[] = [
  [
    'place',
    3.5,
    ({ text, lexicon }) => lexicon.cities.has(text) && !lexicon.ambiguousCities.has(text),
  ],
  ['place', 1.5, ({ text, lexicon }) => lexicon.ambiguousCities.has(text)],
  ['place', 2, ({ text, lexicon, context }) => lexicon.towns.has(text) && !isCommon(text, context)],
  ['place', 0.5, ({ text, lexicon }) => lexicon.towns.has(text)],
  ['organization', 1, ({ text, lexicon }) => lexicon.ambiguousOrganizations.has(text)],
  ['place', 6, ({ text, lexicon }) => lexicon.regions.has(text)],
  [
    'organization',
    5,
    ({ text, lexicon }) => lexicon.organizations.has(text) || lexicon.media.has(text),
  ],
  [
    'organization',
    5,
    ({ isSingle, last, lexicon }) => !isSingle && lexicon.organizationWords.has(last),
  ],
  [
    'organization',
    4.5,
    ({ first, texts, lexicon }) =>
      lexicon.organizationWords.has(first) && texts.some((word) => word === 'of' || word === 'for'),
  ],
  [
    'organization',
    3,
    ({ texts, lexicon }) =>
      texts.includes('of') && texts.some((word) => lexicon.organizationWords.has(word)),
  ],
  ['organization', 3, ({ texts }) => texts.includes('&')],
  // "Banco Lund", "Partido de Voss".
  [
    'organization',
    4,
    ({ isSingle, first, lexicon }) => !isSingle && lexicon.foreignHeads.has(first),
  ],
  // "Voss School District", "Bergen Star-Telegram".
  [
    'organization',
    5,
    ({ texts, last, lexicon }) =>
      (lexicon.organizationWords.has(texts.at(-2) ?? '') && last === 'District') ||
      NEWSPAPER_ENDING.test(last),
  ],
  // "Sunderland A.F.C."
  [
    'organization',
    2,
    ({ isSingle, last }) => !isSingle && ACRONYM.test(last) && !SUFFIX.test(last),
  ],
  // "Harbor Falcons": a plural of the dictionary.
  [
    'organization',
    2,
    ({ isSingle, first, last, lexicon, context }) =>
      !isSingle &&
      /[^s]s$/.test(last) &&
      context.dictionary.has(last.toLowerCase()) &&
      !lexicon.surnames.has(last) &&
      !lexicon.firstNames.has(first),
  ],
  ['organization', 2.5, ({ isSingle, text }) => isSingle && ACRONYM.test(text)],
  [
    'organization',
    1,
    ({ isSingle, text }) =>
      isSingle && /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Le|La|O['’])/u.test(text),
  ],
  ['place', 4, ({ isSingle, last, lexicon }) => !isSingle && lexicon.placeWords.has(last)],
  // "Grand Duchy of Voss".
  [
    'place',
    4,
    ({ texts, lexicon }) =>
      texts.some((word, at) => texts[at + 1] === 'of' && lexicon.placeOwners.has(word)),
  ],
  ['place', 5.5, ({ isSingle, last, lexicon }) => !isSingle && lexicon.facilityWords.has(last)],
  [
    'place',
    2.5,
    ({ isSingle, first, last, lexicon }) =>
      !isSingle && lexicon.placeBeginnings.has(first) && !lexicon.surnames.has(last),
  ],
  ['other', 6.5, ({ isSingle, last, lexicon }) => !isSingle && lexicon.otherWords.has(last)],
  [
    'other',
    4,
    ({ texts, lexicon }) =>
      texts.some((word, at) => texts[at + 1] === 'of' && lexicon.otherWords.has(word)),
  ],
  [
    'other',
    5,
    ({ texts, last, lexicon }) =>
      /^[IVX]+$/.test(last) && lexicon.otherWords.has(texts.at(-2) ?? ''),
  ],
  [
    'organization',
    3,
    ({ isSingle, texts, first, last, lexicon }) =>
      !isSingle &&
      (isPlace(first, lexicon) || isPlace(texts.slice(0, 2).join(' '), lexicon)) &&
      /[^s]s$/.test(last) &&
      !lexicon.placeWords.has(last),
  ],
  ['other', 3, ({ texts }) => texts.some((word) => /\d/.test(word))],
  [
    'person',
    4,
    ({ isSingle, first, texts, lexicon }) =>
      !isSingle &&
      texts.length <= 4 &&
      lexicon.firstNames.has(first) &&
      !isCommonNoun(texts.at(-1)!, lexicon),
  ],
  [
    'person',
    1.5,
    ({ isSingle, text, lexicon, context }) =>
      isSingle && lexicon.firstNames.has(text) && !isCommon(text, context),
  ],
  [
    'person',
    2,
    ({ isSingle, last, texts, lexicon }) =>
      !isSingle && texts.length <= 4 && lexicon.surnames.has(last),
  ],
  ['person', 2, ({ isSingle, text, lexicon }) => isSingle && lexicon.surnames.has(text)],
  [
    'person',
    1.8,
    ({ isSingle, texts, lexicon, context }) =>
      !isSingle &&
      texts.length <= 3 &&
      texts.some((word) => isPersonal(word, lexicon)) &&
      texts.every((word) => PERSON_SHAPE.test(word) && !isTelling(word, context)),
  ],
  [
    'place',
    1.2,
    ({ isSingle, text, context }) =>
      isSingle && PLACE_ENDING.test(text) && !isCommon(text, context),
  ],
  [
    'person',
    1.2,
    ({ texts, last, context }) =>
      texts.length <= 3 && SURNAME_ENDING.test(last) && !isCommon(last, context),
  ],
  [
    'person',
    2,
    ({ texts, lexicon }) =>
      texts.some(
        (word, at) => SUFFIX.test(word) && at > 0 && !isCommonNoun(texts[at - 1]!, lexicon),
      ),
  ],
  // "Ida McLund".
  ['person', 2, ({ isSingle, last }) => !isSingle && SCOTTISH.test(last)],
  ['person', -2, ({ isSingle, texts }) => !isSingle && texts.some((word) => INITIALS.test(word))],
  ['person', 2, ({ texts, lexicon }) => texts.slice(1).some((word) => lexicon.particles.has(word))],
  [
    'person',
    2.5,
    ({ isSingle, texts }) =>
      !isSingle &&
      texts.length <= 4 &&
      texts.slice(0, -1).some((word) => /^\p{Lu}\.?$/u.test(word)),
  ],
]

/** True for a word that is known as a name of people. */
const isPersonal = (word: string, { firstNames, surnames, rareNames }: NameLexicon): boolean =>
  firstNames.has(word) || surnames.has(word) || rareNames.has(word)

const isCommon = (text: string, { dictionary }: NameContext): boolean =>
  dictionary.has(text.toLowerCase())

const isCommonNoun = (word: string, lexicon: NameLexicon): boolean =>
  lexicon.organizationWords.has(word) ||
  lexicon.placeWords.has(word) ||
  lexicon.facilityWords.has(word) ||
  lexicon.otherWords.has(word)

/** True for a word that is more often in the name of a place, an organization or a work. */
const isTelling = (word: string, { lexicon, dictionary, lowerCase }: NameContext): boolean =>
  isCommonNoun(word, lexicon) ||
  (dictionary.has(word.toLowerCase()) &&
    !lexicon.surnames.has(word) &&
    !lexicon.firstNames.has(word)) ||
  (lowerCase.has(word.toLowerCase()) && !lexicon.surnames.has(word))
