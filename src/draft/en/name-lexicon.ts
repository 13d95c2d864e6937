import type { NameLexicon } from '../names/lexicon.js'
import { nameList, phrases, phraseSet, words, wordSet } from '../word-lists.js'
import { AMBIGUOUS_ORGANIZATIONS } from './ambiguous-organizations.js'
import { BANDS } from './bands.js'
import { CENSUS_FIRST_NAMES } from './census-first-names.js'
import { CENSUS_SURNAMES } from './census-surnames.js'
import { COMPANIES } from './companies.js'
import { COUNTRY_NAMES, DEMONYMS } from './countries.js'
import { FIRST_NAMES } from './first-names.js'
import { FURTHER_MEDIA } from './further-media.js'
import { FURTHER_SURNAMES } from './further-surnames.js'
import * as neighbours from './name-neighbours.js'
import * as nameWords from './name-words.js'
import { MEDIA, ORGANIZATIONS } from './organizations.js'
import { AMBIGUOUS_CITIES, CITIES, REGIONS, STATES } from './places.js'
import { PUBLIC_BODIES } from './public-bodies.js'
import { RARE_FIRST_NAMES } from './rare-first-names.js'
import { SURNAMES } from './surnames.js'
import { SCHOOLS, TEAMS } from './teams.js'
import { TOWNS } from './towns.js'
import { US_TOWNS } from './us-towns.js'

/** Codes of Intl.DisplayNames that are no country. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'GE', 'JE'])

function countryNames(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const found = new Map<string, string>()
  for (const code of letterPairs()) {
    const name = NO_COUNTRIES.has(code) ? undefined : names.of(code)
    if (name !== undefined) found.set(name.replace(/ \(.*\)$/, ''), code)
  }
  for (const [name, code] of Object.entries(COUNTRY_NAMES)) found.set(name, code)
  return found.set('Georgia', 'GE')
}

function letterPairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((one) => letters.map((other) => one + other))
}

/** "FI Finnish, Finn; ..." with the plurals. */
function demonyms(): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of DEMONYMS.split(';')) {
    const [, code = '', names = ''] = /^\s*(\w\w) (.*\S)\s*$/s.exec(line) ?? []
    for (const name of phrases(names)) {
      found.set(name, code)
      if (!/(?:ese|ish|ch|ss)$/.test(name)) found.set(`${name}s`, code)
    }
  }
  return found
}

const LANGUAGE_CODES = `
  ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gd gl gu ha he hi hr hu hy id ig is it ja jv ka kk km kn
  ko ku ky la lo lt lv mi mk ml mn mr ms mt my ne nl no or pa pl ps pt qu ro ru rw sa si sk sl so sq sr sv sw ta te tg
  th tk tl tr tt ug uk ur uz vi xh yi yo zh zu
`

function languageNames(): Set<string> {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return new Set([...words(LANGUAGE_CODES).map((code) => names.of(code)!), 'Mandarin', 'Cantonese'])
}

const OTHER_TYPES: NameLexicon['otherTypes'] = [
  ['meeting', /(?:Meeting|Summit|Conference|Convention)$/],
  ['agreement', /(?:Agreement|Accords?|Treaty|Deal|Pact|Protocol)$/],
  ['law', / (?:Act|Law|Constitution)$/],
  ['award', / (?:Prize|Award|Medal)$/],
  ['event', / (?:War|Olympics|Games|Championships?|Festival|World Cup)$/],
  ['initiative', /(?:Initiative|Plan|Project|Program|Programme|Workshop|Belt|Campaign)$/],
]

export const createNameLexicon = (): NameLexicon => ({
  countries: countryNames(),
  demonyms: demonyms(),
  languages: languageNames(),
  adjectives: wordSet(nameWords.ADJECTIVES),
  cities: nameList([...phrases(CITIES), 'Washington, D.C.']),
  ambiguousCities: phraseSet(AMBIGUOUS_CITIES),
  towns: nameList([...phrases(TOWNS), ...phrases(US_TOWNS)]),
  ambiguousOrganizations: phraseSet(AMBIGUOUS_ORGANIZATIONS),
  regions: phraseSet(REGIONS, STATES),
  firstNames: nameList([...words(FIRST_NAMES), ...words(CENSUS_FIRST_NAMES)]),
  surnames: nameList([...words(SURNAMES), ...words(FURTHER_SURNAMES), ...words(CENSUS_SURNAMES)]),
  rareNames: nameList(words(RARE_FIRST_NAMES)),
  organizations: phraseSet(ORGANIZATIONS, COMPANIES, PUBLIC_BODIES, TEAMS, SCHOOLS, BANDS),
  media: phraseSet(MEDIA, FURTHER_MEDIA),
  titles: wordSet(nameWords.TITLES),
  roles: wordSet(neighbours.ROLES),
  calendar: wordSet(nameWords.CALENDAR),
  organizationNouns: wordSet(neighbours.ORGANIZATION_NOUNS),
  placeNouns: wordSet(neighbours.PLACE_NOUNS),
  organizationHeads: wordSet(neighbours.ORGANIZATION_HEADS),
  organizationVerbs: wordSet(neighbours.ORGANIZATION_VERBS),
  organizationPrepositions: wordSet('for with by at from to of'),
  joiningVerbs: wordSet(neighbours.JOINING_VERBS),
  placeHeads: wordSet(neighbours.PLACE_HEADS),
  personPronouns: wordSet('he she his her him himself herself'),
  thingPronouns: wordSet('it its itself'),
  workNouns: wordSet(neighbours.WORK_NOUNS),
  particles: wordSet(nameWords.PARTICLES),
  organizationWords: wordSet(nameWords.ORGANIZATION_WORDS),
  companyForms: wordSet('Inc Inc. Ltd Ltd. LLC LLP LP L.P. PLC Corp Corp.'),
  groupOwners: wordSet(nameWords.GROUP_OWNERS),
  saints: wordSet('Saint St. St Ste.'),
  foreignHeads: wordSet(nameWords.FOREIGN_HEADS),
  placeWords: wordSet(nameWords.PLACE_WORDS),
  placeOwners: wordSet(nameWords.PLACE_OWNERS),
  placeBeginnings: wordSet(nameWords.PLACE_BEGINNINGS),
  facilityWords: wordSet(nameWords.FACILITY_WORDS),
  otherWords: wordSet(nameWords.OTHER_WORDS),
  generic: wordSet(nameWords.GENERIC),
  personVerbs: wordSet(neighbours.PERSON_VERBS),
  personParticiples: wordSet(neighbours.PERSON_PARTICIPLES),
  descriptionArticles: wordSet('a an the one'),
  descriptionVerbs: wordSet('be'),
  descriptionEnds: wordSet('who which that in for from by where'),
  conjunctions: wordSet('and or'),
  definiteArticle: wordSet('the'),
  articles: wordSet('The the'),
  ownerJoints: wordSet('of'),
  nameJoints: wordSet('of for'),
  sumJoints: wordSet('and'),
  organizationNeighbours: wordSet(neighbours.ORGANIZATION_NEIGHBOURS),
  noNameEnding: /(?:ly|ing)$/,
  pluralEnding: /s$/,
  newsEnding:
    /\b(?:Times|Post|News|News Agency|Journal|Herald|Tribune|Gazette|Chronicle|TV|Radio|Television|Press|Magazine|Telegram|Telegraph|Examiner|Inquirer|Courier|Dispatch|Sentinel|Globe)$/,
  article: /^The /,
  otherTypes: OTHER_TYPES,
  functionWords: wordSet(nameWords.FUNCTION_WORDS),
  joints: wordSet(nameWords.JOINTS),
  joiningWords: wordSet(nameWords.JOINING_WORDS),
  institutions: wordSet(nameWords.INSTITUTIONS),
})
