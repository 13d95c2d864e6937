import t from 'tap'
import { draftArticle } from '../../../src/draft/draft.js'
import { draftOf } from '../drafts.js'

/** Each sentence with the entities that it names, as type and name. */
for (const [words, ...entities] of [
  ['It rained on Monday.'],
  ['Yesterday Ida Lund came.', ['person', 'Ida Lund']],
  ['Then Ida Lund came, and Lund spoke.', ['person', 'Ida Lund']],
  ['We met Mr. Lund and Dr. Ida Dahl.', ['person', 'Lund'], ['person', 'Ida Dahl']],
  ['He saw President Kassym-Jomart Tokayev.', ['person', 'Kassym-Jomart Tokayev']],
  ['He met Edward D. Farr.', ['person', 'Edward D. Farr']],
  ["She met John O'Brien.", ['person', "John O'Brien"]],
  ['She left Norway for the United States.', ['country', 'Norway'], ['country', 'United States']],
  ['China-Kazakhstan trade grew.', ['country', 'China'], ['country', 'Kazakhstan']],
  ['The Norwegian minister came.', ['country', 'Norwegian']],
  ['They live in Bosnia and Herzegovina.', ['country', 'Bosnia and Herzegovina']],
  ['They moved to Astana in 2019.', ['place', 'Astana']],
  ['They live near Lake Mjosa.', ['place', 'Lake Mjosa']],
  ['She works for the Bank of Norway.', ['organization', 'Bank of Norway']],
  [
    'He leads the Ministry of Trade and Industry.',
    ['organization', 'Ministry of Trade and Industry'],
  ],
  ['Hansen Holdings Ltd bought it.', ['organization', 'Hansen Holdings Ltd']],
  ['He works at Hansen’s Brewery now.', ['organization', 'Hansen’s Brewery']],
  ['She left St. Olav’s School early.', ['organization', 'St. Olav’s School']],
  ['It was Norway’s Supreme Court.', ['country', 'Norway'], ['organization', 'Supreme Court']],
  // The lists of names are wrapped; this one stands on two lines.
  ['He left the Champion Baltimore Colts.', ['organization', 'Baltimore Colts']],
  [
    'The Shanghai Cooperation Organization (SCO) met.',
    ['organization', 'Shanghai Cooperation Organization'],
  ],
  ['She told Xinhua about it.', ['media', 'Xinhua']],
  ['We met Martha Lund & Philip Dahl.', ['person', 'Martha Lund'], ['person', 'Philip Dahl']],
  ['She plays for Bergen Vikings F.C. now.', ['organization', 'Bergen Vikings F.C.']],
  ['She plays for the Harbor Falcons now.', ['organization', 'Harbor Falcons']],
  ['It happened in World War II.'],
  ['The Internet is slow.'],
  ['She won the Nobel Prize in 2019.', ['award', 'Nobel Prize']],
  ['They signed the Clean Air Act.', ['law', 'Clean Air Act']],
  ['He ran at the Winter Olympics.', ['event', 'Winter Olympics']],
  // Unknown words with capitals are a person only if a clue says so.
  ['The engine was a Motori Vexilla.'],
  ['The mayor, Vexi Tropolu, came.', ['person', 'Vexi Tropolu']],
  ['Vexi Tropolu was born in Bergen.', ['person', 'Vexi Tropolu'], ['place', 'Bergen']],
  ['Zdravko Tropolu came.', ['person', 'Zdravko Tropolu']],
  // A nickname in quotation marks is a part of the name.
  ['Harald "Junior" Berg came.', ['person', 'Harald "Junior" Berg']],
  ['They saw Ida “The Bear” Lund.', ['person', 'Ida “The Bear” Lund']],
  ['They saw Mayor “Big” Lund.', ['person', 'Lund']],
  ['She read the New York Times "Sunday Review" Monday.', ['media', 'New York Times']],
  // Words with a capital before a name.
  ['Seniors Ida Lund and Per Dahl came.', ['person', 'Ida Lund'], ['person', 'Per Dahl']],
  ['They saw Minnesotan Ida Lund.', ['person', 'Ida Lund']],
  ['He was a U.S. Senator.', ['country', 'U.S.']],
  ['An Ohio All-American player came.', ['place', 'Ohio']],
  ['The Ottawa Senators won.', ['organization', 'Ottawa Senators']],
  // Letters, digits and "&" without a blank are one word.
  [
    'The G20 and MI5 met AT&T.',
    ['organization', 'G20'],
    ['organization', 'MI5'],
    ['organization', 'AT&T'],
  ],
  ['He flew to Washington, D.C. on Monday.', ['place', 'Washington, D.C.']],
  ['We met Martha Lund & Vexi Dahl.', ['person', 'Martha Lund'], ['person', 'Vexi Dahl']],
  [
    'The Vexilla Institute for Sea Studies moved.',
    ['organization', 'Vexilla Institute for Sea Studies'],
  ],
  [
    'She left the Vexilla Institute of Arts and Sciences.',
    ['organization', 'Vexilla Institute of Arts and Sciences'],
  ],
  // A description may follow brackets, or stand in them.
  ['Tropolu (Irish: Veicsile) is a village.', ['country', 'Irish'], ['place', 'Tropolu']],
  ['Tropolu is a sum (district).', ['place', 'Tropolu']],
  // Names with and without the marks of their letters.
  [
    'They met Stanislaw Tropolu and Stanisław Vexi.',
    ['person', 'Stanislaw Tropolu'],
    ['person', 'Stanisław Vexi'],
  ],
  ['It lies in Tromso, not in Tromsø.', ['place', 'Tromso'], ['place', 'Tromsø']],
  // The words beside a name tell its type.
  ["She left the Voss Children's Hospital.", ['organization', "Voss Children's Hospital"]],
  ['The band Blue Anvil came. It rained. Blue Anvil left.', ['organization', 'Blue Anvil']],
  ['They joined Vexi Horizon.', ['organization', 'Vexi Horizon']],
  ['The band, Blue Anvil, played.', ['organization', 'Blue Anvil']],
  ['They crossed the Vexla river.', ['place', 'Vexla']],
  ['He wrote to the mayor of Tropolu.', ['place', 'Tropolu']],
  ['Tropolu was sure that he was ill.', ['person', 'Tropolu']],
  // Words of the name itself.
  ['She banks with Banco Tropolu.', ['organization', 'Banco Tropolu']],
  ['The Voss School District closed.', ['organization', 'Voss School District']],
  ['It was bought by Vexi, Inc. last year.', ['organization', 'Vexi, Inc.']],
  ['He read the Bergen Star-Telegram.', ['media', 'Bergen Star-Telegram']],
  ['He lives in the Grand Duchy of Tropolu.', ['place', 'Grand Duchy of Tropolu']],
  ['They met Barbara McTropolu.', ['person', 'Barbara McTropolu']],
  ['They saw Bergen County Sheriff Ida Lund.', ['person', 'Ida Lund'], ['place', 'Bergen County']],
  [
    'Fans of the Harbor Falcons and Bergen Bears came.',
    ['organization', 'Harbor Falcons'],
    ['organization', 'Bergen Bears'],
  ],
  // The ending of a name that no list has.
  ['They spoke of Vexigrad.', ['place', 'Vexigrad']],
  ['They spoke of Tropolu Vexievsky.', ['person', 'Tropolu Vexievsky']],
] as const) {
  t.test(words, async (t) => {
    const { annotation } = draftOf(words)
    const found = (annotation.entities ?? []).map(({ type, name }) => [type, name])
    t.strictSame(found, entities)
  })
}

t.test('a headline in which each word has a capital has full names', async (t) => {
  const { annotation } = draftArticle({
    id: 'a',
    text: 'Martha J. Lund Wins Large Prize For Boats\n\nIt rains.',
    language: 'en',
  })
  t.match(annotation.entities, [{ type: 'person', name: 'Martha J. Lund' }])
})

t.test('an adjective of a country that is named is its demonym', async (t) => {
  const { annotation } = draftOf('Norway is cold. The Norwegian ferry left.')
  t.match(annotation.entities, [
    { name: 'Norway', aliases: [{ name: 'Norwegian', form: 'demonym' }] },
  ])
})

t.test('a noun of a kind, with an article, is short for the organization named last', async (t) => {
  const { annotation, prepared, text } = draftOf(
    'The Council sat. The Voss Council met. Then the Council voted, and a Council was made.',
  )
  t.match(annotation.entities, [{ name: 'Voss Council' }])
  const found = prepared.mentions.map(
    ({ start, exact }) => `${text.slice(start - 5, start)}${exact}`,
  )
  t.strictSame(found, [' The Voss Council', ' the Council'])
})

t.test('initials are an abbreviation of the name before them', async (t) => {
  const { annotation } = draftOf('The World Cooking Organization (WCO) met. The WCO left.')
  t.match(annotation.entities, [
    { name: 'World Cooking Organization', aliases: [{ name: 'WCO', form: 'abbreviation' }] },
  ])
})
