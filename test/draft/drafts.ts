import { draftArticle, type DraftMetadata } from '../../src/draft/draft.js'
import { prepareArticle, type PreparedArticle } from '../../src/ingest/prepare/prepare.js'
import { parseSource } from '../../src/ingest/source/source.js'
import type { AnnotationFile } from '../../src/ingest/source/annotation.js'

/** Drafts a text below a headline, and checks that the draft loads. */
export function draftOf(
  words: string,
  { language = 'en', metadata = {} }: { language?: string; metadata?: DraftMetadata } = {},
): { annotation: AnnotationFile; prepared: PreparedArticle; text: string } {
  const text = `News of the day\n\n${words}`
  const { annotation } = draftArticle({ id: 'a', text, language, metadata })
  return { annotation, prepared: prepared(annotation, text), text }
}

/** The draft as loading prepares it. */
export function prepared(annotation: AnnotationFile, text: string): PreparedArticle {
  const { article, ...lists } = annotation
  return prepareArticle(
    parseSource('a', JSON.stringify({ article: { ...article, text }, ...lists })),
  )
}

/** The words that the records of a kind cite in a role, joined by " … ". */
export const cited = ({ records }: PreparedArticle, kind: string, role: string): string[] =>
  records
    .filter((record) => record.kind === kind)
    .map(({ citations }) =>
      citations
        .filter((citation) => citation.role === role)
        .map(({ exact }) => exact)
        .join(' … '),
    )

/** The kind, speaker, reporting words and content of each quote in a text. */
export function quotesIn(words: string): string[][] {
  const { annotation, prepared } = draftOf(words)
  const speakers = cited(prepared, 'quote', 'speaker')
  const cues = cited(prepared, 'quote', 'cue')
  return cited(prepared, 'quote', 'content').map((content, index) => [
    annotation.quotes![index]!.kind!,
    speakers[index]!,
    cues[index]!,
    content,
  ])
}
