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
      for (const { prefix, name: other, iri } of matches) {
        t.ok(prefix in PREFIXES)
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

/** Terms that annotation files and databases of earlier versions have, which must stay. */
const EARLIER: Partial<Record<VocabularyName, string>> = {
  entityTypes:
    'person people occupation country place facility organization media language work initiative agreement partnership meeting era product',
  nameForms: 'name alias titled abbreviation nickname demonym',
  quoteMedia: 'signed-article written-statement interview remark speech song data-release unstated',
  eventTypes:
    'visit arrival invitation ceremony meeting meal greeting performance statement publication interview agreement recognition initiative cooperation trade travel mission anniversary donation study production establishment construction announcement development other',
  eventStatuses: 'happened ongoing agreed planned expected unstated',
  roles:
    'speaker addressee place agent patient host guest participant organizer author publisher recipient party subject object depicted photographer agency about mentioned',
  figureKinds: 'count money percentage ordinal duration',
  figureBounds: 'exact over under at-least at-most about nearly',
  predicates:
    'holds-office-in has-occupation member-of part-of participates-in located-in visits invites welcomes recognizes diplomatic-ties-with neighbor-of party-to proposed trades-with exports exports-to author-of co-produced in-language interviewed-by photographer-for envoy-of speaks associated-with',
  links: 'within repeats continues about shows measures same-event after before disagrees-in',
}

for (const [name, terms] of Object.entries(EARLIER) as [VocabularyName, string][]) {
  t.test(`${name} keep the terms of earlier versions`, async (t) => {
    const now = publishedTerms(name).map(({ term }) => term)
    t.strictSame(
      terms.split(' ').filter((term) => !now.includes(term)),
      [],
    )
  })
}

t.test('types match classes, not properties', async (t) => {
  for (const name of ['entityTypes', 'eventTypes', 'figureKinds'] as const)
    for (const { term, matches } of publishedTerms(name))
      t.notOk(
        matches.some(({ prefix }) => ['wdt', 'dcterms', 'skos'].includes(prefix)),
        term,
      )
})
