import t from 'tap'
import { PREFIXES, readMatch } from '../../src/model/vocabulary/term.js'
import {
  publishedTerms,
  VOCABULARIES,
  type VocabularyName,
} from '../../src/model/vocabulary/vocabularies.js'

for (const name of Object.keys(VOCABULARIES) as VocabularyName[]) {
  t.test(`${name}: each term has a label, a definition of one line, and matches`, async (t) => {
    for (const { term, label, definition, matches } of publishedTerms(name)) {
      t.match(term, /^[a-z0-9]+(-[a-z0-9]+)*$/)
      t.match(label, /^\S.*\S$/)
      t.match(definition, /^\S[^\n]*[^\n.\s]$/, term)
      for (const { vocabulary, name: other, iri } of matches) {
        t.ok(vocabulary in PREFIXES)
        t.match(other, /^[\w.-]+$/)
        t.match(iri ?? 'none', /^(?:https?:\/\/\S+|none)$/)
      }
    }
  })
}

t.test('a predicate has an inverse label unless it is symmetric', async (t) => {
  const symmetric = publishedTerms('predicates')
    .filter(({ inverse }) => inverse === null)
    .map(({ term }) => term)
  t.strictSame(symmetric, [
    ...['neighbor-of', 'spouse-of', 'sibling-of', 'relative-of', 'ally-of', 'opponent-of'],
    ...['diplomatic-ties-with', 'trades-with', 'associated-with'],
  ])
})

t.test('a match has the IRI of its vocabulary', async (t) => {
  t.strictSame(readMatch('wd:Q5'), {
    ...{ prefix: 'wd', name: 'Q5', iri: 'http://www.wikidata.org/entity/Q5' },
  })
  t.equal(readMatch('ace:Life.Die').iri, null)
})
