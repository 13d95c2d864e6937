import t from 'tap'
import { draftArticle } from '../../src/draft/draft.js'

t.test('a draft has the head of the article and its sections', async (t) => {
  const { annotation } = draftArticle({ id: 'a', text: 'Rain\n\nIt rains.\n#rain', language: 'en' })
  t.match(annotation, {
    article: { id: 'a', language: 'en' },
    sections: [
      { kind: 'headline', exact: 'Rain' },
      { kind: 'tag', exact: '#rain' },
    ],
  })
})

t.test('a draft does not depend on texts that were read before', async (t) => {
  const draft = (text: string) =>
    JSON.stringify(draftArticle({ id: 'a', text: `News\n\n${text}`, language: 'en' }))
  const text = 'Lund’s plan is late. “It rains,” Ida Lund said.'
  const before = draft(text)
  draft('Lund’s-era plans and Lund’s. Ida-Lund’s/Bergen “Lund’s” Łund.')
  t.equal(draft(text), before)
})

t.test('a text in another language has quotations, numbers and a note', async (t) => {
  const text =
    'Sade\n\n”Täällä sataa nyt koko ajan paljon”, sanoi Ida Lund. Sadetta tuli 12,5 millimetriä.'
  const { annotation, notes } = draftArticle({ id: 'a', text, language: 'fi' })
  t.match(annotation, {
    quotes: [{ content: 'Täällä sataa nyt koko ajan paljon' }],
    figures: [{ value: 12.5 }],
  })
  t.strictSame(notes, [
    'there are no rules for Finnish: only sections, quotation marks and numbers are drafted',
  ])
})

t.test('a publisher that the text does not name is metadata', async (t) => {
  const { annotation } = draftArticle({
    id: 'a',
    text: 'Rain\n\nIt rains.',
    language: 'en',
    metadata: { publisher: 'Bergen News', published: '2024-07-03', url: 'https://x.org/' },
  })
  t.match(annotation, {
    article: { publisher: 'bergen-news-media', published: { edtf: '2024-07-03' } },
    entities: [{ name: 'Bergen News', find: false }],
  })
})

t.test('each drafted record names the rule that found it', async (t) => {
  const text =
    'Rain\n\nIda Lund, the mayor of Bergen, said that it rains. Hanna Berg met Ida Lund in Oslo. Rain costs $3 million.\n\nIda Lund in the rain. (Photo: Bergen News)'
  const { annotation } = draftArticle({ id: 'a', text, language: 'en' })
  const rules = ({ rule }: { rule?: string }) => rule
  t.strictSame(annotation.quotes?.map(rules), ['after-that'])
  t.strictSame(annotation.events?.map(rules), ['meeting:meet'])
  t.strictSame(annotation.figures?.map(rules), ['money-sign'])
  t.strictSame(annotation.relations?.map(rules), ['office-after-name'])
  t.strictSame(annotation.images?.map(rules), ['credit-in-brackets'])
})
