import type { FormattedCollection, ListFormat } from '../formats/format.js'
import { listFormats } from '../formats/list.js'

/** A section of the OpenAPI document. */
export interface Tag {
  name: string
  description: string
}

/** The tag of the operations that answer in another format than JSON. */
export const FORMATS = 'formats'

const INTRODUCTION =
  'Lists are available in other formats than JSON: by suffix, as in `/v1/quotes.csv`, or by the `Accept` header at the path without a suffix. A suffix takes precedence over `Accept`.'

/** Describes content negotiation, and each format of the collections but JSON. */
export function formatsTag(collections: readonly FormattedCollection[]): Tag {
  const formats = new Map(
    collections.flatMap((collection) => {
      const [, ...others] = listFormats(collection)
      return others.map((format) => [format.name, format] as const)
    }),
  )
  const items = [...formats.values()].map(describe)
  return { name: FORMATS, description: `${INTRODUCTION}\n\n${items.join('\n')}` }
}

const describe = ({ name, title, mediaType, description, without }: ListFormat): string =>
  `- **${title}** (\`.${name}\`, \`${mediaType}\`): ${description} Does not take ${without.map((parameter) => `\`${parameter}\``).join(', ')}.`
