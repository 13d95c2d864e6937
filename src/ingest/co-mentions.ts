import type { Database } from '../db/open.js'

const COUNT = `
  with placed as materialized (
    select distinct s.ordinal, m.entity_key
    from mentions m join sections s on s.article_key = m.article_key and s.start <= m.position and m.position < s."end"
    where m.article_key = $article)
  insert into co_mentions (article_key, entity_key, other_key, sections)
  select $article, a.entity_key, b.entity_key, count(*)
  from placed a join placed b on b.ordinal = a.ordinal and a.entity_key < b.entity_key
  group by 2, 3`

/** Counts, for each pair of entities, the sections of an article that mention both. */
export function coMentionCounter(db: Database): (article: number) => void {
  const count = db.$client.prepare(COUNT)
  return (article) => {
    count.run({ article })
  }
}
