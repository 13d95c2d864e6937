import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { T, writeInputs } from '../convert/conversions.js'
import { fails, run } from './cli.js'

/* `convert --survey` over a small corpus with foreign types, and a conversion with the mapping that it writes. */

const TEXT =
  'Ada Berg opened the Ostara Fair in Oslo on 2 July 2024. “It is great”, she said to 300 guests of Acme. Rain delayed it.'
const ANN = [
  T(TEXT, 'T1', 'PER.Individual', 'Ada Berg'),
  T(TEXT, 'T2', 'Opening', 'opened'),
  T(TEXT, 'T3', 'Festival', 'Ostara Fair'),
  T(TEXT, 'T4', 'GPE_City', 'Oslo'),
  T(TEXT, 'T5', 'TIMEX3', '2 July 2024'),
  T(TEXT, 'T6', 'Utterance', '“It is great”'),
  T(TEXT, 'T7', 'Headcount', '300'),
  T(TEXT, 'T8', 'org', 'Acme'),
  T(TEXT, 'T9', 'Delay', 'delayed'),
  'E1\tOpening:T2 Opener:T1 Where:T4 What:T3',
  'E2\tDelay:T9 Victim:E1',
  'R1\tSponsors Arg1:T8 Arg2:T3',
  'R2\tStartTime Arg1:E1 Arg2:T5',
  'R3\tHosts Arg1:T8 Arg2:E1',
  'R4\tLocated Arg1:T8 Arg2:T4',
  'R5\tCausedBy Arg1:E1 Arg2:E2',
  'A1\tCertainty E1 high',
  'N1\tReference T4 Wikidata:Q585\tOslo',
  'oops',
].join('\n')

t.test('a survey counts the types, and its mapping file maps them', async (t) => {
  const here = writeInputs(t, { 'a.ann': ANN, 'a.txt': TEXT })
  const mapping = join(here, 'mapping.json')
  const { code, stdout, stderr } = await run(t, ['convert', here, '--survey', mapping])
  t.match({ code, stderr }, { code: 0, stderr: '' })
  t.strictSame(
    stdout
      .replace(/^wrote .*$/m, 'wrote it')
      .trim()
      .split('\n'),
    [
      '1 document',
      '',
      'spans',
      '1  Delay           needs no rule          delayed',
      '1  Festival        entity other (guess)   Ostara Fair',
      '1  GPE_City        entity place (guess)   Oslo',
      '1  Headcount       figure told (guess)    300',
      '1  Opening         needs no rule          opened',
      '1  PER.Individual  entity person (guess)  Ada Berg',
      '1  TIMEX3          needs no rule          2 July 2024',
      '1  Utterance       quote (guess)          “It is great”',
      '1  org             entity organization    Acme',
      '',
      'events',
      '1  Delay    event other (guess)  Victim: event 1',
      '1  Opening  event other (guess)  Opener: PER.Individual 1; Where: GPE_City 1; What: Festival 1',
      '',
      'relations',
      '1  CausedBy   no counterpart                      Arg1: event 1; Arg2: event 1',
      '1  Hosts      event other (guess)                 Arg1: org 1; Arg2: event 1',
      '1  Located    relation located-in or event other  Arg1: org 1; Arg2: GPE_City 1',
      '1  Sponsors   relation associated-with (guess)    Arg1: org 1; Arg2: Festival 1',
      '1  StartTime  event other (guess)                 Arg1: event 1; Arg2: TIMEX3 1',
      '',
      'attributes',
      '1  Certainty  note (guess)  high 1',
      '',
      'knowledge bases',
      '1  Wikidata',
      '',
      'not read',
      '1  unreadable',
      '',
      'wrote it',
    ],
  )
  const to = join(here, 'out')
  const converted = await run(t, [
    'convert',
    here,
    '--to',
    to,
    '--mapping',
    mapping,
    '--language',
    'en',
  ])
  t.match(converted, { code: 0, stdout: /2 annotations not mapped: 1 CausedBy, 1 unreadable\n$/ })
  const { entities, events, quotes, figures, relations } = JSON.parse(
    readFileSync(join(to, 'a.json'), 'utf8'),
  ) as Record<string, object[]>
  t.match(
    { entities, events, quotes, figures, relations },
    {
      entities: [
        { id: 'ada-berg', type: 'person' },
        { type: 'other', subtype: 'Festival' },
        { type: 'place', subtype: 'GPE_City' },
        { type: 'organization' },
      ],
      events: [
        {
          type: 'other',
          subtype: 'Opening',
          place: /^oslo-place/,
          date: { edtf: '2024-07-02' },
          participants: [{ entity: 'ada-berg' }, {}, { entity: /^acme/ }],
          note: 'Certainty: high',
        },
        { type: 'other', subtype: 'Delay', related: [{ rel: 'about', to: 'events/e1' }] },
      ],
      quotes: [{ content: 'It is great', subtype: 'Utterance' }],
      figures: [{ value: 300 }],
      relations: [{ label: 'Sponsors' }, { predicate: 'located-in' }],
    },
  )
  fails(t, await run(t, ['convert', here, '--survey', mapping]), [
    /already exists; --force overwrites it/,
  ])
  fails(t, await run(t, ['convert', here]), ['give --to <folder>, or --survey <file>'])
})
