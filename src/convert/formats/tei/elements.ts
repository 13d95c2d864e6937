/*
 * The elements of TEI (https://tei-c.org/guidelines/p5/), by their meaning for the text and its
 * annotations.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin a paragraph. */
export const PARAGRAPHS = set(
  'p head ab div div1 div2 div3 div4 div5 div6 div7 lg list table figure sp u opener closer byline dateline epigraph salute signed argument front body back group floatingText titlePage docTitle docDate docAuthor imprimatur trailer postscript',
)
/** Elements that begin a line. */
export const LINES = set('l item label row cell speaker stage titlePart docImprint')

/** Elements with data about the document and about the persons, places and others that it names. */
export const DATA = set(
  'teiHeader standOff listPerson listPlace listOrg listEvent listBibl listObject',
)
/**
 * Elements whose text is not part of the document's: editors' notes and variants, running heads,
 * data.
 */
export const OMITTED: ReadonlySet<string> = new Set([
  ...DATA,
  ...['note', 'fw', 'del', 'rdg', 'figDesc', 'index', 'certainty'],
])

/** The elements of a choice with the words as printed, not as edited, in order of preference. */
export const ORIGINALS = ['sic', 'orig', 'abbr']

/** Elements that only structure or lay out the text. */
export const NEUTRAL = set(
  'text s w pc c seg phr cl hi emph foreign distinct lb pb cb gb milestone anchor space gap choice sic orig abbr corr reg expan add supplied unclear app lem ex subst graphic ptr formula cit desc',
)

/** Elements that name or describe someone or something. */
const NAMES = set(
  'persName placeName orgName geogName country region settlement district bloc name rs eventName objectName title',
)
/** Elements whose words someone said or wrote. */
export const QUOTES = set('said q quote u sp')

/** Elements of dates and numbers. */
const VALUES = set('date time num measure')

/** Elements that are annotations of their words. */
export const ANNOTATIONS = new Set([...NAMES, ...QUOTES, ...VALUES])

/** Elements whose attribute `type` is the type of the annotation. */
export const TYPED = set('name rs')
