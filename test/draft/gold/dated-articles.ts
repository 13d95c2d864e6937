/*
 * Articles written for the test of dates, with the dates that a person finds in them, marked in the text:
 * [Tuesday=2024-07-02]. When they were new, 79 of 100 dates of the first four were found, 96 of 100 with the right
 * value; then rules were mended by kind. Of the last two, written after that, 86 were found, 81 with the right value.
 */

export interface DatedArticle {
  name: string
  published: string
  marked: string
}

export const DATED: readonly DatedArticle[] = [
  {
    name: 'bridge',
    published: '2022-03-10',
    marked: `Old bridge over the Mur to close for repairs

The stone bridge at Frohnau will close on [Monday=2022-03-14] and stay shut until [the end of October=2022-10], the road office said on [Thursday=2022-03-10].

Engineers found cracks in two of its arches in [January=2022-01], [three months after=2021-10] a barge hit the middle pier. A first inspection in [late 2020=2020] had shown no damage.

The bridge was built [between 1871 and 1874=1871/1874] and widened in [the 1930s=193X]. It was blown up on [8 May 1945=1945-05-08], the last day of the war, and rebuilt [two years later=1947].

Buses will take another route from [March 14=2022-03-14]. The office plans to publish a timetable [next week=2022-03-14/2022-03-20]. Residents can comment on the plan until [April 1=2022-04-01].

"We asked for this [last summer=2021-22]," said Ines Adler, who runs an inn by the river. She lost a third of her guests during [the winter of 2012=2012-24], when the bridge was closed for five weeks.

The repairs cost 6.1 million euros. If the weather holds, cyclists may cross again as early as [September=2022-09]. A footbridge is to follow in [2024=2024].`,
  },
  {
    name: 'vaccine',
    published: '2019-11-26',
    marked: `Island clinics run out of measles vaccine

APIA, [Nov. 26=2019-11-26] - Clinics on two islands ran out of measles vaccine over [the weekend=2019-11-23/2019-11-24], the ministry of health said [Tuesday=2019-11-26].

A plane with 115,000 doses is due to land on [Wednesday night=2019-11-27]. Nurses will go from door to door on [December 5 and 6=2019-12-05/2019-12-06], when shops and schools are to stay closed.

Measles broke out in [mid-October=2019-10]. The government declared an emergency on [November 15=2019-11-15] and made vaccination a duty [five days later=2019-11-20].

Only 31 percent of babies had been vaccinated in [2018=2018], down from 84 percent [four years earlier=2014], figures from the ministry show. Two infants died in [July 2018=2018-07] after nurses mixed a vaccine with the wrong liquid, and the programme was suspended until [April of this year=2019-04].

"[Yesterday=2019-11-25] we had a line of 400 people," said Dr. Sina Faleolo. "[Today=2019-11-26] we sent them home."

The islands last saw measles in [the 1980s=198X]. The influenza of [November 1918=1918-11] killed a fifth of the people within two months.`,
  },
  {
    name: 'chess',
    published: '2024-08-19',
    marked: `Teenager wins national chess title

Noor Dijkman became the youngest champion in the history of the Dutch league on [Sunday=2024-08-18], [a month before=2024-09] her sixteenth birthday.

Dijkman, born in Utrecht on [September 21, 2008=2008-09-21], drew her last game after six hours. The tournament began on [August 9=2024-08-09]; [the following day=2024-08-10] she lost to Joris Blom, the champion of [2021=2021] and [2023=2023].

She learned the game in [the spring of 2015=2015-21] from her grandfather, who died [last year=2023]. "He would have been ninety [this Friday=2024-08-23]," she said [Sunday evening=2024-08-18].

The record had stood since [1974=1974/..]. The previous holder, Wim Aalders, retired from chess in [the early 1990s=199X] and now lives in Spain.

Dijkman goes back to school [tomorrow=2024-08-20]. She will play in Budapest from [10 to 23 September 2024=2024-09-10/2024-09-23], and in a match against Blom [next spring=2025-21]. The federation expects to name a sponsor by [the end of the year=2024].`,
  },
  {
    name: 'mine',
    published: '2021-06-02',
    marked: `Court halts lithium mine in Extremadura

A court in Caceres has halted work on a lithium mine until judges rule on an appeal, which lawyers expect in [the first half of 2022=2022-01/2022-06].

The order, dated [May 31=2021-05-31], was made public on [Wednesday=2021-06-02]. It came [less than a week after=2021-05] machines arrived at the site.

The company, Litio Sur, received its permit in [December 2019=2019-12]. Neighbours sued in [February of the next year=2020-02]. The case was delayed in [the spring of 2020=2020-21], when courts closed because of the pandemic, and again [this January=2021-01].

"We have waited since [the summer of 2017=2017-22]," said mayor Elena Rubio, who took office on [15 June 2019=2019-06-15].

Litio Sur planned to produce 19,000 tons a year from [2023 to 2042=2023/2042]. Tin was mined in the same hills until [the 1970s=197X], and in [the 19th century=18XX] more than 300 people worked there.

The price of lithium has doubled in [the past 12 months=2020-06/2021-06]. Shares of the company fell by 9 percent on [Tuesday=2021-06-01]. Its annual meeting is on [June 17=2021-06-17]. Environmental groups called a march for [Saturday=2021-06-05].`,
  },
  {
    name: 'orchestra',
    published: '2023-10-18',
    marked: `Orchestra of the valley plays its last season

MERANO, [Oct. 18=2023-10-18] - The Valley Philharmonic will give its last concert on [the 9th of June=2024-06-09], the board said in a letter to subscribers [this week=2023-10-16/2023-10-22].

The orchestra lost its grant [two years ago=2021] and has lived on savings ever since. Its debts grew to 900,000 euros by [August=2023-08].

Founded by miners in [1911=1911], the orchestra survived two wars. It toured Japan from [May 2 to May 16, 1987=1987-05-02/1987-05-16], and in [the late nineties=199X] it filled the arena of Verona three times.

"In [March=2023-03] we still had hope," said Paul Gruber, the conductor, who came in [the autumn of 2018=2018-23]. "At Easter we told the musicians. In [July=2023-07] the bank called."

The season opens [this Saturday=2023-10-21] with Mahler. A benefit is planned for [New Year's Eve=2023-12-31]. Musicians' contracts end on [30 June=2024-06-30]; on [July 1=2024-07-01] the hall returns to the town.

The region cut culture budgets by a fifth [between 2010 and 2020=2010/2020]. [Last month=2023-09] it promised a report within the next six months.

A farewell exhibition runs from [November 4 until January 7=2023-11-04/2024-01-07].`,
  },
  {
    name: 'landslide',
    published: '2018-02-27',
    marked: `Rescuers end search on buried road

Rescue teams gave up their search at noon on [Monday=2018-02-26], eleven days after a landslide buried the road to Huaral.

The slope gave way in the early hours of [February 15=2018-02-15], a Thursday. [That morning=2018-02-15], two buses were on the road. Nine people died.

It had rained since [the end of December=2017-12]. Geologists warned of the slope in a report of [2016=2016], and on [January 22=2018-01-22] cracks were seen. [The next day=2018-01-23] the road was closed for a few hours, but opened again on [January 24=2018-01-24].

"They had all of [last year=2017] to build a wall," said Rosa Quispe, whose brother drove one of the buses. He would have turned 41 on [Sunday=2018-02-25].

The ministry of transport wants to reopen one lane in [mid-March=2018-03] and both in [two months=2018-04]. The president is expected to visit [tomorrow=2018-02-28].

Landslides killed 158 people in the province in [2017=2017], the most since [1998=1998/..]. The worst of them, in [the summer of 1970=1970-22], followed an earthquake on [May 31=1970-05-31]. A memorial service is held every year on that day.

The road was built in [the 1950s=195X] and paved in [1983=1983].`,
  },
]
