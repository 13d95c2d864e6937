import type { Static } from 'typebox'
import type { AnnotatedRecord } from './queries.js'
import type { AnnotationShape } from './schemas.js'

/** The most characters of a TextQuoteSelector's `prefix` and `suffix`. */
const AROUND = 32

/**
 * A record as a W3C Web Annotation with a target for each of its spans.
 * @param slice reads the text between two code points, or what there is of it.
 */
export function annotationOf(
  { kind, url, entityUrl, label, spans }: AnnotatedRecord,
  source: string,
  slice: (start: number, end: number) => string,
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
          prefix: slice(Math.max(0, start - AROUND), start),
          suffix: slice(end, end + AROUND),
        },
      ],
    })),
  }
}
