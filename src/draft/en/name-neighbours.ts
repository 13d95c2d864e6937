/* The words beside English names that tell the type of a name. */

/** Words before or beside a person's name, without a capital. */
export const ROLES = `
  president vice-president chancellor premier minister secretary senator congressman congresswoman governor
  mayor judge justice ambassador commissioner chairman chairwoman chairperson director chief general colonel
  captain lieutenant sergeant major admiral king queen prince princess professor doctor coach detective officer
  sheriff spokesman spokeswoman spokesperson administrator speaker leader attorney deputy striker goalkeeper
  midfielder defender actress actor singer author writer poet novelist painter composer analyst economist
  manager candidate nominee strategist lawyer activist researcher scientist physicist chemist biologist historian
  billionaire businessman businesswoman entrepreneur pollster mogul adviser advisor consultant colleague
  ophthalmologist journalist reporter columnist editor host anchor star player champion pianist guitarist drummer
  bassist vocalist producer director filmmaker philosopher wife husband son daughter brother sister father mother
  widow aide founder co-founder cofounder owner executive teammate winger batsman bowler pitcher quarterback
  teacher student farmer engineer architect explorer pilot astronaut soldier photographer comedian rapper dancer
  designer chef mathematician psychologist theologian bishop priest pastor rabbi imam envoy councillor lawmaker
  catcher outfielder infielder shortstop baseman goaltender cornerback linebacker lineman receiver
  kicker halfback fullback defenceman defenseman cyclist golfer boxer wrestler swimmer runner sprinter skier skater
  jockey driver racer rider climber musician songwriter playwright screenwriter lyricist cinematographer choreographer
  sculptor illustrator cartoonist conductor soprano tenor baritone violinist cellist presenter critic curator librarian
  archaeologist anthropologist sociologist psychiatrist neurologist cardiologist epidemiologist virologist ecologist
  geologist astronomer statistician surgeon nurse paramedic firefighter trooper veteran lobbyist blogger trader banker
  investor developer inventor tycoon magnate oligarch dictator warlord rebel suspect victim defendant plaintiff witness
  prosecutor resident neighbor neighbour friend boyfriend girlfriend fiance fiancee cousin uncle aunt grandson
  granddaughter grandfather grandmother nephew niece successor predecessor counterpart opponent challenger incumbent
  treasurer clerk delegate militant missionary nun monk cardinal archbishop waiter waitress model
  neuroscientist biochemist geneticist commander parliamentarian legislator assemblyman
  newcomer protester organizer organiser campaigner feminist dissident whistleblower
`

/** Words after a name that show a person. */
export const PERSON_VERBS = `
  say tell add note ask think believe write tweet argue insist explain reply respond answer recall admit acknowledge
  claim declare announce smile laugh nod shrug sigh die marry retire resign joke recount testify confess grin whisper
  shout weep pray wed divorce graduate study teach sing dance swim sleep dream quip wonder
`

/** Participles after a name and "was" that show a person. */
export const PERSON_PARTICIPLES = `
  born educated raised married divorced buried knighted ordained jailed imprisoned sentenced arrested hired promoted
  baptized baptised assassinated beheaded crowned survived
`

/** Words after a name that show an organization. */
export const ORGANIZATION_NEIGHBOURS = `
  shares stock spokesman spokeswoman spokesperson officials official executives executive shareholders employees
  members lawmakers subsidiary headquarters
`

/** Nouns beside the name of an organization: "the band Gigi", "Konami, a Japanese company". */
export const ORGANIZATION_NOUNS = `
  band company firm group label team club retailer giant agency newspaper magazine carrier airline chain maker
  startup charity university college school party union network channel station bank brand manufacturer publisher
  corporation organization organisation association foundation institute institution hospital ministry committee
  council federation league startup supplier insurer broker lender automaker carmaker brewer conglomerate
  subsidiary nonprofit think-tank militia orchestra choir trio quartet duo website regiment battalion squadron
  cooperative museum franchise side journal periodical quarterly weekly daily tabloid broadcaster publication outlet
  operator contractor developer producer refiner lobby trust fund watchdog regulator operator studio theatre theater
  church congregation coalition alliance faction guild society consortium consultancy
`

/** Nouns beside the name of a place. */
export const PLACE_NOUNS = `
  village town city suburb district province state county region island river lake mountain municipality commune
  neighborhood neighbourhood hamlet parish capital port peninsula valley street borough township area country
  settlement beach bay stadium airport prison park hotel castle station mall square bridge church district
`

/** Nouns beside the name of a work, a product or an event. */
export const WORK_NOUNS = `
  album song film movie book novel game series show play poem opera musical single magazine-style newspaper-like
  documentary comic track soundtrack software language species genus festival tournament championship award
  guitar bicycle train ship boat aircraft vessel car operation hurricane typhoon storm conflict war treaty
`

/** Nouns before "of" and the name of an organization. */
export const ORGANIZATION_HEADS = `
  member members head chairman chairwoman chairperson president director founder co-founder cofounder founders owner
  owners leader leaders employee employees official officials shareholder shareholders unit division subsidiary branch
  arm headquarters shares customers fans ceo secretary treasurer spokesman spokeswoman trustee trustees supporter
  supporters editor publisher partner chapter acquisition takeover
`

/** Words before a preposition and the name of an organization: "works for", "signed with". */
export const ORGANIZATION_VERBS = `
  work works worked working play plays played playing sign signed signing drafted traded loaned transferred employed
  hired acquired bought owned published operated founded funded sponsored manufactured produced developed marketed
  distributed coached appeared graduated studied merged partnered analyst researcher executive lawyer attorney engineer
  consultant professor economist scientist fellow report study survey poll analysis data figures estimates investigation
`

/** Verbs, in their dictionary form, whose object is an organization. */
export const JOINING_VERBS = 'join found co-found cofound rejoin acquire sue'

/** Nouns before "of" and the name of a place. */
export const PLACE_HEADS = `
  mayor governor residents resident people inhabitants capital streets outskirts suburb suburbs north south east west
  northeast northwest southeast southwest coast part parts centre center heart edge invasion annexation siege battle
  occupation bombing liberation border borders map native reeve sheriff
`
