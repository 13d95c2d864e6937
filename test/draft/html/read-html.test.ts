import t from 'tap'
import { readHtml } from '../../../src/draft/html/read-html.js'

/* The main text of pages, and what they say of their publication. */

const BODY = `<p>It rained in Oslo on Friday, and Mayor Ada Ek said that more rain would come, as the
 weather office had foretold it the day before.</p>
<p>"It <b>rains</b>,"&nbsp;she said. The streets were wet, the cellars were full, and the trams stood still until noon.</p>`

const page = (head: string, body = `<article><h1>Rain in Oslo</h1>${BODY}</article>`) =>
  `<!doctype html><html lang="en"><head><title>Rain in Oslo - City News</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${body}<footer>© City News</footer></body></html>`

const TEXT = `Rain in Oslo

It rained in Oslo on Friday, and Mayor Ada Ek said that more rain would come, as the weather office had foretold it the day before.

"It rains,"\u00A0she said. The streets were wet, the cellars were full, and the trams stood still until noon.
`

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (property: string, content: string) =>
  `<meta property="${property}" content="${content}">`

const ARTICLE = {
  '@type': 'NewsArticle',
  'headline': 'Rain in Oslo',
  'author': [{ '@type': 'Person', 'name': 'Bo Li' }, 'Cy  Yu', { name: 'Bo Li' }],
  'publisher': { '@type': 'Organization', 'name': 'City News' },
  'datePublished': '2024-05-03T23:30:00-07:00',
  'inLanguage': 'en_GB',
  'mainEntityOfPage': { '@id': 'https://example.org/rain' },
}
const ALL = {
  title: 'Rain in Oslo',
  publisher: 'City News',
  authors: ['Bo Li', 'Cy Yu'],
  published: '2024-05-03',
  url: 'https://example.org/rain',
}

const pages: [what: string, head: string, metadata: object, language?: string][] = [
  ['nothing but a title', '', { title: 'Rain in Oslo' }],
  ['JSON-LD', jsonLd(ARTICLE), ALL, 'en-GB'],
  ['JSON-LD in a graph', jsonLd({ '@graph': [{ '@type': 'WebSite' }, ARTICLE] }), ALL, 'en-GB'],
  [
    'several JSON-LD',
    jsonLd([{ '@type': 'Person', 'name': 'x' }]) + jsonLd([ARTICLE]),
    ALL,
    'en-GB',
  ],
  ['several types', jsonLd({ ...ARTICLE, '@type': ['Thing', 'BlogPosting'] }), ALL, 'en-GB'],
  [
    'Open Graph',
    meta('og:title', 'Rain in Oslo | City News') +
      meta('og:site_name', 'City News') +
      meta('article:published_time', '2024-05-03') +
      meta('og:url', 'https://example.org/rain') +
      '<meta name="author" content="Bo Li">',
    { ...ALL, authors: ['Bo Li'] },
  ],
  [
    'a canonical link, which counts more than Open Graph',
    '<link rel="canonical" href="https://example.org/a">' + meta('og:url', 'https://example.org/b'),
    { title: 'Rain in Oslo', url: 'https://example.org/a' },
  ],
  ['faulty JSON-LD', '<script type="application/ld+json">{</script>', { title: 'Rain in Oslo' }],
  [
    'values that cannot be understood',
    jsonLd({
      ...ARTICLE,
      datePublished: '2024-13-45',
      author: ['https://example.org/bo', 5, null, {}],
      publisher: 7,
      mainEntityOfPage: 'javascript:alert(1)',
      inLanguage: 'English (UK)',
    }),
    { title: 'Rain in Oslo' },
  ],
  [
    'a year and a month',
    jsonLd({ ...ARTICLE, datePublished: '2024-05' }),
    { ...ALL, published: '2024-05' },
    'en-GB',
  ],
]

for (const [what, head, metadata, language = 'en'] of pages)
  t.test(`a page with ${what} is read`, async (t) => {
    t.strictSame(readHtml(page(head), 'x'), { text: TEXT, language, metadata })
  })

t.test('paragraphs, breaks, lists, captions and cells are on lines of their own', async (t) => {
  const long =
    'It rained in Oslo, and more rain would come, as the weather office had foretold. '.repeat(9)
  const { text } = readHtml(
    page(
      '',
      `<article><h1>Rain in Oslo</h1><p>${long}</p><p>one<br>two</p><ul><li>a</li><li>b</li></ul>
<figure><img src="x.png"><figcaption>Ada Ek in Oslo</figcaption></figure>
<table><tr><td>1</td><td>2</td></tr></table><script>document.write('no')</script><p>${long}</p></article>`,
    ),
    'x',
  )
  t.match(text, /^Rain in Oslo\n\nIt rained/)
  t.match(text, '\n\none\ntwo\n\na\n\nb\n\n')
  t.match(text, '\n\nAda Ek in Oslo\n\n')
  t.match(text, '\n\n1 2\n\n')
  t.notMatch(text, 'no')
})

t.test('a page may leave out the elements html, head and body', async (t) => {
  const { text } = readHtml(`<title>Rain in Oslo</title><h1>Rain in Oslo</h1>${BODY}`, 'x')
  t.equal(text, TEXT)
})

type Unreadable = [what: string, html: string, message: RegExp | string]
const UNREADABLE: Unreadable[] = [
  ['nothing', '', /^x has no main text/],
  ['only a root', '<html></html>', /^x has no main text/],
  ['only a script', '<script>1</script>', /^x has no main text/],
  ['only a comment', '<!-- <html> -->', /^x has no main text/],
  ['only U+0000', '\0', /^x has no main text/],
  [
    'deep elements',
    page('', '<div>'.repeat(100_000) + BODY),
    'x nests elements more than 512 deep',
  ],
  ['many elements', page('', '<p>a</p>'.repeat(60_000)), 'x has more than 50000 elements'],
  ...['&amp;', '<', '>', '\u00A0', '<!---->', '<br a b c d e f g h i j>'].map(
    (unit): Unreadable => [
      `"${unit}" many times`,
      page('', unit.repeat(unit.startsWith('<br') ? 10_100 : 101_000)),
      'x has more than 100000 attributes, comments and pieces of text',
    ],
  ),
]
for (const [what, html, message] of UNREADABLE)
  t.test(`a page with ${what} is a fault with its name`, async (t) => {
    t.throws(() => readHtml(html, 'x'), { message })
  })

t.test('a page of many paragraphs takes seconds', async (t) => {
  const began = performance.now()
  const { text } = readHtml(page('', `<article>${BODY.repeat(2000)}</article>`), 'x')
  t.ok(text.length > 400_000)
  t.ok(performance.now() - began < 15_000, `${performance.now() - began} ms`)
})
