import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { databaseFile, folder, ROOT, SEED } from '../helper.js'
import { longArticle } from '../long-article.js'

/* Articles that are hard on pages: in other scripts, long, crowded, empty, with markup in names. */

const other = (name: string): string => join(ROOT, 'test', 'articles', `${name}.json`)

const MARKUP = {
  article: {
    id: 'markup',
    title: '<img src=x onerror=alert(1)> & "quotes"',
    language: 'en',
    text: `<img src=x onerror=alert(1)> & "quotes"\r\n\r\n<script>alert(1)</script> Inc said <b onclick=x>all is well</b> &amp; good 😀.\r\n`,
  },
  sections: [{ kind: 'headline', exact: '<img src=x onerror=alert(1)> & "quotes"' }],
  entities: [{ id: 'inc', type: 'organization', name: '<script>alert(1)</script> Inc' }],
  quotes: [
    {
      id: 'well',
      kind: 'indirect',
      speaker: 'inc',
      content: '<b onclick=x>all is well</b> &amp; good',
      medium: 'remark',
    },
  ],
}

const EMPTY = {
  article: {
    id: 'unread',
    title: 'Nothing has been written down of this one',
    language: 'en',
    text: 'Nothing has been written down of this one\n\nIt has two paragraphs.\n\nThis is the second.\n',
  },
}

/** 49 events whose date rests on one word, and six speakers, of whom four have a color. */
const CROWDED = {
  article: {
    id: 'crowded',
    title: 'A crowded day',
    language: 'en',
    text: `A crowded day\n\nOn May 5, 2024, ${Array.from({ length: 49 }, (_, i) => `item ${word(i)} was opened`).join(', ')}.\n\n${Array.from({ length: 6 }, (_, i) => `Reeve ${word(i)} said the ${word(i)} fair was good.`).join(' ')}\n`,
  },
  sections: [{ kind: 'headline', exact: 'A crowded day' }],
  entities: Array.from({ length: 6 }, (_, i) => ({
    id: `reeve-${i}`,
    type: 'person',
    name: `Reeve ${word(i)}`,
  })),
  events: Array.from({ length: 49 }, (_, i) => ({
    id: `item-${i}`,
    type: 'ceremony',
    label: `item ${word(i)} was opened`,
    status: 'happened',
    content: `item ${word(i)} was opened`,
    date: { edtf: '2024-05-05', basis: 'stated', words: 'May 5, 2024' },
  })),
  quotes: Array.from({ length: 6 }, (_, i) => ({
    id: `fair-${i}`,
    kind: 'indirect',
    speaker: `reeve-${i}`,
    content: `the ${word(i)} fair was good`,
    medium: 'remark',
  })),
}

function word(n: number): string {
  return `${'bcdfghklmn'[Math.floor(n / 10)]!}a${'bcdfghklmn'[n % 10]!}o`.replace(/^./, (letter) =>
    letter.toUpperCase(),
  )
}

/** The seed, articles in Arabic and Chinese, and the ones above. */
export function hardDatabase(t: Test): string {
  const here = folder(t)
  const written = [MARKUP, EMPTY, CROWDED, longArticle(80_000, 'long')].map((file, i) => {
    const path = join(here, `${i}.json`)
    writeFileSync(path, JSON.stringify(file))
    return path
  })
  return databaseFile(
    t,
    [SEED, other('arabic-market'), other('chinese-bridge'), ...written],
    'hard',
  )
}
