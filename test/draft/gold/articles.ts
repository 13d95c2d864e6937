/*
 * Articles written for the test of scores, with what a person finds in them. They are apart from the texts by
 * which the rules were made; no rule may be made for them. Names of people, places and organizations are marked
 * in the text: [P Ida Lund], [L Bergen], [O Bank of Norway].
 */

export interface GoldArticle {
  name: string
  published: string
  marked: string
  /** What is said, and words of the speaker. */
  quotes: readonly [content: string, speaker: string][]
  figures: readonly number[]
  dates: readonly [words: string, edtf: string][]
}

export const GOLD: readonly GoldArticle[] = [
  {
    name: 'ferry',
    published: '2023-05-17',
    marked: `Harbour town votes to buy three electric ferries

[L Tromso], May 17 - The council of [L Tromso] voted on Tuesday to buy three electric ferries for 1.4 billion kroner, a decision that ends a dispute of eleven years.

"We have waited long enough," said Mayor [P Hanne Solberg], who took office in 2019. "Our old boats drink more oil than the whole town."

[P Solberg] told reporters that the first ferry would sail in spring and carry up to 400 passengers.

[P Arne Viksund], the leader of the opposition, said the price was "an insult to every taxpayer," adding that his party would appeal to the government in [L Oslo].

The boats will be built by [O Fjordtech Industries], a company based in [L Stavanger]. Its director, [P Leila Haddad], visited the town last week.

"Nobody has built a ferry of this size before," [P Haddad] said. "It will be the first in [L Europe]."

According to the [O Ministry of Transport], 62 percent of the boats in the country still run on diesel.

[P Viksund] asked whether the town could pay for the power. The mayor did not answer.`,
    quotes: [
      [
        'We have waited long enough … Our old boats drink more oil than the whole town.',
        'Hanne Solberg',
      ],
      ['the first ferry would sail in spring and carry up to 400 passengers', 'Solberg'],
      ['the price was "an insult to every taxpayer,"', 'Arne Viksund'],
      ['his party would appeal to the government in Oslo', 'Arne Viksund'],
      ['Nobody has built a ferry of this size before … It will be the first in Europe.', 'Haddad'],
      ['62 percent of the boats in the country still run on diesel', 'Ministry of Transport'],
      ['whether the town could pay for the power', 'Viksund'],
    ],
    figures: [3, 3, 1.4e9, 11, 1, 400, 1, 62],
    dates: [
      ['May 17', '2023-05-17'],
      ['Tuesday', '2023-05-16'],
      ['2019', '2019'],
      ['last week', '2023-05-08/2023-05-14'],
    ],
  },
  {
    name: 'visit',
    published: '2021-11-04',
    marked: `President of Uruguay opens talks in Nairobi

[L NAIROBI], Nov. 4 - President [P Martina Ferreira] of [L Uruguay] arrived in [L Nairobi] on Wednesday for three days of talks about wool, water and satellites.

She met with [P Daniel Otieno], the foreign minister of [L Kenya], at the [O University of Nairobi]. "[L Kenya] is our door to [L East Africa]," [P Ferreira] said in a speech to students.

[P Otieno] said that trade between the two countries had doubled since 2015 to $310 million.

[L Uruguay] and [L Kenya] signed an agreement on Thursday. Under it, [O Aguas del Plata], a company from [L Montevideo], will drill 45 wells in [L Turkana County].

"This is not charity," said [P Ferreira], "it is business between equals."

But [P Grace Wanjiru], a farmer who lost half her goats in the drought of 2017, called the plan "a drop in a desert." She said nobody had asked the farmers.

[O Amnesty International] warned that the wells could start new disputes about land.

[P Ferreira] will visit [L Ethiopia] on Saturday.`,
    quotes: [
      ['Kenya is our door to East Africa', 'Ferreira'],
      ['trade between the two countries had doubled since 2015 to $310 million', 'Otieno'],
      ['This is not charity … it is business between equals.', 'Ferreira'],
      ['the plan "a drop in a desert."', 'Grace Wanjiru'],
      ['nobody had asked the farmers', 'She'],
      ['the wells could start new disputes about land', 'Amnesty International'],
    ],
    figures: [3, 2, 310e6, 45],
    dates: [
      ['Nov. 4', '2021-11-04'],
      ['Wednesday', '2021-11-03'],
      ['2015', '2015/..'],
      ['Thursday', '2021-11-04'],
      ['2017', '2017'],
      ['Saturday', '2021-11-06'],
    ],
  },
  {
    name: 'strike',
    published: '2024-02-12',
    marked: `Glass workers end strike after 19 days

About 2,300 workers of [O Bellamy Glass] returned to their furnaces in [L Sheffield] and [L Leeds] on Monday after a strike of 19 days.

The company agreed to raise wages by 6.5 percent, the union [O Unite] said in a statement on Sunday.

"It is a victory, but a small one," [P Sharon Okafor], the secretary of the union in [L Yorkshire], told the [O BBC]. "The cold and the dust are still there."

[P Tom Bellamy], the grandson of the founder, admitted that the strike had cost the company £9 million. "I would rather have paid it in wages," he said.

The government in [L London] stayed out of the dispute. A spokeswoman for the [O Department for Business] said it was "a matter for both sides."

[P Okafor] said she hoped that other glass makers in [L Britain] would follow.

"If they do not," she added, "we know how to wait."

The firm, which was founded in 1893, sold a factory in [L Poland] two years ago.`,
    quotes: [
      ['The company agreed to raise wages by 6.5 percent', 'Unite'],
      [
        'It is a victory, but a small one … The cold and the dust are still there.',
        'Sharon Okafor',
      ],
      ['the strike had cost the company £9 million', 'Tom Bellamy'],
      ['I would rather have paid it in wages', 'he'],
      ['it was "a matter for both sides."', 'A spokeswoman for the Department for Business'],
      ['she hoped that other glass makers in Britain would follow', 'Okafor'],
      ['If they do not … we know how to wait.', 'she'],
    ],
    figures: [19, 2300, 19, 6.5, 9e6, 2, 2],
    dates: [
      ['Monday', '2024-02-12'],
      ['Sunday', '2024-02-11'],
      ['1893', '1893'],
      ['two years ago', '2022'],
    ],
  },
]
