import t from 'tap'
import { api as start } from '../../contract.js'
import { isProblem } from '../problem.js'

/* Values that the schema of a parameter allows, but that have no meaning. */

const api = await start(t)

const misread: [path: string, name: string, value: string, detail: string][] = [
  [
    '/v1/articles',
    'language',
    '*',
    'takes language tags or their beginnings, such as kk or zh-Hant, not "*"',
  ],
  [
    '/v1/articles',
    'language',
    'en_GB',
    'takes language tags or their beginnings, such as kk or zh-Hant, not "en_GB"',
  ],
  [
    '/v1/articles',
    'language',
    'en-',
    'takes language tags or their beginnings, such as kk or zh-Hant, not "en-"',
  ],
  [
    '/v1/articles',
    'language',
    'Kazakh language',
    'takes language tags or their beginnings, such as kk or zh-Hant, not "Kazakh language"',
  ],
  [
    '/v1/articles',
    'language',
    '-kk',
    'takes language tags or their beginnings, such as kk or zh-Hant, not "-kk"',
  ],
  [
    '/v1/articles',
    'language',
    'kazakhstani',
    'takes language tags or their beginnings, such as kk or zh-Hant, not "kazakhstani"',
  ],
  [
    '/v1/articles',
    'language.not',
    'en,*',
    'takes language tags or their beginnings, such as kk or zh-Hant, not "*"',
  ],
  [
    '/v1/entities',
    'identifier',
    'Q232',
    'takes a scheme and a value, such as wikidata:Q232, not "Q232"; the schemes are wikidata, geonames, isni, viaf, url',
  ],
  [
    '/v1/entities',
    'identifier',
    'wikidata:',
    'takes a scheme and a value, such as wikidata:Q232, not "wikidata:"; the schemes are wikidata, geonames, isni, viaf, url',
  ],
  [
    '/v1/entities',
    'identifier',
    'Wikidata:Q232',
    'takes a scheme and a value, such as wikidata:Q232, not "Wikidata:Q232"; the schemes are wikidata, geonames, isni, viaf, url',
  ],
  [
    '/v1/entities',
    'identifier',
    'isbn:1',
    'takes a scheme and a value, such as wikidata:Q232, not "isbn:1"; the schemes are wikidata, geonames, isni, viaf, url',
  ],
  [
    '/v1/entities',
    'identifier',
    'https://www.wikidata.org/entity/Q232',
    'takes a scheme and a value, such as wikidata:Q232, not "https://www.wikidata.org/entity/Q232"; the schemes are wikidata, geonames, isni, viaf, url',
  ],
  ['/v1/figures', 'currency', 'US', 'takes ISO 4217 codes, such as USD, not "US"'],
  [
    '/v1/figures',
    'currency',
    'EUR,kzt',
    'takes ISO 4217 codes, such as USD, not "kzt"; did you mean "KZT"?',
  ],
  [
    '/v1/figures',
    'currency.not',
    'UDS',
    'takes ISO 4217 codes, such as USD, not "UDS"; did you mean "USD"?',
  ],
  ['/v1/articles', 'tag', '#RwOT', 'takes hashtags without "#": write "RwOT", not "#RwOT"'],
]
for (const [path, name, value, detail] of misread) {
  t.test(`${path}?${name}=${value} is refused with what is wrong`, async (t) => {
    const url = `${path}?${name}=${value.split(',').map(encodeURIComponent).join(',')}`
    const problem = await isProblem(t, api, await api.get(url), 400, 'invalid-parameter', name)
    t.equal(problem.detail, `"${name}" ${detail}`)
  })
}
