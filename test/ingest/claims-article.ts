import { write } from './annotations.js'

/*
 * A short article in which each kind of record is somebody's claim: of a named speaker, of two, of one
 * without a name, and as the annotation asserts. Its dates are days, so that calendars have them.
 */

const TEXT = `Port opens as bridge falls

"The port opened on May 2, 2024," Ann Bo said, "and trade grew by 5 percent." Cy Du, the mayor, visited it on May 3, 2024.
Cy Du told reporters that the bridge had fallen on May 4, 2024, and Ann Bo said that it fell on May 4, 2024.
According to the harbour office, 12 ships left on May 5, 2024. "Fish died on May 6, 2024," it was said.
The mayor opened the market on May 7, 2024, or so Cy Du said. Some say the market opened on May 8, 2024.
`

/** The number of records and claims of conflicts that are claims of speakers. */
export const CLAIMS = 8

const day = (edtf: string, words: string) => ({
  edtf,
  basis: 'stated' as const,
  words: { exact: words, occurrence: 1 },
})
const event = { type: 'other', status: 'happened' } as const
const remark = { medium: 'remark' } as const

/** Writes the article, with the id "claims", to a folder. */
export const writeClaims = (path: string): string =>
  write(path, TEXT, {
    article: { id: 'claims', textFile: 'claims.txt' },
    entities: [
      { id: 'ann-bo', type: 'person', name: 'Ann Bo' },
      { id: 'cy-du', type: 'person', name: 'Cy Du' },
    ],
    quotes: [
      {
        id: 'port',
        kind: 'direct',
        content: ['The port opened on May 2, 2024', 'and trade grew by 5 percent.'],
        speaker: 'ann-bo',
        ...remark,
      },
      {
        id: 'bridge',
        kind: 'indirect',
        content: 'the bridge had fallen on May 4, 2024',
        speaker: 'cy-du',
        ...remark,
      },
      {
        id: 'fall',
        kind: 'indirect',
        content: 'it fell on May 4, 2024',
        speaker: 'ann-bo',
        ...remark,
      },
      { id: 'fish', kind: 'direct', content: 'Fish died on May 6, 2024', ...remark },
      {
        id: 'market',
        kind: 'indirect',
        content: 'The mayor opened the market on May 7, 2024',
        speaker: 'cy-du',
        ...remark,
      },
    ],
    events: [
      {
        id: 'visit',
        label: 'Cy Du visited the port',
        ...event,
        content: 'visited it on May 3, 2024',
        date: day('2024-05-03', 'May 3, 2024'),
      },
      {
        id: 'opening',
        label: 'The port opened',
        ...event,
        content: 'The port opened on May 2, 2024',
        date: day('2024-05-02', 'May 2, 2024'),
      },
      {
        id: 'fall',
        label: 'The bridge fell',
        ...event,
        content: ['the bridge had fallen on May 4, 2024', 'it fell on May 4, 2024'],
        date: day('2024-05-04', 'May 4, 2024'),
      },
      {
        id: 'departure',
        label: '12 ships left',
        ...event,
        content: '12 ships left on May 5, 2024',
        assertedBy: { voice: 'quoted', words: 'the harbour office' },
        date: day('2024-05-05', 'May 5, 2024'),
      },
      {
        id: 'fish',
        label: 'Fish died',
        ...event,
        content: 'Fish died on May 6, 2024',
        date: day('2024-05-06', 'May 6, 2024'),
      },
    ],
    figures: [
      {
        id: 'growth',
        kind: 'percentage',
        content: '5 percent',
        value: 5,
        unit: 'percent',
        measure: 'growth of trade',
      },
    ],
    relations: [
      {
        id: 'mayor',
        subject: 'cy-du',
        predicate: 'holds-office-in',
        object: 'ann-bo',
        label: 'the mayor',
        content: { exact: 'the mayor', prefix: 'Cy Du, ' },
        assertedBy: { voice: 'quoted', quotes: ['fall'], speakers: ['cy-du'], words: 'Cy Du told' },
      },
    ],
    conflicts: [
      {
        id: 'market-day',
        about: 'the day on which the market opened',
        claims: [
          { statement: 'May 7', content: 'opened the market on May 7, 2024' },
          {
            statement: 'May 8',
            content: 'the market opened on May 8, 2024',
            assertedBy: { voice: 'quoted', words: 'Some say' },
          },
        ],
        reading: 'neither',
        reason: 'the text does not decide',
      },
    ],
  })
