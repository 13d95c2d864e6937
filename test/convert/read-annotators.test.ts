import t from 'tap'
import { annotatorsOf } from '../../src/convert/read-annotators.js'
import { readAll } from './documents.js'

/* The annotators whom files name, in the form of each program. */

for (const [value, expected] of [
  ['anna', ['anna']],
  ['  Anna \n Berg ', ['Anna Berg']],
  ['acct:anna@hypothes.is', ['anna']],
  ['anna.berg@post.example', ['anna.berg']],
  ['mailto:anna@post.example', ['anna']],
  ['https://orcid.org/0000-0001', ['https://orcid.org/0000-0001']],
  ['Åsa Øst', ['Åsa Øst']],
  ['李娜', ['李娜']],
  [
    ['anna', 'ben', 'anna'],
    ['anna', 'ben'],
  ],
  [7, ['user 7']],
  [0, ['user 0']],
  [{ id: 7, email: 'anna@post.example', first_name: '', last_name: '' }, ['anna']],
  [{ id: 7, email: 'anna@post.example', first_name: 'Anna', last_name: 'Berg' }, ['Anna Berg']],
  [{ id: 7, first_name: 'Anna' }, ['Anna']],
  [{ id: 7 }, ['user 7']],
  [{ id: 'https://a.example/anna', type: 'Person', name: 'Anna' }, ['Anna']],
  [{ id: 'https://a.example/anna', type: 'Person' }, ['https://a.example/anna']],
  [{ display_name: null }, undefined],
  ['2024-02-06_10-17-19', undefined],
  ['', undefined],
  [[], undefined],
  [{}, undefined],
  [true, undefined],
  [null, undefined],
] as const)
  t.test(`the annotators in ${JSON.stringify(value)}`, (t) => {
    t.strictSame(annotatorsOf(value), expected)
    t.end()
  })

const TEXT = 'Ida met Per.'
const [ida, per] = [
  { start: 0, end: 3, label: 'PER' },
  { start: 8, end: 11, label: 'PER' },
]
const region = (id: string, { start, end, label }: typeof ida) => ({
  ...{ id, type: 'labels', from_name: 'label', to_name: 'text' },
  value: { start, end, labels: [label] },
})
const task = (...annotations: object[]) =>
  JSON.stringify([{ id: 1, data: { text: TEXT }, annotations }])
const relation = { type: 'relation', from_id: 'a', to_id: 'b', labels: ['met'] }
const XMI = (
  username: string,
) => `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
  xmlns:type="http:///de/tudarmstadt/ukp/clarin/webanno/api/type.ecore" xmlns:custom="http:///webanno/custom.ecore">
  <type:CASMetadata xmi:id="9" sofa="1" begin="0" end="12" username="${username}" projectName="p"/>
  <custom:Span xmi:id="8" sofa="1" begin="0" end="3" label="PER"/>
  <cas:Sofa xmi:id="1" sofaID="_InitialView" sofaString="${TEXT}"/></xmi:XMI>`
const tei = (
  body: string,
) => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
  <respStmt xml:id="ab"><resp>marked names</resp><persName>Anna Berg</persName></respStmt>
  </titleStmt></fileDesc></teiHeader><text><body><p>${body}</p></body></text></TEI>`

const naf = `<NAF xml:lang="en" version="v3"><nafHeader>
  <linguisticProcessors layer="text"><lp name="tok"/></linguisticProcessors>
  <linguisticProcessors layer="entities"><lp name="nerc" version="1.6"/><lp name="ned"/></linguisticProcessors>
  <linguisticProcessors layer="coreferences"><lp name="coref"/></linguisticProcessors></nafHeader>
  <raw>${TEXT}</raw>
  <text><wf id="w1" offset="0" length="3">Ida</wf><wf id="w2" offset="4" length="3">met</wf>
  <wf id="w3" offset="8" length="3">Per</wf></text>
  <entities><entity id="e1" type="PER"><references><span><target id="w1"/></span></references></entity></entities>
  <coreferences><coref id="c1"><span><target id="w1"/></span><span><target id="w3"/></span></coref></coreferences>
  <srl><predicate id="p1"><span><target id="w2"/></span></predicate></srl></NAF>`

const nif = `@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
<http://a.example/1#char=0,12> a nif:Context ; nif:isString "${TEXT}" .
<http://a.example/1#char=0,3> nif:referenceContext <http://a.example/1#char=0,12> ; nif:anchorOf "Ida" ;
  nif:beginIndex 0 ; nif:endIndex 3 ; itsrdf:taClassRef <http://dbpedia.org/ontology/Person> ;
  itsrdf:taAnnotatorsRef <http://tagger.example/2.1>, <http://people.example/anna> .
<http://a.example/1#char=8,11> nif:referenceContext <http://a.example/1#char=0,12> ; nif:anchorOf "Per" ;
  nif:beginIndex 8 ; nif:endIndex 11 ; nif:annotationUnit
  [ itsrdf:taClassRef <http://dbpedia.org/ontology/Person> ; itsrdf:taAnnotatorsRef <http://people.example/anna> ] .`

interface File {
  format: string
  path: string
  content: string
  /** The words or the type of each annotation with its annotators. */
  expected: string[]
}

const FILES: Record<string, File> = {
  'Label Studio: the person who completed an annotation': {
    ...{ format: 'json', path: 'a.json' },
    content: task(
      { completed_by: { id: 1, email: 'anna@post.example' }, result: [region('a', ida)] },
      { completed_by: 2, result: [region('x', ida), region('y', per)] },
    ),
    expected: ['Ida: anna, user 2', 'Per: user 2'],
  },
  'Label Studio: a relation of two people is one relation': {
    ...{ format: 'json', path: 'a.json' },
    content: task(
      { completed_by: 1, result: [region('a', ida), region('b', per), relation] },
      { completed_by: 2, result: [region('a', ida), region('b', per), relation] },
      { completed_by: 3, result: [region('b', per)] },
    ),
    expected: ['Ida: user 1, user 2', 'Per: user 1, user 2, user 3', 'met: user 1, user 2'],
  },
  'Label Studio: a person who states a relation twice means two': {
    ...{ format: 'json', path: 'a.json' },
    content: task(
      { completed_by: 1, result: [region('a', ida), region('b', per), relation, relation] },
      { completed_by: 2, result: [region('a', ida), region('b', per), relation] },
    ),
    expected: ['Ida: user 1, user 2', 'Per: user 1, user 2', 'met: user 1, user 2', 'met: user 1'],
  },
  'Label Studio: nobody is named': {
    ...{ format: 'json', path: 'a.json' },
    content: task({ result: [region('a', ida)] }),
    expected: ['Ida: '],
  },
  'doccano: the number of a user at each annotation': {
    ...{ format: 'json', path: 'a.jsonl' },
    content: JSON.stringify({
      text: TEXT,
      annotations: [
        { label: 1, start_offset: 0, end_offset: 3, user: 1 },
        { label: 1, start_offset: 8, end_offset: 11, user: 2 },
      ],
    }),
    expected: ['Ida: user 1', 'Per: user 2'],
  },
  'Prodigy: the annotator of a task': {
    ...{ format: 'json', path: 'a.jsonl' },
    content: JSON.stringify({
      ...{ text: TEXT, spans: [ida, per], answer: 'accept', _annotator_id: 'news-anna' },
      relations: [{ head_span: ida, child_span: per, label: 'met' }],
    }),
    expected: ['Ida: news-anna', 'Per: news-anna', 'met: news-anna'],
  },
  'Prodigy: a session without an annotator': {
    ...{ format: 'json', path: 'a.jsonl' },
    content: JSON.stringify({ text: TEXT, spans: [ida], _annotator_id: '2024-02-06_10-17-19' }),
    expected: ['Ida: '],
  },
  'JSON: the annotator of a span wins over that of the document': {
    ...{ format: 'json', path: 'a.jsonl' },
    content: JSON.stringify({
      ...{ text: TEXT, annotator: 'anna' },
      spans: [ida, { ...per, annotators: ['ben', 'cy'] }],
    }),
    expected: ['Ida: anna', 'Per: ben, cy'],
  },
  'Hypothesis: the user of a row': {
    ...{ format: 'web-annotation', path: 'a.json' },
    content: JSON.stringify({
      rows: ['acct:anna@hypothes.is', 'acct:ben@hypothes.is'].map((user, i) => ({
        ...{ id: `r${i}`, uri: 'https://post.example/1', tags: ['PER'], text: '', user },
        user_info: { display_name: i === 0 ? null : 'Ben Vik' },
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: i === 0 ? 'Ida' : 'Per' }] }],
      })),
    }),
    expected: ['Ida: anna', 'Per: Ben Vik'],
  },
  'Web Annotation: the creators': {
    ...{ format: 'web-annotation', path: 'a.jsonld' },
    content: JSON.stringify({
      type: 'Annotation',
      creator: ['https://a.example/1', { type: 'Person', nickname: 'ben' }],
      body: { purpose: 'tagging', value: 'PER' },
      target: { selector: { type: 'TextQuoteSelector', exact: 'Ida' } },
    }),
    expected: ['Ida: https://a.example/1, ben'],
  },
  'INCEpTION and WebAnno: the owner of a CAS': {
    ...{ format: 'xmi', path: 'a.xmi', content: XMI('anna') },
    expected: ['Ida: anna'],
  },
  'NAF: the processors of a layer': {
    ...{ format: 'naf', path: 'a.naf', content: naf },
    expected: ['Ida: nerc, ned', 'Per: coref', 'met: ', 'predicate: '],
  },
  'NIF: the annotators of a string, or of one of its units': {
    ...{ format: 'nif', path: 'a.ttl', content: nif },
    expected: [
      'Ida: http://tagger.example/2.1, http://people.example/anna',
      'Per: http://people.example/anna',
    ],
  },
  'TEI: those who are responsible for an element': {
    ...{ format: 'tei', path: 'a.xml' },
    content: tei(
      '<persName resp="#ab">Ida</persName> met <persName resp="#ab #cd">Per</persName>.',
    ),
    expected: ['Ida: Anna Berg', 'Per: Anna Berg, cd'],
  },
}

for (const [what, { format, path, content, expected }] of Object.entries(FILES))
  t.test(what, async (t) => {
    const [result] = await readAll(format, path, content, { text: TEXT })
    if (result === undefined || !('standoff' in result)) throw new Error('the file is not read')
    const { textBounds, structures } = result.standoff
    t.strictSame(
      [
        ...textBounds.map(({ spans, ...one }) => [spans[0]!.exact, one] as const),
        ...structures.map((one) => [one.type, one] as const),
      ].map(([name, { annotators = [] }]) => `${name}: ${annotators.join(', ')}`),
      expected,
    )
  })
