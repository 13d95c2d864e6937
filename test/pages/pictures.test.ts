import t, { type Test } from 'tap'
import { parseHTML } from 'linkedom'
import type { GraphNode } from '../../src/pages/pictures/network/model.js'
import { networkPicture, type NetworkData } from '../../src/pages/pictures/network/picture.js'
import { svgFile } from '../../src/pages/pictures/picture.js'
import type { TimelineItem } from '../../src/pages/pictures/timeline/item.js'
import { timelinePicture } from '../../src/pages/pictures/timeline/picture.js'
import { textWidth } from '../../src/pages/pictures/text-width.js'
import { wrap } from '../../src/pages/pictures/wrap.js'
import { voicesOf } from '../../src/pages/parts/voices.js'
import { ARTICLE, build } from '../helper.js'
import { hardDatabase } from './corpus.js'
import { readPage, textOf } from './html.js'

/* Strategy: pictures as pure functions over data of any size, then over the seed by HTTP. */

interface Box {
  words: string
  left: number
  right: number
  top: number
  bottom: number
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name))

/** The boxes of all lines of text that are not slanted, by the widths that the pictures were laid out with. */
function boxesOf(svg: string): Box[] {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`) as unknown as {
    document: Document
  }
  return [...document.querySelectorAll('text')].flatMap((text) => {
    if (text.closest('g[transform]')) return []
    const size = number(text, 'font-size')
    const bold = text.getAttribute('font-weight') !== null
    const spans = [...text.querySelectorAll('tspan')]
    const width =
      spans.length === 0
        ? textWidth(text.textContent, size, bold)
        : spans.reduce(
            (sum, span) =>
              sum + textWidth(span.textContent, size, span.getAttribute('font-weight') !== null),
            0,
          )
    const anchor = text.getAttribute('text-anchor')
    const x = number(text, 'x')
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
    const y = number(text, 'y')
    return [{ words: text.textContent, left, right: left + width, top: y - size * 0.72, bottom: y }]
  })
}

function noOverlap(t: Test, svg: string, width: number): void {
  const boxes = boxesOf(svg)
  t.ok(boxes.length > 0)
  for (const box of boxes) {
    t.ok(box.left >= -1 && box.right <= width + 1, `${box.words} is within the picture`)
  }
  for (const [i, one] of boxes.entries())
    for (const other of boxes.slice(i + 1)) {
      const overlaps =
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 1 &&
        other.top < one.bottom - 1
      if (overlaps) t.fail(`"${one.words}" and "${other.words}" overlap`)
    }
}

const TELL = { voices: voicesOf([]), shortName: ({ name }: { name: string }) => name }

function item(n: number, edtf: string, label = `Something happened in the town of number ${n}`) {
  const year = Number(/-?\d+/.exec(edtf)?.[0] ?? Number.NaN) || null
  const date = {
    edtf,
    text: edtf,
    earliest: null,
    latest: null,
    earliestYear: year,
    latestYear: year,
    precision: 'year',
    extent: edtf.startsWith('[') ? 'within' : edtf.includes('/') ? 'throughout' : 'at',
    approximate: false,
    uncertain: false,
    partOfDay: null,
    basis: n % 2 === 0 ? 'stated' : 'inferred',
    reason: null,
  }
  const entry = {
    kind: 'event',
    id: `a:${n}`,
    date,
    label,
    medium: null,
    attribution: null,
    by: null,
    disputed: false,
    disputedIn: [],
  }
  return { entry, date } as unknown as TimelineItem
}

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(3)
const TIMELINES: [name: string, items: TimelineItem[]][] = [
  ['no record', []],
  ['one record', [item(0, '2024')]],
  ['the deep past', [item(0, '-0138'), item(1, '[..0024]'), item(2, '1992/..'), item(3, '2024')]],
  ['a crowded day', Array.from({ length: 150 }, (_, n) => item(n, '2024-07-02'))],
  ['many dates', Array.from({ length: 150 }, (_, n) => item(n, String(1800 + n)))],
  [
    'every kind of date',
    [
      ...['[..0024]', '1992~/..', '1992/2024-07-02', '2013~', '2022', '2022-09', '../2022-10'],
      ...['[2022-09..2024-07-02]', '2024-01/2024-03', '[2024-07-02,2024-07-03]', '2024-07-02'],
      ...['[..2024-07-02]', '2024-07-02/..', '[2024-07-02..]', '../..'],
    ].map((edtf, n) => item(n, edtf)),
  ],
  ['the first and the last years', [item(0, 'Y-271820'), item(1, '2024'), item(2, 'Y275759')]],
  ['long words', [item(0, '2024', LONG), item(1, '2025', LONG)]],
  ['Chinese', [item(0, '2024', '中国与哈萨克斯坦建立外交关系'.repeat(9))]],
]
for (const [name, items] of TIMELINES)
  for (const width of [320, 390, 760, 1200, 2000])
    t.test(`no labels overlap in a timeline of ${name}, ${width} px wide`, async (t) => {
      const data = {
        items,
        left: { dated: 0, undated: 3 },
        title: 'Timeline of the articles',
        subtitle: 'All articles',
        source: '/v1/timeline',
      }
      const draw = () => {
        const { frame, drawn } = timelinePicture(data, TELL, { theme: 'light', width, base: '' })
        return svgFile(frame, drawn)
      }
      noOverlap(t, draw(), width)
      t.equal(draw(), draw(), 'the same input gives the same picture')
    })

type Contradiction = NetworkData['graph']['contradictions'][number]
const TYPES = ['person', 'organization', 'place', 'agreement', 'product', 'work'] as const

function network(
  count: number,
  name = (n: number) => `Entity of number ${n}`,
  contradictions: Pick<Contradiction, 'about' | 'entities'>[] = [],
): NetworkData {
  const nodes = Array.from({ length: count }, (_, n) => ({
    id: `e${n}`,
    url: '',
    name: name(n),
    type: TYPES[n % TYPES.length]!,
    mentionCount: count - n,
    distance: null,
  })) as GraphNode[]
  const links = nodes.slice(1).flatMap(({ id }, n) => [
    { source: id, target: 'e0', kind: 'relation', predicate: 'trades-with', weight: 1 },
    { source: `e${n % 4}`, target: id, kind: 'co-mention', predicate: null, weight: 2 },
  ])
  return {
    graph: { nodes, links, contradictions, truncated: false } as unknown as NetworkData['graph'],
    title: 'Who and what the articles tie together',
    subtitle: 'All articles',
    source: '/v1/graph',
  }
}

const NETWORKS: [name: string, data: NetworkData][] = [
  ['no entity', network(0)],
  ['one entity', network(1)],
  ['two entities', network(2)],
  ['seven entities', network(7)],
  ['sixty entities', network(60)],
  [
    'contradictions',
    network(20, undefined, [
      { about: 'the day on which both of them signed', entities: ['e0', 'e1', 'e7'] },
      { about: LONG, entities: ['e7', 'e8', 'e2', 'e3'] },
    ]),
  ],
  ['long names', network(20, (n) => `${n} ${LONG}`)],
]
for (const [name, data] of NETWORKS)
  for (const width of [320, 390, 800, 1200])
    t.test(`no labels overlap in a network of ${name}, ${width} px wide`, async (t) => {
      const draw = () => {
        const { frame, drawn } = networkPicture(data, { theme: 'dark', width, base: '' })
        return svgFile(frame, drawn)
      }
      noOverlap(t, draw(), width)
      t.equal(draw(), draw(), 'the same input gives the same picture')
    })

t.test(
  'a label has its lines within the width, and an ellipsis if some are left out',
  async (t) => {
    const label = wrap([{ text: 'one two three four five six seven' }], 60, 12, 2)
    t.equal(label.lines.length, 2)
    t.ok(label.width <= 60)
    t.match(label.lines[1]!.map(({ text }) => text).join(''), /…$/)
  },
)

t.test(
  'pictures stand alone, have words for those who cannot see them, and link to the facts',
  async (t) => {
    const { app } = await build(t, {
      path: hardDatabase(t),
      env: { PUBLIC_URL: 'https://news.example.org' },
    })
    for (const name of ['timeline', 'graph'])
      for (const query of ['', `?article=${ARTICLE}&width=390&theme=dark`]) {
        const { headers, html, document, status } = await readPage(app, `/v1/${name}.svg${query}`)
        t.equal(status, 200)
        t.match(headers['content-type'], 'image/svg+xml')
        t.notMatch(html, /<(style|script|image|foreignObject)|class=|url\(/)
        t.ok(document.querySelector('title')!.textContent.length > 10)
        t.ok(document.querySelector('desc')!.textContent.length > 10)
        const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
        t.ok(links.length > 10)
        for (const link of links) t.match(link, /^https:\/\/news\.example\.org\//)
        t.notMatch(html, '<script>alert')
      }
    t.equal((await app.inject('/v1/timeline.svg?width=100')).statusCode, 400)
    t.equal((await app.inject('/v1/graph.svg?depth=2')).statusCode, 400)
  },
)

t.test('a picture of nothing says so, and a legend has only the signs that occur', async (t) => {
  const { app } = await build(t, { path: hardDatabase(t) })
  const words = async (url: string) =>
    [...(await readPage(app, url)).document.querySelectorAll('text')].map(textOf)
  for (const name of ['timeline', 'graph'])
    for (const width of [390, 1200]) {
      const lines = await words(`/v1/${name}.svg?article=unread&width=${width}`)
      const nothing = lines.indexOf('There is nothing to draw here.')
      t.ok(nothing > 0)
      t.match(lines[nothing + 1], /^Verbatim, from /)
    }
  const claims = (lines: string[]) =>
    lines.filter((line) => / sa(?:y|ys) (?:so|happened)$/.test(line))
  const seed = claims(await words(`/v1/timeline.svg?article=${ARTICLE}`))
  t.ok(seed.includes('others say so') && seed.includes('what an article itself says happened'))
  t.same(claims(await words('/v1/timeline.svg?article=arabic-market')), [
    'what an article itself says happened',
  ])
})

t.test('the network of the seed shows where the article contradicts itself', async (t) => {
  const { app } = await build(t)
  const drawn = async (query: string) =>
    (await readPage(app, `/v1/graph.svg?article=${ARTICLE}${query}`)).document
  for (const query of ['', '&width=390']) {
    const words = [...(await drawn(query)).querySelectorAll('text')].map(textOf)
    t.ok(
      words.some((line) => line.startsWith('≠ the day of the ceremony')),
      query,
    )
    t.ok(words.includes('the article contradicts itself'))
  }
})

t.test(
  'the pages of pictures show each form, the same as a table, and how to embed it',
  async (t) => {
    const { app } = await build(t)
    for (const [path, rows] of [
      [`/timeline?article=${ARTICLE}`, 10],
      [`/network?article=${ARTICLE}`, 10],
    ] as const) {
      const { document, status } = await readPage(app, path)
      t.equal(status, 200)
      t.equal(document.querySelectorAll('svg.picture').length, 3)
      t.ok(document.querySelectorAll('table.data tbody tr').length > rows)
      const svg = path.replace('/timeline', '/v1/timeline.svg').replace('/network', '/v1/graph.svg')
      t.match(document.querySelector('.api')!.textContent, `<img src="${svg}"`)
      t.equal(document.querySelector('#sug-entity [value="xi-jinping"]')!.textContent, 'Xi Jinping')
      t.ok(document.querySelector(`#sug-article [value="${ARTICLE}"]`))
    }
  },
)
