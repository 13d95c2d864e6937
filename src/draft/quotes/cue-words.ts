import type { WordForms } from './word-forms.js'

/**
 * The small words of a language by which a sentence is cut into the words of the reporter and those that are
 * reported.
 */
export interface GrammarWords {
  forms: WordForms
  /** Words before an infinitive. */
  infinitiveMarkers: ReadonlySet<string>
  /** Auxiliaries of the perfect participle: "having said". */
  perfectParticiples: ReadonlySet<string>
  /** Two words before a source: "according to". */
  sources: ReadonlySet<string>
  /** Prepositions before the owner of a noun: "the mayor of Bergen". */
  ownerPrepositions: ReadonlySet<string>
  /** Prepositions inside a speaker after the verb: "said the committee for ships". */
  speakerPrepositions: ReadonlySet<string>
  /** Prepositions inside a speaker before a name only: "said a reporter at NBC". */
  namePrepositions: ReadonlySet<string>
  /** Prepositions before a day. */
  dayPrepositions: ReadonlySet<string>
  /** Prepositions inside an occasion: "in an interview with". */
  innerPrepositions: ReadonlySet<string>
  /** Pronouns that are the subject of a clause. */
  clauseSubjects: ReadonlySet<string>
  /** First words of an apposition after a name: "Lund, the mayor". */
  appositionBeginnings: ReadonlySet<string>
  /** Words before a reported clause. */
  complementizers: ReadonlySet<string>
  /** Words that begin a reported question. */
  questionWords: ReadonlySet<string>
  /** Participles after a comma that go on with other words of the speaker. */
  reportingParticiples: ReadonlySet<string>
  /** Words before a participle with a subject of its own: "with Lund saying". */
  absolutePrepositions: ReadonlySet<string>
  /** Particles of reporting verbs: "points out". */
  verbParticles: ReadonlySet<string>
  /** Verbs of two words, each with a verb of one word that is used in the same way. */
  phrasalVerbs: Readonly<Record<string, string>>
  /** Words between a passive verb and its agent: "by". */
  agents: ReadonlySet<string>
  /** Verbs whose passive asks a question: "Lund was asked whether it rains". Dictionary forms. */
  askingVerbs: ReadonlySet<string>
  /** Forms of "be", which make a passive with a past participle. */
  formsOfBe: ReadonlySet<string>
  /** Those of them that also stand for the auxiliary of the perfect: "he's said". */
  contractions: ReadonlySet<string>
  /** Prepositions before what a question is about. */
  topicPrepositions: ReadonlySet<string>
  /** Words that deny a verb. */
  negations: ReadonlySet<string>
  /** Adverbs between an auxiliary and its verb. */
  lightAdverbs: ReadonlySet<string>
  /** Words between a subject and its verb. */
  auxiliaries: ReadonlySet<string>
  /** Pronouns that can be a subject. */
  subjectPronouns: ReadonlySet<string>
  /** Pronouns that cannot be a subject. */
  objectPronouns: ReadonlySet<string>
  /** Pronouns that stand for one person. */
  singularPronouns: ReadonlySet<string>
  /** Pronouns before a noun. */
  possessives: ReadonlySet<string>
  /** Words before the reporter of the main clause: "as Lund said". */
  comparisons: ReadonlySet<string>
  /** Pronouns that are a part of what is said after them: "which Lund called". */
  fusedPronouns: ReadonlySet<string>
  /** Pronouns that begin a relative clause. */
  relativePronouns: ReadonlySet<string>
  /** Those of them that stand for people. */
  personalRelatives: ReadonlySet<string>
  /** Indefinite articles. */
  articles: ReadonlySet<string>
  /** Prepositions that join nouns of one phrase. */
  nounPrepositions: ReadonlySet<string>
  /** Prepositions between a verb and its object: "called on". */
  objectPrepositions: ReadonlySet<string>
  /** Prepositions of place after the person who is spoken to. */
  placePrepositions: ReadonlySet<string>
  /** Words before a noun that is no subject. */
  leadingPrepositions: ReadonlySet<string>
  /** Words before an occasion or a time: "in an interview". */
  occasionPrepositions: ReadonlySet<string>
  /** Adverbs before a noun: "then president". */
  nounAdverbs: ReadonlySet<string>
  /** Nouns of time and occasion, which are no speakers. */
  timeNouns: ReadonlySet<string>
  /** Days after a subject: "a report Wednesday said". */
  days: ReadonlySet<string>
  /** First words of a description between commas. */
  descriptionBeginnings: ReadonlySet<string>
  /** Words before a further verb of the reporter. */
  coordinators: ReadonlySet<string>
  /** Words before a verb that shares the subject before it. */
  sharedSubjectWords: ReadonlySet<string>
  /** Words between two subjects of one verb. */
  and: ReadonlySet<string>
  /** Two words that bound a number: "at least". */
  quantifiers: ReadonlySet<string>
  /** Words that begin a contrast after a comma. */
  contrasts: ReadonlySet<string>
  /** Words that begin a remark of the reporter after a comma: ", which is new", ", a rival". */
  remarkBeginnings: ReadonlySet<string>
  /** Words after ", he said," with which the reported words do not continue. */
  noContinuations: ReadonlySet<string>
  /** Words after a verb that begin no reported clause. */
  noClauseBeginnings: ReadonlySet<string>
  /** Words that begin a reported clause before its subject. */
  concessives: ReadonlySet<string>
  /** Words that begin a subordinate clause or a circumstance. */
  subordinators: ReadonlySet<string>
  /** Words before a subordinate clause that ends in a comma. */
  clauseSubordinators: ReadonlySet<string>
  /** Adverbs, of up to four words, before a comma at the beginning of a sentence. */
  leadAdverbs: ReadonlySet<string>
  /** Conjunctions at the beginning of a sentence. */
  sentenceConjunctions: ReadonlySet<string>
  /** Words that may follow the reporting words at the end of a sentence. */
  tailBeginnings: ReadonlySet<string>
}

/** The words of a language that report what somebody said. */
export interface CueWords extends GrammarWords {
  /** Verbs after which a clause or a quotation may follow. */
  clauseVerbs: ReadonlySet<string>
  /** Those of them that report a clause only with quotation marks or "that". */
  quotationVerbs: ReadonlySet<string>
  /** Verbs whose object is reported if it has quotation marks. */
  namingVerbs: ReadonlySet<string>
  /** Verbs that may be followed by the person who is spoken to. */
  addressingVerbs: ReadonlySet<string>
  /** Verbs whose past participle stands before a title: "a film called 'The Sea'". */
  titleVerbs: ReadonlySet<string>
  infinitiveVerbs: ReadonlySet<string>
  /** One or two words after "said" that are the whole answer: "no", "the same". */
  answers: ReadonlySet<string>
  /** Verbs whose subject bears the words: "a sign reads". */
  inscriptionVerbs: ReadonlySet<string>
  /** Those of them before the person who is to act: "asked the council to wait". */
  controlVerbs: ReadonlySet<string>
  questionVerbs: ReadonlySet<string>
  /** Verbs whose object, a noun, is what was said. */
  objectVerbs: ReadonlySet<string>
  /** Verbs with a preposition before such a noun: "respond to". */
  prepositionalVerbs: ReadonlySet<string>
  /** Nouns before what they report: "her claim that ...". */
  reportingNouns: ReadonlySet<string>
  /** Those of them before "of" and a quotation: "chants of 'no'". */
  callingNouns: ReadonlySet<string>
  /** Verbs whose subject says what such a noun reports: "made the claim that ...". */
  lightVerbs: ReadonlySet<string>
  /** Verbs after which nearly any words with a verb are a clause. */
  plainVerbs: ReadonlySet<string>
  /** Verb forms that the tagger takes for nouns. */
  sureForms: ReadonlySet<string>
  occasions: ReadonlySet<string>
  times: ReadonlySet<string>
  /** Nouns of time after "that": "said that night". */
  pointedTimes: ReadonlySet<string>
}
