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
