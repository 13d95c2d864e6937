import { termsOf, type Term } from './term.js'

/** Predicates of relations, read as "subject predicate object". */
export const RELATIONS = {
  'holds-office-in': {
    definition: 'a person holds the office that `label` names in a country or organization',
    inverse: 'has the office held by',
    matches: ['ace:ORG-AFF.Employment'],
  },
  'has-occupation': {
    definition: 'a person has this occupation, not tied to an institution',
    inverse: 'is the occupation of',
    matches: ['schema:hasOccupation', 'wdt:P106'],
  },
  'employed-by': {
    definition: 'a person works for an organization or person, and no office is named',
    inverse: 'employs',
    matches: ['schema:worksFor', 'wdt:P108', 'ace:ORG-AFF.Employment'],
  },
  'plays-for': {
    definition: 'an athlete or artist is in a team, club or ensemble',
    inverse: 'has the player',
    matches: ['wdt:P54', 'ace:ORG-AFF.Sports-Affiliation'],
    inverseMatches: ['schema:athlete'],
  },
  'studied-at': {
    definition: 'a person is or was a student there',
    inverse: 'taught',
    matches: ['schema:alumniOf', 'wdt:P69', 'ace:ORG-AFF.Student-Alum'],
  },
  'candidate-for': {
    definition: 'stands for an office in a country or organization, which `label` names',
    inverse: 'has the candidate',
  },
  'represents': {
    definition: 'speaks or acts for: a lawyer, agent, spokesperson, delegate',
    inverse: 'is represented by',
    matches: ['wdt:P1268'],
  },
  'envoy-of': { definition: 'was sent by', inverse: 'sent' },
  'member-of': {
    definition: 'belongs as a member; attending a meeting is not membership',
    inverse: 'has the member',
    matches: ['schema:memberOf', 'wdt:P463', 'ace:ORG-AFF.Membership'],
  },
  'part-of': {
    definition: 'is an organ, session, subsidiary or part of',
    inverse: 'has the part',
    matches: [
      'schema:isPartOf',
      'schema:parentOrganization',
      'wdt:P361',
      'ace:PART-WHOLE.Subsidiary',
    ],
  },
  'participates-in': {
    definition: 'takes part in a meeting, event or programme',
    inverse: 'has the participant',
    matches: ['wdt:P1344'],
  },
  'founded': {
    definition: 'set up the organization or institution',
    inverse: 'was founded by',
    matches: ['ace:ORG-AFF.Founder'],
    inverseMatches: ['schema:founder', 'wdt:P112'],
  },
  'owns': {
    definition: 'owns, or holds a share of',
    inverse: 'is owned by',
    matches: ['schema:owns', 'wdt:P1830', 'ace:ORG-AFF.Ownership'],
  },
  'invests-in': {
    definition: 'puts money into',
    inverse: 'has the investor',
    matches: ['ace:ORG-AFF.Investor-Shareholder'],
  },
  'funds': {
    definition: 'gives money for; sponsors',
    inverse: 'is funded by',
    inverseMatches: ['schema:funder', 'wdt:P859'],
  },
  'operates': {
    definition: 'runs the facility, vehicle or service',
    inverse: 'is operated by',
    matches: ['ace:ART.User-Owner-Inventor-Manufacturer'],
    inverseMatches: ['wdt:P137'],
  },
  'controls': { definition: 'rules or holds the territory', inverse: 'is controlled by' },
  'located-in': {
    definition: 'lies in, takes place in, or is the institution of that place',
    inverse: 'is the place of',
    matches: [
      'schema:containedInPlace',
      'wdt:P276',
      'ace:PHYS.Located',
      'ace:PART-WHOLE.Geographical',
    ],
  },
  'based-in': {
    definition: 'an organization has its seat there',
    inverse: 'is the seat of',
    matches: ['schema:location', 'wdt:P159', 'ace:GEN-AFF.Org-Location'],
  },
  'capital-of': {
    definition: 'is the capital of',
    inverse: 'has the capital',
    matches: ['wdt:P1376'],
  },
  'neighbor-of': {
    label: 'neighbor of',
    definition: 'borders on, or is a close neighbor of',
    matches: ['wdt:P47'],
  },
  'lives-in': {
    definition: 'has a home there',
    inverse: 'is the home of',
    matches: ['schema:homeLocation', 'wdt:P551', 'ace:GEN-AFF.Citizen-Resident-Religion-Ethnicity'],
  },
  'citizen-of': {
    definition: 'has the nationality',
    inverse: 'has the citizen',
    matches: ['schema:nationality', 'wdt:P27', 'ace:GEN-AFF.Citizen-Resident-Religion-Ethnicity'],
  },
  'born-in': {
    definition: 'was born there',
    inverse: 'is the birthplace of',
    matches: ['schema:birthPlace', 'wdt:P19'],
  },
  'died-in': {
    definition: 'died there',
    inverse: 'is the place of death of',
    matches: ['schema:deathPlace', 'wdt:P20'],
  },
  'originates-from': {
    definition: 'comes from the place, people or religion, or was made there',
    inverse: 'is the origin of',
    matches: ['wdt:P495'],
  },
  'spouse-of': {
    definition: 'is or was married to',
    matches: ['schema:spouse', 'wdt:P26', 'ace:PER-SOC.Family'],
  },
  'parent-of': {
    definition: 'is the mother or father of',
    inverse: 'child of',
    matches: ['schema:children', 'wdt:P40', 'ace:PER-SOC.Family'],
  },
  'sibling-of': {
    definition: 'is a sister or brother of',
    matches: ['schema:sibling', 'wdt:P3373', 'ace:PER-SOC.Family'],
  },
  'relative-of': {
    definition: 'is another relative of',
    matches: ['schema:relatedTo', 'wdt:P1038', 'ace:PER-SOC.Family'],
  },
  'ally-of': { definition: 'is a friend, partner or ally of' },
  'opponent-of': { definition: 'is a rival, enemy, competitor or opponent of' },
  'supports': { definition: 'is for; endorses', inverse: 'is supported by' },
  'opposes': { definition: 'is against', inverse: 'is opposed by' },
  'succeeds': {
    definition: 'comes after in an office or role, or replaces',
    inverse: 'is succeeded by',
    matches: ['wdt:P1365'],
  },
  'visits': { definition: 'travels to', inverse: 'is visited by' },
  'invites': { definition: 'asks to come', inverse: 'is invited by' },
  'welcomes': { definition: 'receives', inverse: 'is welcomed by' },
  'recognizes': { definition: 'a state recognizes', inverse: 'is recognized by' },
  'diplomatic-ties-with': {
    definition: 'has diplomatic ties with',
    matches: ['wdt:P530'],
  },
  'party-to': {
    definition: 'is a side of an agreement, partnership, case or conflict',
    inverse: 'has the party',
    inverseMatches: ['wdt:P1891'],
  },
  'proposed': { definition: 'put the plan forward', inverse: 'was proposed by' },
  'trades-with': { definition: 'is a trading partner of' },
  'exports': { definition: 'sells the product abroad', inverse: 'is exported by' },
  'exports-to': { definition: 'sells to the country', inverse: 'imports from' },
  'produces': {
    definition: 'makes the product, vehicle or weapon',
    inverse: 'is made by',
    matches: ['wdt:P1056', 'ace:ART.User-Owner-Inventor-Manufacturer'],
    inverseMatches: ['schema:manufacturer'],
  },
  'author-of': {
    definition: 'wrote',
    inverse: 'was written by',
    inverseMatches: ['schema:author', 'wdt:P50'],
  },
  'created': {
    definition: 'made, designed, directed or invented',
    inverse: 'was created by',
    inverseMatches: ['schema:creator', 'wdt:P170'],
  },
  'co-produced': { definition: 'made together with others', inverse: 'was co-produced by' },
  'performs-in': {
    definition: 'acts, sings or plays in the work',
    inverse: 'has the performer',
    inverseMatches: ['schema:actor', 'wdt:P161'],
  },
  'about': {
    definition: 'a work, law or meeting is about',
    inverse: 'is the subject of',
    matches: ['schema:about', 'wdt:P921'],
  },
  'named-after': {
    definition: 'has its name from',
    inverse: 'gave its name to',
    matches: ['wdt:P138'],
  },
  'in-language': {
    definition: 'has its words in',
    inverse: 'is the language of',
    matches: ['schema:inLanguage', 'wdt:P407'],
  },
  'speaks': {
    definition: 'knows the language',
    inverse: 'is spoken by',
    matches: ['schema:knowsLanguage', 'wdt:P1412'],
  },
  'interviewed-by': { definition: 'gave an interview to', inverse: 'interviewed' },
  'photographer-for': { definition: 'took the photo for', inverse: 'has the photographer' },
  'received-award': {
    definition: 'has the award',
    inverse: 'was given to',
    matches: ['schema:award', 'wdt:P166'],
  },
  'nominated-for': {
    definition: 'is or was named for the award',
    inverse: 'has the nominee',
    matches: ['wdt:P1411'],
  },
  'has-disease': {
    definition: 'is ill with, or died of',
    inverse: 'is the disease of',
    matches: ['wdt:P1050'],
  },
  'associated-with': {
    definition: 'another tie, which `label` names',
  },
} as const satisfies Record<string, Term>
export type Predicate = keyof typeof RELATIONS

export const PREDICATES = termsOf(RELATIONS)
