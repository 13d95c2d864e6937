import { annotatorsOf } from '../../annotators.js'
import { asList, asString, type JsonObject } from '../../json-values.js'

/*
 * The API of Hypothesis (https://h.readthedocs.io/en/latest/api-reference/) returns rows. A row has
 * the targets of a Web Annotation, but tags and a text instead of bodies.
 */

export const isHypothesisRow = ({ type, uri, target, tags, text }: JsonObject): boolean =>
  type === undefined &&
  asString(uri) !== undefined &&
  Array.isArray(target) &&
  (Array.isArray(tags) || asString(text) !== undefined)

/**
 * Turns a row into a Web Annotation. Its tags become tagging bodies, its text a commenting body, and
 * its user the creator.
 */
export function fromHypothesis({
  id,
  tags,
  text,
  target,
  user,
  user_info: info,
}: JsonObject): JsonObject {
  const comment = asString(text) ?? ''
  return {
    id,
    target,
    type: 'Annotation',
    creator: annotatorsOf(info) ?? user,
    body: [
      ...asList(tags).map((value) => ({ purpose: 'tagging', value })),
      ...(comment === '' ? [] : [{ purpose: 'commenting', value: comment }]),
    ],
  }
}
