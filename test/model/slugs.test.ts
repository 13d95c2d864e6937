import t from 'tap'
import { slugOf, Slugs } from '../../src/model/slugs.js'

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
  const slugs = new Slugs(['a', 'a-2', 'b'])
  const wanted = ['a', 'a', 'c', 'a-2', 'b', 'c', 'c-2', 'a']
  const taken = ['a-3', 'a-4', 'c', 'a-2-2', 'b-2', 'c-2', 'c-2-2', 'a-5']
  t.strictSame(
    wanted.map((slug) => slugs.take(slug)),
    taken,
  )
  t.equal(slugs.size, 3 + taken.length)
})

t.test('a hundred thousand equal slugs get their numbers in linear time', async (t) => {
  const slugs = new Slugs()
  for (let n = 1; n < 100_000; n++) slugs.take('a')
  t.equal(slugs.take('a'), 'a-100000')
})
