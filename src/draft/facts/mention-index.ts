import type { Range } from '../../model/text/ranges.js'
import type { DraftEntity, EntityMention } from '../entities/entity.js'
import type { Paragraph } from '../text/token.js'

/** A mention as token indexes of its paragraph. */
export interface TokenMention extends Range {
  entity: DraftEntity
  form: EntityMention['form']
}

/** The mentions of a paragraph in text order. Those that cut a token are left out. */
export function mentionsIn(
  { tokens, start, end }: Paragraph,
  entities: readonly DraftEntity[],
): TokenMention[] {
  const startAt = new Map(tokens.map((token, index) => [token.start, index]))
  const endAt = new Map(tokens.map((token, index) => [token.end, index + 1]))
  return entities
    .flatMap((entity) =>
      entity.mentions.flatMap((mention): TokenMention[] => {
        if (mention.start < start || mention.end > end) return []
        const [first, last] = [startAt.get(mention.start), endAt.get(mention.end)]
        return first === undefined || last === undefined
          ? []
          : [{ start: first, end: last, entity, form: mention.form }]
      }),
    )
    .sort((a, b) => a.start - b.start)
}
