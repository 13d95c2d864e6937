import t from 'tap'
import { freeSlug, slugOf } from '../../src/model/slugs.js'

for (const [words, slug] of [
  ['Barack Obama', 'barack-obama'],
  ["People's Daily", 'peoples-daily'],
  ['Élysée  №1', 'elysee-no1'],
  ['E\u0301lyse\u0301e', 'elysee'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['../../etc/passwd', 'etc-passwd'],
  ['__proto__', 'proto'],
  ['北京', 'beijing'],
  ['東京タワー', 'dongjingtawa'],
  ['김정은', 'gimjeongeun'],
  ['Лев Толстой', 'lev-tolstoy'],
  ['Қазақстан', 'qazaqstan'],
  ['نجيب محفوظ', 'njyb-mhfwdh'],
  ['ქართული', 'kartuli'],
  ['नेपाल', 'nepal'],
  ['ประเทศไทย', 'praethsaithy'],
  ['Ελλάδα', 'ellada'],
  ['😀', 'grinning'],
  ['ＡＢＣ', 'abc'],
  ['Counts!', 'counts-1'],
  ['Counts of Paris', 'counts-of-paris'],
  ['!?', undefined],
  ['', undefined],
  ['x'.repeat(300), 'x'.repeat(80)],
] as const) {
  t.test(`the slug of "${words.slice(0, 20)}" is ${slug?.slice(0, 20) ?? 'none'}`, async (t) => {
    t.equal(slugOf(words), slug)
  })
}

t.test('a taken slug gets the first free number', async (t) => {
  t.equal(
    freeSlug('a', (slug) => !['a', 'a-2'].includes(slug)),
    'a-3',
  )
})
