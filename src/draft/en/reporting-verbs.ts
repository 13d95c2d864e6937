import type { CueWords } from '../quotes/cue-words.js'
import { GRAMMAR_WORDS } from './grammar-words.js'
import { phrases, wordSet } from '../word-lists.js'

/* English verbs that report what somebody said, by what may follow them. Dictionary forms. */

/** What is reported follows as a clause, as a quotation, or stands before: "said that ...", "..., he said". */
const CLAUSE = `
  say add note tell argue claim explain insist recall announce declare write tweet reply respond answer ask continue
  conclude state assert acknowledge admit concede warn predict suggest stress emphasize emphasise observe remark
  mention report reveal confirm deny promise vow pledge complain joke quip boast urge caution contend maintain allege
  affirm reiterate repeat recount confess estimate shout yell whisper mutter exclaim interject testify lament opine
  advise inform assure remind retort counter preach proclaim charge agree elaborate comment describe boom post
  indicate demand request underscore highlight specify clarify muse scream cry protest disclose forecast profess
  wonder summarize summarise theorize theorise speculate surmise gush fume rail summarise bemoan chant read tell
  reason swear recite brag echo decree counsel hint signal stipulate propose recommend retort rejoin chime interrupt
  threaten point counter fire shoot hit mouth
  reaffirm reassure restate underline attest avow aver imply insinuate concur posit hypothesize hypothesise
  postulate conjecture guarantee intimate instruct verify certify disagree plead beg implore relate relay blurt bark snap
  growl groan grumble gripe holler sneer tease taunt crow enthuse thunder intone chide scold pronounce reckon object
  marvel reminisce venture utter pen lecture apologize apologise chuckle grin nod shrug sigh sob scoff
`

/** A clause without quotation marks is reported only if "that" or a subject follows. */
const QUOTATION_ONLY = `
  describe boom post read cry rail chant scream recite fire shoot hit point threaten charge highlight underscore
  continue comment elaborate echo signal indicate reveal request demand ask urge advise counsel protest preach summarize
  summarise interrupt chime gush fume muse shout yell whisper mutter exclaim laugh smile deadpan mouth
  blurt bark snap growl groan grumble gripe holler sneer tease taunt crow enthuse thunder intone chide scold pronounce
  object marvel reminisce utter pen lecture relate relay apologize apologise chuckle grin nod shrug sigh sob scoff plead
  beg implore disagree instruct
`

/** Their object is what is reported, if it has quotation marks: "called the plan 'a mistake'". */
const NAMING = `
  call describe criticize criticise praise blame denounce dismiss condemn slam reject hail characterize characterise
  brand label portray depict dub accuse cite express voice tout blast echo quote mock ridicule deride decry lambaste
  castigate refer deem term lament thank label question bemoan pledge declare warn urge call
  regard frame attack assail rip bash chastise scold rebuke commend applaud laud pan savage
`

/** An addressee may follow before what is reported: "told reporters that ...". */
const ADDRESSING = 'tell inform assure remind warn advise notify ask urge brief email text promise'

/** An infinitive may follow: "pledged to work together". */
const INFINITIVE =
  'pledge vow promise urge ask tell threaten swear warn advise remind demand request propose offer claim'

/** The person who is to act may follow: "asked the council to wait". */
const CONTROL = 'urge ask'

/** A question may follow: "asked whether", "explained how". */
const QUESTION = 'ask say tell explain wonder describe note reveal know'

/** A noun that names what was said may follow: "announced a new ferry". */
const OBJECT = `
  announce mention confirm deny acknowledge admit predict stress emphasize emphasise suggest propose note
  promise warn reveal report recall tweet explain pledge vow recount reiterate disclose
`

/** Verbs with a preposition before the noun that names what was said: "responded to the plan". */
const PREPOSITIONAL = [
  ...phrases(
    'respond to, reply to, respond with, reply with, answer with, counter with, allude to, object to, warn of, speak of, tell of, boast of, hint at',
  ),
  ...phrases(
    'complain about, boast about, joke about, tweet about, warn about, ask about, ask for, call for',
  ),
  ...phrases(
    'comment on, elaborate on, remark on, insist on, argue for, argue against, protest against',
  ),
]

/** What follows without "that" is nearly always a clause. */
const PLAIN = 'say tell think'

/** Nouns before what they report: "his claim that ...". Dictionary forms. */
const NOUNS = `
  claim assertion argument warning promise pledge vow threat suggestion allegation accusation insistence contention
  prediction announcement declaration remark comment observation complaint conclusion admission acknowledgment
  acknowledgement answer response reply message statement question assurance denial confirmation charge theory
  slogan motto offer proposal request demand chant cry shout cheer boast
`

/** Verbs whose object is such a noun: "made the claim that ...". */
const LIGHT = 'make repeat reiterate issue offer give voice level renew dismiss reject deny'

/** Words in the forms of these verbs that a tagger takes for nouns. */
const SURE_FORMS = wordSet(
  'say says said told tells saying telling adding adds added noting tweeted tweets wrote writes replied argued insisted',
)

/** Nouns after "in", "during" and so on that name the occasion: "said in an interview that ...". */
const OCCASIONS = wordSet(`
  statement interview interviews speech tweet tweets post email e-mail letter conference briefing rally call debate
  remarks news show broadcast message memo report filing testimony hearing note column essay article podcast video
  appearance event meeting forum town-hall address release telephone phone twitter facebook instagram television tv
  radio op-ed editorial book memoir press court parliament congress afternoon morning evening night
`)

/** Words of time after a reporting verb: "said Tuesday that ...". */
const TIMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight weeks months years days hours decades recently earlier later then
  afterward afterwards again also afternoon morning evening night bluntly simply publicly flatly week month year day
  weekend last this late early ago once repeatedly just
`)

export const CUE_WORDS: CueWords = {
  ...GRAMMAR_WORDS,
  clauseVerbs: wordSet(CLAUSE),
  quotationVerbs: wordSet(QUOTATION_ONLY),
  namingVerbs: wordSet(NAMING),
  addressingVerbs: wordSet(ADDRESSING),
  infinitiveVerbs: wordSet(INFINITIVE),
  titleVerbs: wordSet('call dub name title entitle label term'),
  inscriptionVerbs: wordSet('read'),
  answers: new Set([
    'no',
    'yes',
    'the same',
    'the opposite',
    'the contrary',
    'otherwise',
    'thanks',
    'so',
  ]),
  controlVerbs: wordSet(CONTROL),
  questionVerbs: wordSet(QUESTION),
  objectVerbs: wordSet(OBJECT),
  reportingNouns: wordSet(NOUNS),
  callingNouns: wordSet('chant cry shout cheer slogan motto'),
  lightVerbs: wordSet(LIGHT),
  prepositionalVerbs: new Set(PREPOSITIONAL),
  plainVerbs: wordSet(PLAIN),
  sureForms: SURE_FORMS,
  occasions: OCCASIONS,
  times: TIMES,
  pointedTimes: wordSet('night day week month year afternoon morning evening weekend summer'),
}
