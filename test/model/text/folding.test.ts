import fc from 'fast-check'
import t from 'tap'
import { foldText, foldWords } from '../../../src/model/text/folding.js'
import { graphemeCluster } from './grapheme-clusters.js'

/* Folding a text part by part, against folding it at once. */

t.test('folding a text part by part gives the same as folding it at once', async (t) => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          graphemeCluster,
          fc.string({ unit: 'binary', maxLength: 3 }),
          fc.constantFrom('\u0301', '\u11AB', '\u1161', '\u0DCF'),
        ),
        { maxLength: 30 },
      ),
      (parts) => foldText(parts.join('')).text === foldWords(parts.join('')),
    ),
    { numRuns: 3000 },
  )
  t.pass('for any text')
})
