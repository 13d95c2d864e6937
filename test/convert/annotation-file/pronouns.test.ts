import t from 'tap'
import { isPronoun } from '../../../src/convert/annotation-file/pronouns.js'
import type { EntityType } from '../../../src/model/vocabulary/entities.js'

for (const [words, type, language, expected] of [
  ['She', 'person', 'en', true],
  ['they', 'people', 'en-GB', true],
  ['HE', 'person', 'en', true],
  ['I', 'person', 'en', true],
  ['Он', 'person', 'ru', true],
  ['Она', 'person', 'und', true],
  ['Её', 'person', 'ru', true],
  ['Sie', 'person', 'de', true],
  ['Elle', 'person', 'fr', true],
  ['Él', 'person', 'es', true],
  ['E\u0301l', 'person', 'es', true],
  ['Ella', 'person', 'es', true],
  ['他', 'person', 'zh', true],
  ['彼女', 'person', 'ja', true],
  ['هي', 'person', 'ar', true],
  ['वह', 'person', 'hi', true],
  ['Вона', 'person', 'uk', true],
  ['Ella', 'person', 'en', false],
  ['Elle', 'media', 'und', false],
  ['Han', 'person', 'und', false],
  ['Kim', 'person', 'tr', false],
  ['Tu', 'person', 'und', false],
  ['US', 'country', 'en', false],
  ['WHO', 'organization', 'en', false],
  ['IT', 'organization', 'und', false],
  ['Hester', 'person', 'en', false],
  ['he who', 'person', 'en', false],
  ['He', 'person', 'xx', true],
] as const satisfies [string, EntityType, string, boolean][]) {
  t.test(
    `"${words}" as a ${type} in "${language}" is ${expected ? 'a' : 'not a'} pronoun`,
    async (t) => {
      t.equal(isPronoun(words, type, language), expected)
    },
  )
}
