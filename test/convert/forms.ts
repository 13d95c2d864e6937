/* The same annotated document in the form of each tool. Offsets are code points until a form counts otherwise. */

export interface Span {
  start: number
  end: number
  type: string
  exact: string
}
export interface Document {
  text: string
  spans: Span[]
}

const unit = (text: string, point: number) => [...text].slice(0, point).join('').length
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;')

/** Words and marks of a text with their spans. */
function tokensOf({ text, spans }: Document) {
  const cuts = new Set(spans.flatMap(({ start, end }) => [start, end]))
  const tokens: { start: number; end: number; form: string; span: number; isFirst: boolean }[] = []
  let point = 0
  for (const character of text) {
    const last = tokens.at(-1)
    if (/\s/.test(character)) point++
    else {
      const isNew = last?.end !== point || cuts.has(point)
      const span = spans.findIndex((one) => one.start <= point && point < one.end)
      if (isNew)
        tokens.push({
          start: point,
          end: point + 1,
          form: character,
          span,
          isFirst: spans[span]?.start === point,
        })
      else Object.assign(last, { end: point + 1, form: last.form + character })
      point++
    }
  }
  return tokens
}

const NER = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity'
const nif = 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#'

/** The files of each form, with the format that reads them. */
export const FORMS: Record<string, { format: string; write: (document: Document) => string }> = {
  'brat': {
    format: 'brat',
    write: ({ spans }) =>
      spans
        .map(({ start, end, type, exact }, n) => `T${n + 1}\t${type} ${start} ${end}\t${exact}`)
        .join('\n'),
  },
  'Web Annotation': {
    format: 'web-annotation',
    write: ({ text, spans }) =>
      JSON.stringify(
        spans.map(({ start, end, type, exact }) => ({
          type: 'Annotation',
          body: { type: 'TextualBody', purpose: 'tagging', value: type },
          target: {
            source: 'a',
            selector: [
              { type: 'TextPositionSelector', start: unit(text, start), end: unit(text, end) },
              { type: 'TextQuoteSelector', exact },
            ],
          },
        })),
      ),
  },
  'spaCy': {
    format: 'json',
    write: ({ text, spans }) =>
      JSON.stringify({ text, spans: spans.map(({ start, end, type }) => [start, end, type]) }),
  },
  'doccano': {
    format: 'json',
    write: ({ text, spans }) =>
      JSON.stringify({
        ...{ id: 7, text, relations: [], Comments: [] },
        entities: spans.map(({ start, end, type }, id) => ({
          ...{ id, label: type, start_offset: start, end_offset: end },
        })),
      }),
  },
  'Prodigy': {
    format: 'json',
    write: ({ text, spans }) =>
      JSON.stringify({
        ...{ text, answer: 'accept', _input_hash: 1, _annotator_id: 'news-anna' },
        spans: spans.map(({ start, end, type }) => ({ start, end, label: type })),
      }),
  },
  'LangExtract': {
    format: 'json',
    write: ({ text, spans }) =>
      JSON.stringify({
        text,
        extractions: spans.map(({ start, end, type, exact }, n) => ({
          ...{ extraction_class: type, extraction_text: exact, extraction_index: n + 1 },
          ...{ char_interval: { start_pos: start, end_pos: end }, alignment_status: 'match_exact' },
        })),
      }),
  },
  'Hypothesis': {
    format: 'web-annotation',
    write: ({ text, spans }) =>
      JSON.stringify({
        total: spans.length,
        rows: spans.map(({ start, end, type, exact }, n) => ({
          ...{ id: `h${n}`, uri: 'https://post.example/1', tags: [type], text: '' },
          user: 'acct:anna@hypothes.is',
          target: [
            {
              source: 'https://post.example/1',
              selector: [
                { type: 'RangeSelector', startOffset: 1, endOffset: 2 },
                { type: 'TextPositionSelector', start: unit(text, start), end: unit(text, end) },
                { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
              ],
            },
          ],
        })),
      }),
  },
  'Label Studio': {
    format: 'json',
    write: ({ text, spans }) =>
      JSON.stringify({
        data: { text },
        annotations: [
          {
            result: spans.map(({ start, end, type, exact }, n) => ({
              ...{ id: `r${n}`, type: 'labels', from_name: 'label', to_name: 'text' },
              value: {
                start: unit(text, start),
                end: unit(text, end),
                text: exact,
                labels: [type],
              },
            })),
          },
        ],
      }),
  },
  'CoNLL': {
    format: 'conll',
    write: (document) =>
      tokensOf(document)
        .map(({ form, span, isFirst }) =>
          span === -1
            ? `${form}\tO`
            : `${form}\t${isFirst ? 'B' : 'I'}-${document.spans[span]!.type}`,
        )
        .join('\n'),
  },
  'WebAnno TSV': {
    format: 'webanno-tsv',
    write: (document) =>
      [
        ...['#FORMAT=WebAnno TSV 3.3', `#T_SP=${NER}|value`, '', ''],
        ...tokensOf(document).map(
          ({ start, end, form, span }, n) =>
            `1-${n + 1}\t${unit(document.text, start)}-${unit(document.text, end)}\t${form}\t${span === -1 ? '_' : `${document.spans[span]!.type}[${span + 1}]`}\t`,
        ),
      ].join('\n'),
  },
  'XMI': {
    format: 'xmi',
    write: ({ text, spans }) =>
      `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:n="http:///${NER.replaceAll('.', '/').replace('/NamedEntity', '')}.ecore">${spans
        .map(
          ({ start, end, type }, n) =>
            `<n:NamedEntity xmi:id="${n + 2}" sofa="1" begin="${unit(text, start)}" end="${unit(text, end)}" value="${type}"/>`,
        )
        .join('')}<cas:Sofa xmi:id="1" sofaString="${escape(text)}"/></xmi:XMI>`,
  },
  'CAS JSON': {
    format: 'cas-json',
    write: ({ text, spans }) =>
      JSON.stringify({
        '%FEATURE_STRUCTURES': [
          { '%ID': 1, '%TYPE': 'uima.cas.Sofa', 'sofaString': text },
          ...spans.map(({ start, end, type }, n) => ({
            ...{ '%ID': n + 2, '%TYPE': NER, '@sofa': 1, 'value': type },
            ...{ begin: unit(text, start), end: unit(text, end) },
          })),
        ],
      }),
  },
  'TEI': {
    format: 'tei',
    write: ({ text, spans }) => {
      let [at, xml] = [0, '']
      for (const { start, end, type, exact } of spans) {
        xml += `${[...text].slice(at, start).join('')}<name type="${type}">${exact}</name>`
        at = end
      }
      return `<TEI><text><p>${xml}${[...text].slice(at).join('')}</p></text></TEI>`
    },
  },
  'NAF': {
    format: 'naf',
    write: (document) => {
      const tokens = tokensOf(document)
      const words = tokens.map(
        ({ start, end, form }, n) =>
          `<wf id="w${n}" offset="${start}" length="${end - start}">${form}</wf>`,
      )
      const entities = document.spans.map(({ type }, index) => {
        const targets = tokens.flatMap(({ span }, n) =>
          span === index ? [`<target id="w${n}"/>`] : [],
        )
        return `<entity id="e${index}" type="${type}"><references><span>${targets.join('')}</span></references></entity>`
      })
      return `<NAF><raw><![CDATA[${document.text}]]></raw><text>${words.join('')}</text><entities>${entities.join('')}</entities></NAF>`
    },
  },
  'NIF': {
    format: 'nif',
    write: ({ text, spans }) =>
      [
        `<a:b#char=0,1> <${nif}isString> ${JSON.stringify(text)} .`,
        ...spans.map(
          ({ start, end, type }) =>
            `<a:b#char=${start},${end}> <${nif}referenceContext> <a:b#char=0,1> ; <http://www.w3.org/2005/11/its/rdf#taClassRef> <x:${type}> .`,
        ),
      ].join('\n'),
  },
  'Recogito': {
    format: 'recogito',
    write: ({ text, spans }) =>
      [
        'UUID,FILE,QUOTE_TRANSCRIPTION,ANCHOR,TYPE',
        ...spans.map(
          ({ start, type, exact }, n) =>
            `u${n},a.txt,${exact},char-offset:${unit(text, start)},${type}`,
        ),
      ].join('\n'),
  },
}
