import type { Static } from 'typebox'
import type { IndexedText } from '../../model/text.js'
import type { AnnotatedRecord } from './queries.js'
import type { AnnotationShape } from './schemas.js'

/** The most characters of a TextQuoteSelector's `prefix` and `suffix`. */
const AROUND = 32

/** A record as a W3C Web Annotation with a target for each of its spans. */
export function annotationOf(
  { kind, url, entityUrl, label, spans }: AnnotatedRecord,
  source: string,
  text: IndexedText,
): Static<typeof AnnotationShape> {
  const cited = JSON.parse(spans) as { start: number; end: number; exact: string }[]
  return {
    id: `${url}#annotation`,
    type: 'Annotation',
    motivation: entityUrl === null ? 'describing' : 'identifying',
    body: [
      ...(entityUrl === null
        ? [
            {
              type: 'TextualBody' as const,
              purpose: 'describing' as const,
              value: label,
              format: 'text/plain' as const,
            },
          ]
        : [
            {
              type: 'SpecificResource' as const,
              purpose: 'identifying' as const,
              source: entityUrl,
            },
          ]),
      { type: 'TextualBody', purpose: 'tagging', value: kind, format: 'text/plain' },
      { type: 'SpecificResource', purpose: 'linking', source: url },
    ],
    target: cited.map(({ start, end, exact }) => ({
      source,
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: text.slice(Math.max(0, start - AROUND), start),
          suffix: text.slice(end, Math.min(text.length, end + AROUND)),
        },
      ],
    })),
  }
}
