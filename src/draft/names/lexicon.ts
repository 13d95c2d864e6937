import type { EntityType } from '../../model/vocabulary/entities.js'
import type { NameList } from '../word-lists.js'

/** The words of a language by which names are found and their types told. */
export interface NameLexicon {
  /** The ISO 3166 code of each name of a country. */
  countries: ReadonlyMap<string, string>
  /** The ISO 3166 code for each adjective of a country and name of its people. */
  demonyms: ReadonlyMap<string, string>
  languages: ReadonlySet<string>
  /** Adjectives and groups with a capital that are not of a country: "European", "Democrats". */
  adjectives: ReadonlySet<string>
  cities: NameList
  /** Cities whose names are also the names of people, or words. */
  ambiguousCities: ReadonlySet<string>
  /** Less known places. A stronger clue overrides them. */
  towns: NameList
  regions: ReadonlySet<string>
  firstNames: NameList
  surnames: NameList
  /** Further names of people. An unexplained full name is a person only if one of its words is a known name. */
  rareNames: NameList
  organizations: ReadonlySet<string>
  /** Organizations whose names also mean something else. */
  ambiguousOrganizations: ReadonlySet<string>
  media: ReadonlySet<string>
  titles: ReadonlySet<string>
  roles: ReadonlySet<string>
  /** Nouns beside names, in lower case: "the band", ", a company". */
  organizationNouns: ReadonlySet<string>
  placeNouns: ReadonlySet<string>
  /** Nouns before "of" and an organization: "a member of". */
  organizationHeads: ReadonlySet<string>
  /** Participles and verbs, and prepositions after them, before an organization: "works for". */
  organizationVerbs: ReadonlySet<string>
  organizationPrepositions: ReadonlySet<string>
  /** Verbs whose object is an organization: "joined Vexi". */
  joiningVerbs: ReadonlySet<string>
  /** Nouns before "of" and a place: "the mayor of". */
  placeHeads: ReadonlySet<string>
  personPronouns: ReadonlySet<string>
  thingPronouns: ReadonlySet<string>
  workNouns: ReadonlySet<string>
  calendar: ReadonlySet<string>
  particles: ReadonlySet<string>
  organizationWords: ReadonlySet<string>
  /** The words after a comma in the name of a company: "Vexi, Inc." */
  companyForms: ReadonlySet<string>
  /** Owners in the names of organizations: "Voss Children's Hospital". */
  groupOwners: ReadonlySet<string>
  /** First words of the names of organizations in other languages: "Banco", "Université". */
  foreignHeads: ReadonlySet<string>
  placeWords: ReadonlySet<string>
  /** Words before "of" in the name of a place: "Duchy". */
  placeOwners: ReadonlySet<string>
  placeBeginnings: ReadonlySet<string>
  facilityWords: ReadonlySet<string>
  otherWords: ReadonlySet<string>
  /** Words that are no name alone. */
  generic: ReadonlySet<string>
  personVerbs: ReadonlySet<string>
  /** Participles after "was" that show a person: "was born". */
  personParticiples: ReadonlySet<string>
  /** Words before a description of a name: "Lund, the mayor", "Voss is a village". */
  descriptionArticles: ReadonlySet<string>
  descriptionVerbs: ReadonlySet<string>
  /** Words that end such a description. */
  descriptionEnds: ReadonlySet<string>
  /** Words between names in a row, beside commas. */
  conjunctions: ReadonlySet<string>
  /** The article before a noun that stands for a name: "the Council". */
  definiteArticle: ReadonlySet<string>
  /** The article that a name may begin with: "The Hague". */
  articles: ReadonlySet<string>
  /** Words inside names: "Bank of Norway"; "Department for Business"; "Bureau of Alcohol and Tobacco". */
  ownerJoints: ReadonlySet<string>
  nameJoints: ReadonlySet<string>
  sumJoints: ReadonlySet<string>
  organizationNeighbours: ReadonlySet<string>
  /** The ending of words that begin no name at the start of a sentence. */
  noNameEnding: RegExp
  pluralEnding: RegExp
  /** The last words of the names of media. */
  newsEnding: RegExp
  /** The article before the name of a newspaper. */
  article: RegExp
  /** The last words of names of meetings, laws, prizes and the like. */
  otherTypes: readonly (readonly [EntityType, RegExp])[]
  /** Words that begin no name, although a sentence may begin with them. */
  functionWords: ReadonlySet<string>
  /** First words of the names of saints: "St. Olav". */
  saints: ReadonlySet<string>
  /** Small words between the words of an organization's name: "Bank of America". */
  joints: ReadonlySet<string>
  /** Words before "of" in a name, beside the organization words. */
  joiningWords: ReadonlySet<string>
  /** First words of names that go on with "for", "on" or "and". */
  institutions: ReadonlySet<string>
}
