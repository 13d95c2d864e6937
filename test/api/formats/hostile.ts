import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { build, databaseFile, folder, SEED, type Built } from '../../helper.js'

/*
 * An article whose quotes could break formats: separators, quotation marks, formulas, markup, characters beyond the Basic
 * Multilingual Plane, line separators, control characters, very long words.
 */

export const WORDS = [
  'a, b; c\tand d',
  'he said "no", "never" and ""',
  '=HYPERLINK("http://x.test","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  '-5',
  '<b>&amp; "x"</b> ]]>',
  '😀 👩‍👩‍👧 e\u0301 \u202Eabc',
  'line\u2028separator \u2029 here',
  'back\\slash; comma, colon: end',
  'Қазақстан – 哈萨克斯坦',
  `long ${'word, '.repeat(4000)}`,
  '\u0001control\u001F',
  'ends with backslash\\',
]

/** The application over the seed and the hostile article. */
export async function hostile(
  t: Test,
  env: Record<string, string> = {},
): Promise<Built & { path: string }> {
  const path = databaseFile(t, [SEED, writeHostile(t)])
  return { ...(await build(t, { path, env })), path }
}

export function writeHostile(t: Test): string {
  const path = folder(t)
  writeFileSync(
    join(path, 'hostile.txt'),
    `Headline, "quoted" <&> 😀\n${WORDS.map((words, i) => `[${i}] ${words} [end]`).join('\n')}\n`,
  )
  const at = (words: string, i: number) => ({ exact: words, prefix: `[${i}] `, suffix: ' [end]' })
  writeFileSync(
    join(path, 'hostile.json'),
    JSON.stringify({
      article: {
        id: 'hostile',
        textFile: 'hostile.txt',
        title: 'Headline, "quoted" <&> 😀',
        language: 'en',
      },
      quotes: WORDS.map((words, i) => ({
        id: `q-${i}`,
        kind: 'direct',
        content: at(words, i),
        medium: 'unstated',
        note: words,
      })),
      events: WORDS.slice(0, 13).map((words, i) => ({
        id: `e-${i}`,
        type: 'other',
        label: words,
        status: 'happened',
        content: at(words, i),
        date: { edtf: `2024-02-${i + 17}`, basis: 'inferred', reason: words },
      })),
      figures: [
        { id: 'minus', kind: 'count', content: at('-5', 7), value: -5, measure: '=measure' },
      ],
    }),
  )
  return path
}

type Json = Record<string, unknown>

/** Reads all records of a collection as JSON, page by page. */
export async function records(
  { app }: Pick<Built, 'app'>,
  name: string,
  query = '',
): Promise<Json[]> {
  const all: Json[] = []
  for (let url: string | null = `/v1/${name}?limit=100${query}`; url !== null;) {
    const { data, links }: { data: Json[]; links: { next: string | null } } = (
      await app.inject(url)
    ).json()
    all.push(...data)
    url = links.next
  }
  return all
}

export const COLLECTIONS = [
  'articles',
  'entities',
  'mentions',
  'quotes',
  'events',
  'figures',
  'images',
  'relations',
  'conflicts',
]
