import t from 'tap'
import { dateWords, shortDate } from '../../src/pages/english/dates.js'
import { valueWords } from '../../src/pages/english/filters.js'
import { mediumWords, saidHow, whoSaidHow } from '../../src/pages/english/terms.js'
import {
  capitalized,
  clipped,
  groupedBy,
  isRightToLeft,
  listed,
  number,
  plural,
  quoted,
} from '../../src/pages/english/words.js'
import { QUOTE_MEDIA } from '../../src/model/vocabulary/quotes.js'
import type { DateValue } from '../../src/pages/data/records.js'

/* Strategy: tables of inputs and results. */

const CLIPPED: [text: string, most: number, result: string][] = [
  ['', 5, ''],
  ['short', 5, 'short'],
  ['one two three', 8, 'one two…'],
  ['one, two', 6, 'one…'],
  ['unbreakable', 5, 'unbre…'],
  ['😀😀😀😀', 4, '😀😀😀😀'],
  ['😀😀😀😀', 2, '😀😀…'],
  ['中国与哈萨克斯坦', 4, '中国与哈…'],
]
for (const [text, most, result] of CLIPPED)
  t.test(`"${text}" within ${most} characters`, async (t) => {
    t.equal(clipped(text, most), result)
  })

t.test('numbers, counts and lists are put into English words', async (t) => {
  t.strictSame([0, 999, 1000, 41e9, -3, 2.5].map(number), [
    '0',
    '999',
    '1,000',
    '41,000,000,000',
    '-3',
    '2.5',
  ])
  t.strictSame([plural(1, 'quote'), plural(2, 'entity', 'entities')], ['1 quote', '2 entities'])
  t.strictSame(['', 'xi', 'ärger', '😀 x'].map(capitalized), ['', 'Xi', 'Ärger', '😀 x'])
  t.equal(listed(['a', 'b', 'c']).join(''), 'a, b and c')
  t.strictSame(
    groupedBy(['b1', 'a1', 'b2'], (word) => word[0]!),
    [
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ],
  )
})

const MARKED: [words: string, result: string, isRightToLeft: boolean][] = [
  ['trade', '“trade”', false],
  ['新桥', '“新桥”', false],
  ['هٰذا يوم', '«هٰذا يوم»', true],
  ['40 دكّانًا', '«40 دكّانًا»', true],
  ['שלום', '«שלום»', true],
  ['Xi قال', '“Xi قال”', false],
  ['', '“”', false],
]
for (const [words, result, rightToLeft] of MARKED)
  t.test(`quotation marks of "${words}"`, async (t) => {
    t.equal(quoted(words), result)
    t.equal(isRightToLeft(words), rightToLeft)
  })

const DATES: [edtf: string, text: string, words: string, short: string][] = [
  ['2024-07-02', 'July 2, 2024', 'July 2, 2024', 'July 2, 2024'],
  ['2025-06-01', '2025年6月1日', 'June 1, 2025', 'June 1, 2025'],
  ['1975-01', 'janvier 1975', 'January 1975', 'Jan 1975'],
  ['1975/..', '1975 –', 'since 1975', 'since 1975'],
  ['2030/..', 'from 2030 on', 'from 2030 on', 'from 2030 on'],
]
for (const [edtf, text, words, short] of DATES)
  t.test(`the date ${edtf}, "${text}", in English`, async (t) => {
    const date = { edtf, text, partOfDay: null } as DateValue
    t.equal(dateWords(date), words)
    t.equal(dateWords(date), words, 'the second time')
    t.equal(shortDate(date), short)
  })

t.test('the words for where something was said make a phrase', async (t) => {
  for (const medium of QUOTE_MEDIA) {
    t.notMatch(mediumWords(medium), /\ba [aeiou]|-|\bother\b/, medium)
    t.equal(saidHow(medium) === '', mediumWords(medium) === '', medium)
  }
  t.equal(whoSaidHow('Xi', 'social-media'), 'Xi on social media')
  t.equal(whoSaidHow('Xi', 'other'), 'Xi')
})

const VALUES: [filter: string, value: string | null, words: string][] = [
  ['language', 'kk', 'Kazakh'],
  ['language', 'zh-Hant', 'Traditional Chinese'],
  ['language', 'qq-x', 'qq-x'],
  ['medium', 'other', 'Something else'],
  ['medium', 'interview', 'An interview'],
  ['role', 'popular singer', 'popular singer'],
  ['speaker', null, 'Not stated'],
  ['reviewed', 'true', 'By a person'],
  ['some', 'true', 'Yes'],
  ['type', 'press-conference', 'Press conference'],
]
for (const [filter, value, words] of VALUES)
  t.test(`${filter}=${value ?? ''} in words`, async (t) => {
    t.equal(valueWords(filter, value, null), words)
  })
