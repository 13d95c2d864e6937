import t from 'tap'
import { outline, readAll, textsOf } from '../documents.js'

/* Files in the form that programs and corpora have, with an emoji and a combining mark. */

const tabbed = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/ +/g, '\t')).join('\n')

const FILES: Record<string, { content: string; text: string; outline: string[] }> = {
  'CoNLL-2003, IOB1': {
    content: [
      '-DOCSTART- -X- O O',
      '',
      '😀 SYM I-NP O',
      'Zoe\u0308 NNP I-NP I-PER',
      'Lund NNP I-NP I-PER',
      'Ida NNP B-NP B-PER',
      '',
      'Oslo NNP I-NP I-LOC',
      '. . O O',
    ].join('\n'),
    text: '😀 Zoe\u0308 Lund Ida\nOslo .',
    outline: ['PER: Zoe\u0308 Lund', 'PER: Ida', 'LOC: Oslo', '?6 column 2', '?6 column 3'],
  },
  'WNUT, IOB2, with "#" as a token': {
    content: tabbed(['# O', '1 O', 'in O', 'New B-location', 'York I-location', '']),
    text: '# 1 in New York',
    outline: ['location: New York'],
  },
  'IOBES with Windows line ends': {
    content: 'S-Bahn O\r\nAda B-PER\r\nM. I-PER\r\nBerg E-PER\r\nOslo S-LOC\r\n',
    text: 'S-Bahn Ada M. Berg Oslo',
    outline: ['PER: Ada M. Berg', 'LOC: Oslo'],
  },
  'BILOU, tags before the tokens': {
    content: tabbed(['B-PER Ada', 'L-PER Berg', 'O left', 'U-LOC Oslo']),
    text: 'Ada Berg left Oslo',
    outline: ['PER: Ada Berg', 'LOC: Oslo'],
  },
  'GermEval, nested': {
    content: tabbed([
      '# http://a.example [2010-01-01]',
      '1 Uni B-ORG O',
      '2 Oslo I-ORG B-LOC',
      '3 ist O O',
    ]),
    text: 'Uni Oslo ist',
    outline: ['ORG: Uni Oslo', 'LOC: Oslo'],
  },
  'CoNLL-U with spaces, multiword tokens, empty nodes and NER in MISC': {
    content: [
      '# newdoc id = n01',
      '# sent_id = 1',
      "# text = Zoë's “Oslo” can't.",
      ...tabbed([
        "1-2 Zoë's _ _ _ _ _ _ _ _",
        '1 Zoë Zoë PROPN _ _ 0 root _ NER=B-PER',
        "2 's 's PART _ _ 1 case _ NER=O",
        '3 “ “ PUNCT _ _ 4 punct _ SpaceAfter=No',
        '4 Oslo Oslo PROPN _ _ 1 obj _ SpaceAfter=No|NER=B-LOC',
        '4.1 is be AUX _ _ _ _ _ _',
        '5 ” ” PUNCT _ _ 4 punct _ _',
        "6-7 can't _ _ _ _ _ _ _ SpaceAfter=No",
        '6 ca can AUX _ _ 1 aux _ Gloss=can',
        "7 n't not PART _ _ 6 advmod _ _",
        '8 . . PUNCT _ _ 1 punct _ SpaceAfter=No',
      ]).split('\n'),
      '',
    ].join('\n'),
    text: "Zoë's “Oslo” can't.",
    outline: ["PER: Zoë's", 'LOC: Oslo', '?8 lemma', '?8 upos', '?8 head', '?8 deprel', '?1 Gloss'],
  },
  'CoNLL-U without the text of the sentence': {
    content: tabbed([
      '1 Oslo _ _ _ _ 0 _ _ ner=S-LOC|SpaceAfter=No',
      '2 , _ _ _ _ 1 _ _ _',
      '3 Rome _ _ _ _ 1 _ _ ner=S-LOC',
    ]),
    text: 'Oslo, Rome',
    outline: ['LOC: Oslo', 'LOC: Rome', '?3 head'],
  },
  'CoNLL-2012, brackets': {
    content: [
      '#begin document (nw/a); part 000',
      'nw/a 0 0 Ada NNP (S(NP* - - - - (PERSON* -',
      'nw/a 0 1 Berg NNP *) - - - - *) -',
      'nw/a 0 2 left VBD (VP* - - - - * -',
      'nw/a 0 3 Oslo NNP *)) - - - - (GPE) -',
      '',
      '#end document',
    ].join('\n'),
    text: 'Ada Berg left Oslo',
    outline: ['PERSON: Ada Berg', 'GPE: Oslo', '?4 pos', '?4 parse'],
  },
  'CoNLL-04, units and relations': {
    content: tabbed([
      '9 O 0 O IN In O O O',
      '9 Loc 1 O NNP/,/NNP Oslo/COMMA/Norway O O O',
      '9 O 2 O CC and/or O O O',
      '9 Peop 3 O NNP/NNP Ada/Berg O O O',
      '',
      '3 1 Live_In',
      '0 1 Kill',
      '',
      '10 Peop 0 O NNP Ida O O O',
    ]),
    text: 'In Oslo , Norway and/or Ada Berg\nIda',
    outline: [
      'Loc: Oslo , Norway',
      'Peop: Ada Berg',
      'Peop: Ida',
      'Live_In(Arg1 Ada Berg, Arg2 Oslo , Norway)',
      '!7 R2 Kill: refers to "token 0", which is not in the file',
    ],
  },
  'CoNLL-04, heads of tokens': {
    content: tabbed([
      '#doc 5121',
      "0 Ada B-Peop ['N'] [0]",
      "1 Berg I-Peop ['Live_In','Work_For'] [3,4]",
      "2 of O ['N'] [2]",
      "3 Oslo B-Loc ['N'] [3]",
      "4 Acme B-Org ['N'] [4]",
    ]).replace(/,(?=')/g, ', '),
    text: 'Ada Berg of Oslo Acme',
    outline: [
      'Peop: Ada Berg',
      'Loc: Oslo',
      'Org: Acme',
      'Live_In(Arg1 Ada Berg, Arg2 Oslo)',
      'Work_For(Arg1 Ada Berg, Arg2 Acme)',
    ],
  },
  'AIDA, links to articles': {
    content: [
      '-DOCSTART- (1 EU)',
      'EU\tB\tEU\t--NME--',
      'rejects',
      'German\tB\tGerman\tGermany\thttp://en.wikipedia.org/wiki/Germany\t11867',
    ].join('\n'),
    text: 'EU rejects German',
    outline: [
      'Entity: EU',
      'Entity: German',
      '=German IRI:http://en.wikipedia.org/wiki/Germany',
      '?3 column 3',
      '?3 column 4',
      '?3 column 6',
    ],
  },
}

for (const [title, { content, text, outline: expected }] of Object.entries(FILES)) {
  t.test(title, async (t) => {
    for (const chunk of [5, 10_000]) {
      const results = await readAll('conll', 'a.conll', content, { chunk })
      t.strictSame(textsOf(results), [text])
      t.strictSame(results.map(outline), [expected])
    }
  })
}
