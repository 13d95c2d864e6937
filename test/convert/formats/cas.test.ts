import t from 'tap'
import { outline, readAll, textsOf } from '../documents.js'

/*
 * The same annotations as INCEpTION exports them in three formats, with an emoji, a combining mark, a relation,
 * slots, a chain of coreference and stacked annotations.
 */

const TEXT = '😀 Zoe\u0308 Lund met Per.\nShe left Oslo.'

const NER = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity'
const COREF = 'de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink'

const TSV = [
  '#FORMAT=WebAnno TSV 3.3',
  '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue|coarseValue',
  `#T_SP=${NER}|identifier|value`,
  '#T_SP=webanno.custom.Meet|ROLE_webanno.custom.Meet:who_webanno.custom.MeetWhoLink|' +
    `${NER}|note`,
  `#T_RL=webanno.custom.Relation|label|BT_${NER}`,
  `#T_CH=${COREF}|referenceRelation|referenceType`,
  '',
  '',
  '#Text=😀 Zoe\u0308 Lund met Per.',
  '1-1\t0-2\t😀\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t',
  '1-2\t3-7\tZoe\u0308\tNNP\tPROPN\thttp://www.wikidata.org/entity/Q5[1]|*[2]\tPER[1]|a\\|b\\_[2]\t_\t_\t_\t_\t_\tana->1-1\tnam[7]\t',
  '1-3\t8-12\tLund\tNNP\tPROPN\thttp://www.wikidata.org/entity/Q5[1]|*[2]\tPER[1]|a\\|b\\_[2]\t_\t_\t_\t_\t_\tana->1-1\tnam[7]\t',
  '1-4\t13-16\tmet\t_\t_\t_\t_\tagent;*\t1-2[1];1-5\tin Oslo\\; then\t_\t_\t_\t_\t',
  '1-5\t17-20\tPer\t_\t_\t*\tPER\t_\t_\t_\tknows|rival\t1-2[1_0]|1-2[1_0]\t_\t_\t',
  '1-6\t20-21\t.\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t',
  '',
  '#Sentence.id=s2',
  '#Text=She left Oslo.',
  '2-1\t22-25\tShe\t_\t_\t_\t_\t_\t_\t_\t_\t_\t*->1-2\tpro\t',
  '2-2\t26-30\tleft\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t',
  '2-3\t31-35\tOslo\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t',
  '2-3.1\t32-34\tsl\t_\t_\t_\tpart\t_\t_\t_\t_\t_\t_\t_\t',
  '2-4\t35-36\t.\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t',
  '',
].join('\n')

const TSV_OUTLINE = [
  'PER: Zoe\u0308 Lund',
  'a|b_: Zoe\u0308 Lund',
  'PER: Per',
  'part: sl',
  'Meet: met',
  'PER: She',
  'Meet met(agent Zoe\u0308 Lund, who Per)',
  'knows(Arg1 Zoe\u0308 Lund, Arg2 Per)',
  'rival(Arg1 Zoe\u0308 Lund, Arg2 Per)',
  '=Zoe\u0308 Lund Wikidata:Q5',
  '#met in Oslo; then',
  '?1 Sentence.id',
  '?2 POS',
  '?1 referenceRelation',
]

t.test('WebAnno TSV 3', async (t) => {
  for (const chunk of [7, 10_000]) {
    const results = await readAll('webanno-tsv', 'a.tsv', TSV, { chunk })
    t.strictSame(textsOf(results), [TEXT])
    t.strictSame(results.flatMap(outline).toSorted(), TSV_OUTLINE.toSorted())
    const [first] = results
    const equivalences =
      first !== undefined && 'standoff' in first ? first.standoff.equivalences : []
    t.match(equivalences, [{ members: ['1-2 NamedEntity[1]', 'CoreferenceLink 1-2'] }])
  }
})

t.test('a line of WebAnno TSV that is not a token is a fault', async (t) => {
  const results = await readAll('webanno-tsv', 'a.tsv', `${TSV}\n3-1\tx\tRain`)
  t.match(results.flatMap(outline), [/^error a\.tsv:\d+ is not a token/])
})

const namespaces = [
  'xmlns:xmi="http://www.omg.org/XMI"',
  'xmlns:cas="http:///uima/cas.ecore"',
  'xmlns:pos="http:///de/tudarmstadt/ukp/dkpro/core/api/lexmorph/type/pos.ecore"',
  'xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/coref/type.ecore"',
  'xmlns:type2="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"',
  'xmlns:type3="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore"',
  'xmlns:custom="http:///webanno/custom.ecore"',
]

const XMI = `<?xml version="1.1" encoding="UTF-8"?><xmi:XMI ${namespaces.join(' ')} xmi:version="2.0">
<cas:NULL xmi:id="0"/>
<type2:DocumentMetaData xmi:id="8" sofa="1" begin="0" end="36" language="en" documentTitle="rain.txt" documentUri="file:/a.txt"/>
<pos:POS_PROPN xmi:id="9" sofa="1" begin="3" end="7" PosValue="NNP" coarseValue="PROPN"/>
<type3:NamedEntity xmi:id="10" sofa="1" begin="3" end="12" value="PER" identifier="http://www.wikidata.org/entity/Q5"/>
<type3:NamedEntity xmi:id="11" sofa="1" begin="17" end="20" value="PER" identifier=""/>
<custom:Meet xmi:id="12" sofa="1" begin="13" end="16" note="in &lt;Oslo&gt;" count="3" who="13 14"><tags>a</tags><tags>b</tags></custom:Meet>
<custom:MeetWhoLink xmi:id="13" role="agent" target="10"/>
<custom:MeetWhoLink xmi:id="14" target="11"/>
<custom:Relation xmi:id="15" sofa="1" begin="17" end="20" Governor="10" Dependent="11" label="knows"/>
<type:CoreferenceChain xmi:id="16" first="17"/>
<type:CoreferenceLink xmi:id="17" sofa="1" begin="3" end="12" next="18" referenceType="nam"/>
<type:CoreferenceLink xmi:id="18" sofa="1" begin="22" end="25"/>
<custom:Rating xmi:id="19" stars="5"/>
<custom:Other xmi:id="20" sofa="2" begin="0" end="1"/>
<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${TEXT.replace('\n', '&#10;')}"/>
<cas:Sofa xmi:id="2" sofaNum="2" sofaID="html" mimeType="text" sofaString="&lt;p>"/>
<cas:View sofa="1" members="8 9 10 11 12 15 16 17 18"/>
</xmi:XMI>`

const CAS_OUTLINE = [
  'PER: Zoe\u0308 Lund',
  'PER: Per',
  'PER: She',
  'Meet: met',
  'Meet met(agent Zoe\u0308 Lund, who Per)',
  'knows(Arg1 Zoe\u0308 Lund, Arg2 Per)',
  '=Zoe\u0308 Lund Wikidata:Q5',
  '@met count=3',
]

t.test('UIMA CAS as XMI', async (t) => {
  const results = await readAll('xmi', 'a.xmi', XMI)
  t.strictSame(textsOf(results), [TEXT])
  const expected = [
    ...CAS_OUTLINE,
    ...['@met tags=a', '@met tags=b', '#met in <Oslo>'],
    ...['?1 POS_PROPN', '?1 Rating', '?1 Other of another view'],
  ]
  t.strictSame(results.flatMap(outline).toSorted(), expected.toSorted())
  t.match(results, [{ name: 'rain', head: { language: 'en' } }])
})

for (const [title, xml, message] of [
  ['is not well-formed', XMI.replace('</xmi:XMI>', ''), /^error a\.xmi:\d+:\d+ unclosed tag/],
  ['has an entity of its own', XMI.replace('rain.txt', '&rain;'), /^error a\.xmi:3:\d+ undefined/],
  ['is other XML', '<a/>', /is not XMI/],
  ['has no text', XMI.replaceAll('sofaString', 'other'), /has no text/],
] as const)
  t.test(`an XMI file is a fault if it ${title}`, async (t) => {
    t.match((await readAll('xmi', 'a.xmi', xml)).flatMap(outline), [message])
  })

const sofa = { '@sofa': 1 }
const STRUCTURES = [
  {
    ...{ '%ID': 1, '%TYPE': 'uima.cas.Sofa', 'sofaNum': 1, 'sofaID': '_InitialView' },
    ...{ mimeType: 'text', sofaString: TEXT },
  },
  {
    ...{ '%ID': 2, '%TYPE': 'uima.tcas.DocumentAnnotation', ...sofa, 'begin': 0, 'end': 36 },
    language: 'x-unspecified',
  },
  {
    ...{ '%ID': 3, '%TYPE': NER, ...sofa, 'begin': 3, 'end': 12, 'value': 'PER' },
    identifier: 'http://www.wikidata.org/entity/Q5',
  },
  { '%ID': 4, '%TYPE': NER, ...sofa, 'begin': 17, 'end': 20, 'value': 'PER' },
  {
    ...{ '%ID': 5, '%TYPE': 'webanno.custom.Meet', ...sofa, 'begin': 13, 'end': 16 },
    ...{ 'count': 3, '@who': 6 },
  },
  { '%ID': 6, '%TYPE': 'uima.cas.FSArray', '%ELEMENTS': [7, 8] },
  { '%ID': 7, '%TYPE': 'webanno.custom.MeetWhoLink', 'role': 'agent', '@target': 3 },
  { '%ID': 8, '%TYPE': 'webanno.custom.MeetWhoLink', 'role': null, '@target': 4 },
  {
    ...{ '%ID': 9, '%TYPE': 'custom.Relation', ...sofa, 'begin': 17, 'end': 20 },
    ...{ '@Governor': 3, '@Dependent': 4, 'label': 'knows' },
  },
  { '%ID': 10, '%TYPE': COREF.replace(/Link$/, 'Chain'), '@first': 11 },
  { '%ID': 11, '%TYPE': COREF, ...sofa, 'begin': 3, 'end': 12, '@next': 12 },
  { '%ID': 12, '%TYPE': COREF, ...sofa, 'begin': 22, 'end': 25 },
]
const casJson = (structures: readonly object[]) =>
  JSON.stringify({ '%TYPES': {}, '%FEATURE_STRUCTURES': structures, '%VIEWS': {} }, null, 1)

t.test('UIMA CAS as JSON', async (t) => {
  const results = await readAll('cas-json', 'a.json', casJson(STRUCTURES))
  t.strictSame(textsOf(results), [TEXT])
  t.strictSame(results.flatMap(outline).toSorted(), CAS_OUTLINE.toSorted())
})

t.test('a structure without a type is a fault', async (t) => {
  const results = await readAll('cas-json', 'a.json', casJson([...STRUCTURES, { '%ID': 13 }]))
  t.match(results.flatMap(outline), [/\/%FEATURE_STRUCTURES\/12 is not an object with a "%TYPE"/])
})
