import t from 'tap'
import { outline, readAll, textsOf } from '../documents.js'

/* TEI as editions and corpora encode it, with an emoji and a combining mark. */

const HEADER = `<teiHeader><fileDesc>
  <titleStmt><title>Rain: an edition</title><author>The Editors</author></titleStmt>
  <publicationStmt><publisher>Archive</publisher><date when="2020"/></publicationStmt>
  <sourceDesc><bibl><title level="a">Rain</title><title level="j">The
    Post</title><author>Ida Berg</author><date when="1999-05-01">1 May</date>
    <ptr target="https://post.example/1"/></bibl></sourceDesc></fileDesc>
  <profileDesc><particDesc><listPerson>
    <person xml:id="zoe"><persName>Zoe\u0308 Lund</persName><idno type="VIAF">42</idno></person>
  </listPerson></particDesc></profileDesc></teiHeader>`

const tei = (text: string, header = HEADER) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">${header}\n<text><body>${text}</body></text></TEI>`

const TEXTS: Record<string, { body: string; text: string; outline: string[] }> = {
  'blanks are collapsed, and paragraphs and lines are separated': {
    body: '<head> 😀\n  Rain </head><p>It <hi>ra</hi>ins\n  <emph>now</emph>.</p>\n<lg><l>One</l><l>two</l></lg>',
    text: '😀 Rain\n\nIt rains now.\n\nOne\ntwo',
    outline: [],
  },
  'line breaks separate words unless they break one': {
    body: '<p>One<lb/>two thr-\n<lb break="no"/>ee fo<pb n="2"/>ur</p>',
    text: 'One two thr-ee four',
    outline: [],
  },
  'tokens are joined as they say': {
    body: '<p><s><w>Oslo</w>\n<w join="right">is</w>\n<pc>.</pc>\n<w>It</w><c> </c><pc join="left">!</pc></s></p>',
    text: 'Oslo is. It!',
    outline: [],
  },
  'the text is what was printed': {
    body: '<p>He <choice><sic>wnet</sic><corr>went</corr></choice>.<note>So <persName>Ola</persName> says.</note> <del>No</del><add>Yes</add></p>',
    text: 'He wnet. Yes',
    outline: ['?1 corr', '?1 note', '?1 persName in note', '?1 del'],
  },
  'names with their types and references': {
    body:
      '<p>😀 <persName ref="#zoe">Zoe\u0308 Lund</persName> left <placeName type="city" ref="http://www.wikidata.org/entity/Q585"> Oslo</placeName>,\n' +
      '<rs type="person" ref="#zoe">she</rs> and <name>Rex</name> and <persName ref="people.xml#per">Per</persName>.</p>',
    text: '😀 Zoe\u0308 Lund left Oslo, she and Rex and Per.',
    outline: [
      'persName: Zoe\u0308 Lund',
      'placeName: Oslo',
      'person: she',
      'name: Rex',
      'persName: Per',
      '@Oslo type=city',
      '=Zoe\u0308 Lund VIAF:42',
      '=Oslo Wikidata:Q585',
      '=she VIAF:42',
      '?1 ref to people.xml',
    ],
  },
  'dates and numbers with their values': {
    body:
      '<p><date when="1999-05-01">1 May</date>, <date from="1990" to="1992">then</date>, <date from="1990">since</date>, ' +
      '<date notBefore="1990" notAfter="1995">once</date>, <measure quantity="3" unit="km">three km</measure></p>',
    text: '1 May, then, since, once, three km',
    outline: [
      'date: 1 May',
      'date: then',
      'date: since',
      'date: once',
      'measure: three km',
      '@1 May value=1999-05-01',
      '@then value=1990/1992',
      '@since value=1990/..',
      '@once value=[1990..1995]',
      '@three km quantity=3',
      '@three km unit=km',
    ],
  },
  'quotations with their speakers': {
    body:
      '<p><persName ref="#zoe">Zoe\u0308</persName>: <said who="#zoe" direct="false">it rains</said>. <q who="#per">No.</q> ' +
      '<quote><p>Rain.</p></quote></p>',
    text: 'Zoe\u0308: it rains. No.\n\nRain.',
    outline: [
      'persName: Zoe\u0308',
      'said: it rains',
      'q: No.',
      'quote: Rain.',
      'said it rains(who Zoe\u0308)',
      '@it rains direct=false',
      '@No. who=#per',
      '=Zoe\u0308 VIAF:42',
    ],
  },
}

for (const [title, { body, text, outline: expected }] of Object.entries(TEXTS)) {
  t.test(title, async (t) => {
    const results = await readAll('tei', 'a.xml', tei(body))
    t.strictSame(textsOf(results), [text])
    t.strictSame(results.flatMap(outline), expected)
  })
}

t.test('the publication is read from the header, where the source takes precedence', async (t) => {
  const [result] = await readAll('tei', 'a.xml', tei('<p>Rain</p>'))
  t.match(result, {
    head: {
      title: 'Rain',
      authors: ['Ida Berg'],
      published: '1999-05-01',
      publisher: 'The Post',
      url: 'https://post.example/1',
      language: 'en',
    },
  })
})

t.test('a corpus has several documents; if one has no text, the others are read', async (t) => {
  const one = (id: string, text: string) => `<TEI xml:id="${id}">${text}</TEI>`
  const xml = `<teiCorpus>${HEADER}${one('a', '<text><p>One</p></text>')}\n${one('b', '')}${one('c', '<text><p>Two</p></text>')}</teiCorpus>`
  const results = await readAll('tei', 'a.xml', xml)
  t.match(
    results.map((one) => ('standoff' in one ? one.name : outline(one))),
    ['a', ['error a.xml:10 has no text: the element "text" is missing'], 'c'],
  )
})

t.test('other XML is a fault', async (t) => {
  t.match((await readAll('tei', 'a.xml', '<a/>')).flatMap(outline), [/is not TEI/])
})
