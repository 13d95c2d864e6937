import { termsOf, type Term } from './term.js'

/** The types of events: politics and daily life, conflict, justice, business, disasters. */
export const EVENTS = {
  visit: {
    definition: 'a stay in a country or place',
    matches: ['ace:Contact.Meet', 'plover:CONSULT'],
  },
  arrival: {
    definition: 'somebody reaches a place',
    matches: ['schema:ArriveAction', 'ace:Movement.Transport'],
  },
  departure: {
    definition: 'somebody leaves a place',
    matches: ['schema:DepartAction', 'ace:Movement.Transport'],
  },
  invitation: { definition: 'somebody is asked to come', matches: ['schema:InviteAction'] },
  ceremony: {
    definition: 'a formal act: a welcome, opening, swearing-in, funeral',
    matches: ['wd:Q2627975'],
  },
  meeting: {
    definition: 'talk between parties, formal or not',
    matches: ['ace:Contact.Meet', 'plover:CONSULT', 'wd:Q2761147'],
  },
  meal: { definition: 'talk over food' },
  greeting: { definition: 'a welcome or handshake' },
  performance: { definition: 'a show: a song, play, fly-past', matches: ['schema:PerformAction'] },
  statement: {
    definition: 'an occasion on which words were issued; the words are quotes',
    matches: ['ace:Contact.Broadcast'],
  },
  publication: { definition: 'something is published' },
  interview: {
    definition: 'somebody answers the questions of a reporter',
    matches: ['wd:Q178651'],
  },
  announcement: { definition: 'something is made known', matches: ['ace:Contact.Broadcast'] },
  agreement: {
    definition: 'parties agree, or sign what they have agreed',
    matches: ['plover:AGREE', 'schema:AgreeAction'],
  },
  recognition: {
    definition: 'a state or authority recognizes another one, or a fact',
    matches: ['plover:SUPPORT'],
  },
  support: {
    definition: 'somebody takes the side of another one, endorses or praises',
    matches: ['plover:SUPPORT', 'schema:EndorseAction'],
  },
  request: {
    definition: 'somebody asks for something, appeals or demands',
    matches: ['plover:REQUEST', 'schema:AskAction'],
  },
  accusation: { definition: 'somebody blames or criticizes', matches: ['plover:ACCUSE'] },
  rejection: {
    definition: 'somebody refuses, denies or vetoes',
    matches: ['plover:REJECT', 'schema:RejectAction'],
  },
  concession: { definition: 'somebody gives in, or eases a measure', matches: ['plover:CONCEDE'] },
  threat: { definition: 'somebody warns of harm or of a measure', matches: ['plover:THREATEN'] },
  sanction: {
    definition: 'ties are reduced, or a penalty is put on a state, company or person',
    matches: ['plover:SANCTION'],
  },
  initiative: { definition: 'a plan is put forward' },
  cooperation: { definition: 'parties work together', matches: ['plover:COOPERATE'] },
  trade: {
    definition: 'goods or services are bought and sold',
    matches: ['schema:TradeAction', 'ace:Transaction.Transfer-Ownership'],
  },
  travel: {
    definition: 'people go from one place to another',
    matches: ['schema:TravelAction', 'ace:Movement.Transport'],
  },
  mission: { definition: 'a journey on behalf of a state or organization' },
  anniversary: { definition: 'a day or year counted from an event' },
  donation: {
    definition: 'somebody gives',
    matches: ['schema:DonateAction', 'ace:Transaction.Transfer-Money', 'plover:AID'],
  },
  aid: {
    definition: 'help in need: food, money, medical or military aid',
    matches: ['plover:AID'],
  },
  study: { definition: 'somebody learns, reads or does research' },
  discovery: { definition: 'something unknown is found', matches: ['schema:DiscoverAction'] },
  production: {
    definition: 'a work or goods are made',
    matches: ['ace:Manufacture.Artifact', 'schema:CreateAction'],
  },
  establishment: {
    definition: 'ties or an institution are set up',
    matches: ['ace:Business.Start-Org'],
  },
  closure: {
    definition: 'an institution or business ends or shuts',
    matches: ['ace:Business.End-Org'],
  },
  construction: { definition: 'something is built' },
  launch: { definition: 'a product, service, ship or spacecraft is started' },
  development: { definition: 'a change in relations or conditions' },
  election: { definition: 'somebody is elected', matches: ['ace:Personnel.Elect', 'wd:Q40231'] },
  vote: { definition: 'a body or a people votes on a question', matches: ['schema:VoteAction'] },
  legislation: { definition: 'a law or rule is proposed, passed, changed or repealed' },
  nomination: {
    definition: 'somebody is named for an office or award',
    matches: ['ace:Personnel.Nominate'],
  },
  appointment: {
    definition: 'somebody enters an office or a job',
    matches: ['ace:Personnel.Start-Position'],
  },
  resignation: {
    definition: 'somebody gives up an office or a job, or retires',
    matches: ['ace:Personnel.End-Position'],
  },
  dismissal: {
    definition: 'somebody is removed from an office or loses a job',
    matches: ['ace:Personnel.End-Position'],
  },
  award: { definition: 'somebody receives a prize or an honour' },
  contest: { definition: 'a match, race or competition', matches: ['schema:SportsEvent'] },
  protest: {
    definition: 'people demonstrate',
    matches: ['ace:Conflict.Demonstrate', 'plover:PROTEST', 'wd:Q273120'],
  },
  strike: {
    definition: 'people stop working as a protest',
    matches: ['plover:PROTEST', 'wd:Q49776'],
  },
  attack: {
    definition: 'violence against people or things, by whatever means',
    matches: ['ace:Conflict.Attack', 'plover:ASSAULT'],
  },
  mobilization: {
    definition: 'forces are deployed, put on alert or exercise',
    matches: ['plover:MOBILIZE'],
  },
  retreat: { definition: 'forces withdraw, or fighting is stopped', matches: ['plover:RETREAT'] },
  repression: {
    definition: 'an authority uses force or restricts rights: a curfew, ban, raid, seizure',
    matches: ['plover:COERCE'],
  },
  crime: { definition: 'another offence: theft, fraud, kidnapping', matches: ['wd:Q83267'] },
  investigation: { definition: 'an authority looks into something' },
  arrest: {
    definition: 'somebody is arrested or jailed',
    matches: ['ace:Justice.Arrest-Jail', 'plover:COERCE', 'wd:Q1403016'],
  },
  release: {
    definition: 'somebody is set free',
    matches: ['ace:Justice.Release-Parole', 'plover:CONCEDE'],
  },
  charge: { definition: 'somebody is charged or indicted', matches: ['ace:Justice.Charge-Indict'] },
  lawsuit: { definition: 'somebody sues', matches: ['ace:Justice.Sue'] },
  trial: { definition: 'a court tries or hears a case', matches: ['ace:Justice.Trial-Hearing'] },
  ruling: {
    definition: 'a court decides: a conviction, acquittal, sentence, fine, appeal, pardon',
    matches: [
      'ace:Justice.Convict',
      'ace:Justice.Acquit',
      'ace:Justice.Sentence',
      'ace:Justice.Fine',
      'ace:Justice.Appeal',
      'ace:Justice.Pardon',
    ],
  },
  extradition: {
    definition: 'somebody is handed over to another state',
    matches: ['ace:Justice.Extradite'],
  },
  execution: { definition: 'somebody is put to death', matches: ['ace:Justice.Execute'] },
  birth: { definition: 'somebody is born', matches: ['ace:Life.Be-Born'] },
  marriage: {
    definition: 'people marry',
    matches: ['schema:MarryAction', 'ace:Life.Marry', 'wd:Q8445'],
  },
  divorce: { definition: 'people divorce', matches: ['ace:Life.Divorce', 'wd:Q93190'] },
  injury: { definition: 'somebody is hurt or falls ill', matches: ['ace:Life.Injure'] },
  death: { definition: 'somebody dies', matches: ['ace:Life.Die', 'wd:Q4'] },
  disaster: {
    definition: 'a natural disaster: an earthquake, flood, storm, drought',
    matches: ['wd:Q8065'],
  },
  accident: { definition: 'a crash, fire, collapse or other accident', matches: ['wd:Q171558'] },
  outbreak: { definition: 'a disease spreads' },
  rescue: { definition: 'somebody is rescued, searched for or brought to safety' },
  purchase: {
    definition: 'a company, share or thing changes its owner for money',
    matches: ['schema:BuyAction', 'ace:Transaction.Transfer-Ownership'],
  },
  merger: { definition: 'organizations become one', matches: ['ace:Business.Merge-Org'] },
  investment: {
    definition: 'money is put into something',
    matches: ['ace:Transaction.Transfer-Money'],
  },
  payment: {
    definition: 'money is paid or lent',
    matches: ['schema:PayAction', 'ace:Transaction.Transfer-Money'],
  },
  bankruptcy: {
    definition: 'somebody cannot pay debts',
    matches: ['ace:Business.Declare-Bankruptcy', 'wd:Q152074'],
  },
  communication: {
    definition: 'talk by telephone, letter or message',
    matches: ['schema:CommunicateAction', 'ace:Contact.Phone-Write'],
  },
  other: { definition: 'none of these; `subtype` says what it is' },
} as const satisfies Record<string, Term>
export type EventType = keyof typeof EVENTS
export const EVENT_TYPES = termsOf(EVENTS)
