import type { GoldArticle } from './articles.js'

/* Articles of other kinds: a match, the results of a company, a trial, and a festival. */

export const FURTHER_GOLD: readonly GoldArticle[] = [
  {
    name: 'match',
    published: '2022-10-09',
    marked: `Late goal sends [O Marlow Rovers] to the top

[O Marlow Rovers] beat [O Castleton Athletic] 2-1 on Saturday to go top of the [O Northern League], three points ahead of [O Harrow Vale].

[P Callum Adeyemi] scored in the 89th minute after a pass from [P Jonas Lindqvist], the Swedish midfielder whom the [O Rovers] signed from [O Malmo FF] in July.

"I closed my eyes and hit it," said [P Adeyemi], 19, who grew up in [L Peckham]. "My mother was in the stand."

[O Castleton] had led at half-time through [P Luca Ferrante]. Their coach, [P Bernadette Shaw], said her players had stopped running.

"We were tired and it showed," [P Shaw] told [O Radio Castleton]. She denied that she would leave the club.

About 11,400 people watched the match at [L Quarry Lane Stadium]. The [O Rovers] play [O Dunmore United] in [L Leicester] on Wednesday.`,
    quotes: [
      ['I closed my eyes and hit it … My mother was in the stand.', 'Adeyemi'],
      ['her players had stopped running', 'Their coach'],
      ['We were tired and it showed', 'Shaw'],
      ['she would leave the club', 'She'],
    ],
    figures: [89, 3, 19, 11400],
    dates: [
      ['Saturday', '2022-10-08'],
      ['July', '2022-07'],
      ['Wednesday', '2022-10-12'],
    ],
  },
  {
    name: 'results',
    published: '2023-08-03',
    marked: `[O Veltrona] cuts forecast as chip orders fall

[O Veltrona AG], the [L Munich]-based maker of sensors, lowered its forecast for the year on Thursday after orders from [L China] fell by 18 percent.

Sales in the second quarter came to 742 million euros, the company said. Its net profit halved to 31 million euros.

"Customers are emptying their warehouses before they buy," chief executive [P Anke Brandstetter] told analysts. "We do not expect that to change before spring."

Shares of [O Veltrona] lost 9 percent in [L Frankfurt]. Its rival [O Sensitek] fell by 4 percent in [L New York].

[P Rajesh Menon], an analyst at [O Kellerman Bank], wrote that the new forecast was "still too friendly." He cut his price target from 48 to 39 euros.

[O Veltrona] plans to close a factory in [L Malaysia] by 2025 and to move 600 jobs to [L Dresden]. The union [O IG Metall] said it had not been asked.`,
    quotes: [
      [
        'Customers are emptying their warehouses before they buy … We do not expect that to change before spring.',
        'chief executive Anke Brandstetter',
      ],
      ['Sales in the second quarter came to 742 million euros', 'the company'],
      ['the new forecast was "still too friendly."', 'Rajesh Menon'],
      ['it had not been asked', 'The union IG Metall'],
    ],
    figures: [18, 2, 742e6, 31e6, 9, 4, 48, 39, 600],
    dates: [
      ['Thursday', '2023-08-03'],
      ['2025', '2025'],
    ],
  },
  {
    name: 'trial',
    published: '2019-05-22',
    marked: `Former treasurer jailed for theft from hospital

A judge in [L Savannah] sentenced [P Dwight Pomeroy] to six years in prison on Tuesday for stealing $2.3 million from the [O Chatham Children's Hospital].

[P Pomeroy], 58, was the hospital's treasurer from 2009 to 2016. Prosecutors said he had spent the money on boats and on a house in [L Hilton Head].

"You stole from sick children," Judge [P Marisol Quintero] told him. "There is no kinder word for it."

His lawyer, [P Everett Nakamura], argued that the hospital had never checked its books. "Nobody looked," [P Nakamura] said.

[P Pomeroy] apologized in court. He said that he would pay back every cent.

The [O Federal Bureau of Investigation] began its inquiry in 2017 after a tip from a nurse. The [O Bureau] declined to comment on Wednesday. The hospital's chairwoman, [P Lorraine Whitcomb], said the board would hire a new auditor.`,
    quotes: [
      ['he had spent the money on boats and on a house in Hilton Head', 'Prosecutors'],
      ['You stole from sick children … There is no kinder word for it.', 'Judge Marisol Quintero'],
      ['the hospital had never checked its books', 'His lawyer'],
      ['Nobody looked', 'Nakamura'],
      ['he would pay back every cent', 'He'],
      ['the board would hire a new auditor', "The hospital's chairwoman"],
    ],
    figures: [6, 2.3e6, 58],
    dates: [
      ['Tuesday', '2019-05-21'],
      ['2009 to 2016', '2009/2016'],
      ['2017', '2017'],
      ['Wednesday', '2019-05-22'],
    ],
  },
  {
    name: 'festival',
    published: '2024-06-30',
    marked: `Rain and brass at the [L Osterby] music festival

The band [O Copper Meridian] opened the festival of [L Osterby] on Friday with songs from its second album, while the rain fell on 8,000 guests.

Singer [P Freja Holmgaard] played the trombone on the roof of a bus. "If the audience gets wet, so do we," she said.

The festival, which the farmer [P Poul Ravnkilde] founded in 1998, almost ended last year. The [O Ministry of Culture] saved it with a grant of 400,000 kroner.

"Culture is what a village has instead of a motorway," culture minister [P Ditte Aagaard] wrote in [O Politiken].

The writer [P Chidi Okonkwo], a guest from [L Lagos], read from his novel about a lighthouse. He said he had never seen so many rubber boots.

[O Copper Meridian] will tour [L Norway] and [L Iceland] in August. Its label, [O Nordhavn Records], said that all concerts in [L Reykjavik] were sold out.`,
    quotes: [
      ['If the audience gets wet, so do we', 'she'],
      ['Culture is what a village has instead of a motorway', 'culture minister Ditte Aagaard'],
      ['he had never seen so many rubber boots', 'He'],
      ['all concerts in Reykjavik were sold out', 'Its label'],
    ],
    figures: [2, 8000, 400000],
    dates: [
      ['Friday', '2024-06-28'],
      ['1998', '1998'],
      ['last year', '2023'],
      ['August', '2024-08'],
    ],
  },
]
