import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { api, type Api } from '../contract.js'
import { databaseFile, folder, SEED } from '../helper.js'

/*
 * A small made-up article for tests that count characters: surrogate pairs before, in and between
 * spans, emoji of several code points, combining marks, and scripts of both directions.
 */

export const UNICODE_ARTICLE = 'unicode'
export const TEXT = `😀 Зоя 🤝 Zoe\u0301 — 𝒢-accord 👩‍👩‍👧

中国和 Қазақстан 🇰🇿 signed. “Cafe\u0301 𠮷野家 is open 🎉, and stays so,” said Zoe\u0301 on 2 July.
שלום 😀 مرحبا: 3 𝟜 visits 🎡.`

const annotation = {
  article: {
    id: UNICODE_ARTICLE,
    textFile: 'unicode.txt',
    title: '😀 Зоя 🤝 Zoe\u0301 — 𝒢-accord 👩‍👩‍👧',
    language: 'mul',
    publisher: 'zoya',
    published: { edtf: '2024-07-02/2024-07-03', basis: 'stated' },
  },
  sections: [{ kind: 'headline', exact: '😀 Зоя 🤝 Zoe\u0301 — 𝒢-accord 👩‍👩‍👧' }],
  entities: [
    { id: 'zoya', type: 'media', name: 'Зоя' },
    { id: 'zoe', type: 'person', name: 'Zoe\u0301' },
    { id: 'accord', type: 'agreement', name: '𝒢-accord' },
    { id: 'qazaqstan', type: 'country', name: 'Қазақстан' },
    { id: 'yoshinoya', type: 'organization', name: '𠮷野家' },
    { id: 'shalom', type: 'work', name: 'שלום' },
  ],
  quotes: [
    {
      id: 'open',
      kind: 'direct',
      content: ['Cafe\u0301 𠮷野家 is open 🎉', 'stays so'],
      speaker: 'zoe',
      speakerWords: { exact: 'Zoe\u0301', suffix: ' on' },
      cue: 'said',
      medium: 'remark',
      date: { edtf: '2024-07-02', basis: 'stated', words: 'on 2 July' },
    },
  ],
  events: [
    {
      id: 'signing',
      type: 'agreement',
      label: 'Signing',
      status: 'happened',
      content: '中国和 Қазақстан 🇰🇿 signed',
      participants: [{ entity: 'qazaqstan', role: 'party' }],
    },
  ],
  figures: [{ id: 'visits', kind: 'count', value: 4, measure: 'visits', content: '𝟜 visits 🎡' }],
  relations: [
    {
      id: 'tie',
      subject: 'zoe',
      predicate: 'party-to',
      object: 'accord',
      content: 'Zoe\u0301 — 𝒢-accord',
    },
  ],
}

/** The API over the seed and this article. */
export async function unicodeApi(t: Test): Promise<Api> {
  const path = folder(t)
  writeFileSync(join(path, 'unicode.txt'), TEXT)
  writeFileSync(join(path, 'unicode.json'), JSON.stringify(annotation))
  return api(t, { path: databaseFile(t, [SEED, join(path, 'unicode.json')]) })
}
