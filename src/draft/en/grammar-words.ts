import type { GrammarWords } from '../quotes/cue-words.js'
import { WORD_FORMS } from './word-forms.js'
import { wordSet } from '../word-lists.js'

export const GRAMMAR_WORDS: GrammarWords = {
  forms: WORD_FORMS,
  infinitiveMarkers: wordSet('to'),
  perfectParticiples: wordSet('having'),
  sources: new Set(['according to']),
  ownerPrepositions: wordSet('of'),
  speakerPrepositions: wordSet('of for'),
  namePrepositions: wordSet('at'),
  dayPrepositions: wordSet('on'),
  innerPrepositions: wordSet('with to on of for in by from'),
  clauseSubjects: wordSet('he she it who they'),
  appositionBeginnings: wordSet(`
    a an the who whose his her their its our chief head director president chairman executive
  `),
  complementizers: wordSet('that'),
  questionWords: wordSet('what why how whether if when where who which'),
  reportingParticiples: wordSet(`
    adding noting saying calling citing arguing telling suggesting claiming insisting explaining
    warning stressing describing recalling asking declaring writing promising vowing predicting
    pointing emphasizing accusing stating quoting tweeting concluding announcing referring
    asserting referencing
  `),
  verbParticles: wordSet('out back'),
  phrasalVerbs: {
    'go on': 'continue',
    'put it': 'say',
    'shoot back': 'reply',
    'shot back': 'reply', // the tagger takes "shot" for a noun
    'fire back': 'reply',
    'hit back': 'reply',
  },
  agents: wordSet('by'),
  askingVerbs: wordSet('ask press quiz question'),
  topicPrepositions: wordSet('about'),
  negations: wordSet("not n't never no"),
  formsOfBe: wordSet("is are was were been be being 's 're"),
  contractions: wordSet("'s"),
  lightAdverbs: wordSet("also not n't then reportedly widely often just now"),
  auxiliaries: wordSet(`
    n't not has have had do does did also later then repeatedly reportedly himself herself
    themselves both often once still again first has been is are was were will would could can
    may might should
  `),
  subjectPronouns: wordSet('he she they it we i you who others some many'),
  objectPronouns: wordSet('him her them me us'),
  singularPronouns: wordSet('he she who i'),
  possessives: wordSet('his her their its our my your'),
  comparisons: wordSet('as'),
  absolutePrepositions: wordSet('with'),
  fusedPronouns: wordSet('which what'),
  relativePronouns: wordSet('who which that whom whose what'),
  personalRelatives: wordSet('who'),
  articles: wordSet('a an'),
  nounPrepositions: wordSet('of for in at from to with on by against about behind'),
  objectPrepositions: wordSet('to on for of against at about'),
  placePrepositions: wordSet('in at from on'),
  leadingPrepositions: wordSet(`
    in on at during for by to from with under upon among
  `),
  occasionPrepositions: wordSet(`
    on in at during via this last late early to through after for
  `),
  nounAdverbs: wordSet('former then also now recently newly longtime'),
  timeNouns: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday statement interview speech year
    week month day time morning night tweet post yesterday today afternoon evening email letter
  `),
  days: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday yesterday today
  `),
  descriptionBeginnings: wordSet(`
    who whose which where now speaking himself herself also in on at asked whom when while as
    appearing citing referring responding for like along despite
  `),
  coordinators: wordSet('and but while then though although'),
  sharedSubjectWords: wordSet('and but then also'),
  and: wordSet('and'),
  quantifiers: new Set(['at least', 'at most', 'more than', 'fewer than', 'less than', 'up to']),
  contrasts: wordSet('while compared whereas according though although after'),
  remarkBeginnings: wordSet('who which where whose a an'),
  noContinuations: wordSet('who which a an the and but whose adding citing referring'),
  noClauseBeginnings: wordSet('by as so nothing something anything yes no goodbye hello up'),
  concessives: wordSet('despite no neither although unless given both'),
  subordinators: wordSet(`
    if when as while although though after before because since in on at during with by for
    asked speaking despite unlike following to from until once given
  `),
  clauseSubordinators: wordSet(`
    while although though after when if as because since despite by
  `),
  leadAdverbs: new Set([
    ...wordSet(`
      still meanwhile however also additionally moreover instead overall indeed nevertheless yet
      so separately furthermore similarly likewise finally nonetheless besides
    `),
    'in fact',
    'of course',
    'for example',
    'for instance',
    'in addition',
    'as a result',
    'after all',
    'at the same time',
    'in other words',
    'in particular',
    'on the contrary',
    'by contrast',
    'in contrast',
    'even so',
  ]),
  sentenceConjunctions: wordSet('and but or so yet'),
  tailBeginnings: wordSet(`
    in on at during to after of through via from as while when referring citing speaking adding
    with before prior about
  `),
}
