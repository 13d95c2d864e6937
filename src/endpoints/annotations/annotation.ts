import type { Static } from 'typebox'
import type { CitationRole } from '../../model/vocabulary/text.js'
import { labelOfClaim } from '../../records/shared/claims.js'
import type { AnnotatedRecord } from './queries.js'
import type { AnnotationShape } from './schemas.js'

/** The most characters of a TextQuoteSelector's `prefix` and `suffix`. */
const AROUND = 32

interface CitedSpan {
  start: number
  end: number
  exact: string
  role: CitationRole
  /** The claim of a conflict; null in citations of other records. */
  claim: number | null
}

/**
 * A record as a W3C Web Annotation with a target for each of its spans.
 * @param slice reads the text between two code points, as far as the text reaches.
 */
export function annotationOf(
  { kind, url, entityUrl, label, claimants, note, spans }: AnnotatedRecord,
  source: string,
  slice: (start: number, end: number) => string,
): Static<typeof AnnotationShape> {
  const cited = JSON.parse(spans) as CitedSpan[]
  const claims = cited.map(({ claim }) => claim).filter((claim) => claim !== null)
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
              value: labelOfClaim(label, claimants),
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
    record: {
      kind,
      note: JSON.parse(note) as Record<string, unknown>,
      roles: cited.map(({ role }) => role),
      ...(claims.length > 0 && { claims }),
    },
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
