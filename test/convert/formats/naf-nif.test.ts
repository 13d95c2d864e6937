import t from 'tap'
import { outline, readAll, textsOf } from '../documents.js'

/* NAF and NIF as pipelines write them, with an emoji and a combining mark. */

const TEXT = '😀 Zoe\u0308 Lund said it rains.\nShe left Oslo.'

/** The words of the text with the offsets that Java counts. */
const words = [...TEXT.matchAll(/[\p{L}\p{M}]+|[^\s]/gu)]
const wf = (unit: 'utf-16' | 'code-points') =>
  words.map(({ 0: form, index }, at) => {
    const offset = unit === 'utf-16' ? index : [...TEXT.slice(0, index)].length
    const length = unit === 'utf-16' ? form.length : [...form].length
    const sentence = index > TEXT.indexOf('\n') ? 2 : 1
    return `<wf id="w${at + 1}" sent="${sentence}" para="1" offset="${offset}" length="${length}">${form}</wf>`
  })
const span = (...ids: string[]) =>
  `<span>${ids.map((id) => `<target id="${id}"/>`).join('')}</span>`

const LAYERS = `<terms>${words.map((_, at) => `<term id="t${at + 1}" pos="N">${span(`w${at + 1}`)}</term>`).join('')}</terms>
<deps><dep from="t2" to="t3" rfunc="NMOD"/></deps>
<entities><entity id="e1" type="PERSON"><references>${span('t2', 't3')}</references>
<externalReferences><externalRef resource="s" reference="http://x.example/Zoe" confidence="0.2"/>
<externalRef resource="s" reference="http://www.wikidata.org/entity/Q5" confidence="0.9"/></externalReferences></entity>
<entity id="e2" type="LOCATION"><references>${span('t10')}</references></entity>
<entity id="e3" type="LOCATION"><references>${span('t99')}</references></entity></entities>
<coreferences><coref id="co1">${span('t2', 't3')}${span('t8')}</coref></coreferences>
<srl><predicate id="pr1"><externalReferences><externalRef resource="EventType" reference="communication"/></externalReferences>
${span('t4')}<role id="rl1" semRole="A0">${span('t2', 't3')}</role><role id="rl2" semRole="A1">${span('t5', 't6')}</role></predicate>
<predicate id="pr2">${span('t9')}</predicate></srl>
<timeExpressions><timex3 id="tx0" type="DATE" value="2024"/></timeExpressions>
<temporalRelations><tlink id="tl1" from="pr1" to="pr2" relType="BEFORE"/></temporalRelations>
<opinions><opinion id="o1"><opinion_holder>${span('t8')}</opinion_holder>
<opinion_expression polarity="negative">${span('t6')}</opinion_expression></opinion></opinions>
<attributions><statement id="a1"><statement_target>${span('t5', 't6')}</statement_target>
<statement_source>${span('t2', 't3')}</statement_source><statement_cue>${span('t4')}</statement_cue></statement></attributions>`

const naf = (raw: string, tokens: readonly string[], layers = LAYERS) =>
  `<?xml version="1.0"?>\n<NAF xml:lang="en" version="v3"><nafHeader><fileDesc title="Rain" creationtime="2024-05-01T00:00:00"/><public uri="https://post.example/1"/></nafHeader>${raw}<text>${tokens.join('')}</text>\n${layers}</NAF>`

const NAF_OUTLINE = [
  'PERSON: Zoe\u0308 Lund',
  'LOCATION: Oslo',
  'PERSON: She',
  'communication: said',
  'predicate: left',
  'role: it rains',
  'opinion: rains',
  'communication said(A0 Zoe\u0308 Lund, A1 it rains)',
  'predicate left()',
  'opinion rains(holder She)',
  'Attribution(Content it rains, Source Zoe\u0308 Lund, Cue said)',
  'BEFORE(Arg1 said, Arg2 left)',
  '=Zoe\u0308 Lund Wikidata:Q5',
  '@rains polarity=negative',
  '!10 e3 LOCATION: refers to "t99", which is not a word',
  `?${words.length} term`,
  '?1 dep',
  '?1 further externalRef',
  '?1 timex3 without words',
]

const RAW = `<raw><![CDATA[${TEXT}]]></raw>`
const unplaced = wf('utf-16').map((word) => word.replace(/ (?:offset|length)="\d+"/g, ''))

for (const [title, raw, tokens, text] of [
  ['offsets in UTF-16 units', RAW, wf('utf-16'), TEXT],
  ['offsets in code points', RAW, wf('code-points'), TEXT],
  ['no raw text', '', wf('utf-16'), TEXT],
  ['no offsets', '', unplaced, TEXT.replace(/\./g, ' .')],
] as const)
  t.test(`NAF with ${title}`, async (t) => {
    const results = await readAll('naf', 'a.naf', naf(raw, tokens))
    t.strictSame(textsOf(results), [text])
    t.strictSame(
      results.flatMap(outline).toSorted(),
      NAF_OUTLINE.map((one) => (raw === '' ? one.replace('!10', '!9') : one)).toSorted(),
    )
    const head = { title: 'Rain', published: '2024-05-01', url: 'https://post.example/1' }
    t.match(results, [{ head: { ...head, language: 'en' } }])
  })

t.test('other XML is not NAF', async (t) => {
  t.match((await readAll('naf', 'a.naf', '<a/>')).flatMap(outline), [/is not NAF/])
})

const nif = (...parts: string[]) =>
  [
    '@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .',
    '@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .',
    '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
    '@prefix dct: <http://purl.org/dc/terms/> .',
    ...parts,
  ].join('\n')

const context = (name: string, text: string, more = '') =>
  `<http://a.example/${name}#char=0,${[...text].length}> a nif:Context ; nif:isString ${JSON.stringify(text)}@en ${more}.`
const string = (name: string, text: string, exact: string, more: string, isIndexed = true) => {
  const start = [...text.slice(0, text.indexOf(exact))].length
  const end = start + [...exact].length
  const indexes = `nif:beginIndex "${start}"^^xsd:int ; nif:endIndex "${end}"^^xsd:int ; nif:anchorOf ${JSON.stringify(exact)} ;`
  return `<http://a.example/${name}#char=${start},${end}> nif:referenceContext <http://a.example/${name}#char=0,${[...text].length}> ; ${isIndexed ? indexes : ''} ${more} .`
}

const TURTLE = nif(
  context(
    'rain',
    TEXT,
    '; dct:title "Rain" ; dct:source <https://post.example/1> ; dct:creator "Ida", "Per" ',
  ),
  string(
    'rain',
    TEXT,
    'Zoe\u0308 Lund',
    'itsrdf:taIdentRef <http://www.wikidata.org/entity/Q5> ; itsrdf:taClassRef <http://www.w3.org/2002/07/owl#Thing>, <http://dbpedia.org/ontology/Person>, <http://nerd.example/Agent>',
  ),
  string('rain', TEXT, 'Oslo', 'itsrdf:taIdentRef <http://dbpedia.org/resource/Oslo>', false),
  string('rain', TEXT, 'said', 'a nif:String, nif:Word'),
  string(
    'rain',
    TEXT,
    'rains',
    'nif:annotationUnit [ itsrdf:taClassRef <http://x.example/Weather> ]',
  ),
  context('snow', 'Snow.'),
  string('snow', 'Snow.', 'Snow', 'nif:entity <http://x.example/Weather>'),
)

t.test('NIF in Turtle', async (t) => {
  const results = await readAll('nif', 'a.ttl', TURTLE)
  t.strictSame(textsOf(results), [TEXT, 'Snow.'])
  t.strictSame(results.map(outline), [
    [
      'Person: Zoe\u0308 Lund',
      'Entity: Oslo',
      'Weather: rains',
      '@Zoe\u0308 Lund taClassRef=Agent',
      '=Zoe\u0308 Lund Wikidata:Q5',
      '=Oslo IRI:http://dbpedia.org/resource/Oslo',
      '?1 Word',
    ],
    ['Weather: Snow'],
  ])
  const head = { title: 'Rain', authors: ['Ida', 'Per'], url: 'https://post.example/1' }
  t.match(results, [{ name: 'rain', head: { ...head, language: 'en' } }, { name: 'snow' }])
})

for (const [title, turtle, message] of [
  ['is not Turtle', nif('<a> <b> .'), /^error a\.ttl:5 is not valid Turtle: Expected entity/],
  ['has no text', nif('<http://a.example> a nif:Context .'), /is not NIF/],
] as const)
  t.test(`a file is a fault if it ${title}`, async (t) => {
    t.match((await readAll('nif', 'a.ttl', turtle)).flatMap(outline), [message])
  })

t.test('a string that differs from its offsets is listed with its line', async (t) => {
  const turtle = nif(context('a', 'Rain.'), string('a', 'Rain.', 'Rain', 'itsrdf:taClassRef <x:Y>'))
  const results = await readAll(
    'nif',
    'a.ttl',
    turtle.replace('anchorOf "Rain"', 'anchorOf "Snow"'),
  )
  t.match(results.flatMap(outline), ['!6 char=0,4 Y: says "Snow", but "Rain" stands at 0 to 4'])
})
