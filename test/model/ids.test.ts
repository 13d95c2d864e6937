import fc from 'fast-check'
import t from 'tap'
import { mentionId, recordId, sortForm } from '../../src/model/ids.js'
import { COLLECTIONS, RECORD_KINDS } from '../../src/model/vocabulary/records.js'

/* Tables of public ids and sort forms. */

t.test('the id of a record names its article', async (t) => {
  t.equal(recordId('visit', 'arrival'), 'visit:arrival')
})
t.test('the id of a mention names its article, its entity and its start', async (t) => {
  t.equal(mentionId('visit', 'xi-jinping', 12), 'visit:xi-jinping@12')
})

t.test('every kind of record has a collection of its own', async (t) => {
  t.strictSame(Object.keys(COLLECTIONS), [...RECORD_KINDS])
  t.equal(new Set(Object.values(COLLECTIONS)).size, RECORD_KINDS.length)
})

const forms: [name: string, form: string][] = [
  ['Xi Jinping', 'xi jinping'],
  ['Élysée', 'elysee'],
  ['E\u0301lyse\u0301e', 'elysee'],
  ['Ångström', 'angstrom'],
  ['Қазақстан', 'қазақстан'],
  ['Йошкар', 'иошкар'],
  ['中国', '中国'],
  ['한국', '한국'],
  ['Ⅻ', 'xii'],
  ['ﬁlm', 'film'],
  ['İstanbul', 'istanbul'],
  ['24th Meeting', '24th meeting'],
  ['😀', '😀'],
  ['', ''],
]

for (const [name, form] of forms) {
  t.test(`"${name}" is sorted as "${form}"`, async (t) => {
    t.equal(sortForm(name), form)
  })
}

t.test(
  'composed and decomposed names sort alike, and a sort form is its own sort form',
  async (t) => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (name) =>
          sortForm(name.normalize('NFD')) === sortForm(name.normalize('NFC')) &&
          sortForm(sortForm(name)) === sortForm(name),
      ),
    )
    t.pass('for any name')
  },
)
