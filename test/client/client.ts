/*
 * A small client as a frontend developer would write it: it knows the API by the types that
 * openapi-typescript makes of openapi.yaml (./api.js, made by the test), and nothing else.
 */
import type { components, paths } from './api.js'

type Quote = components['schemas']['Quote']
type QuoteQuery = NonNullable<paths['/v1/quotes']['get']['parameters']['query']>
type QuoteList = paths['/v1/quotes']['get']['responses'][200]['content']['application/json']
type Problem = components['schemas']['Problem']

const [base] = process.argv.slice(2)

async function quotes(query: QuoteQuery): Promise<QuoteList> {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]))
  const response = await fetch(`${base}/v1/quotes?${new URLSearchParams(pairs)}`)
  if (!response.ok) throw new Error(((await response.json()) as Problem).detail)
  return (await response.json()) as QuoteList
}

/** Who says what, with the span that proves it. */
function line({ speaker, speakerText, text, citations }: Quote): string {
  const [{ start, end }] = citations as [Quote['citations'][number]]
  return `${speaker?.name ?? speakerText ?? 'someone'}: ${text} [${start}, ${end})`
}

const { data, page, facets } = await quotes({ kind: ['direct', 'partial'], sort: ['-date', 'id'], limit: 3, embed: ['speaker'], facets: ['speaker'] })
const speaker: components['schemas']['Entity'] | null | undefined = data[0]?.embedded?.speaker
console.log(JSON.stringify({ lines: data.map(line), total: page.total, type: speaker?.type ?? null, speakers: facets?.speaker?.length }))

// @ts-expect-error a vocabulary's terms are known to the compiler
const wrong: QuoteQuery = { kind: ['dierct'] }
await quotes(wrong).then(() => { throw new Error('accepted') }, (error: unknown) => { console.log((error as Error).message) })
