import { asList, asString, type JsonObject } from '../../json-values.js'

/*
 * The API of Hypothesis (https://h.readthedocs.io/en/latest/api-reference/) returns rows. A row has
 * tags and a text instead of Web Annotation bodies, and targets as in Web Annotations.
 */

export const isHypothesisRow = ({ type, uri, target, tags, text }: JsonObject): boolean =>
  type === undefined &&
  asString(uri) !== undefined &&
  Array.isArray(target) &&
  (Array.isArray(tags) || asString(text) !== undefined)

/** A row as a Web Annotation: each tag becomes a body that tags, the text a body that comments. */
export function fromHypothesis({ id, tags, text, target }: JsonObject): JsonObject {
  const comment = asString(text) ?? ''
  return {
    id,
    target,
    type: 'Annotation',
    body: [
      ...asList(tags).map((value) => ({ purpose: 'tagging', value })),
      ...(comment === '' ? [] : [{ purpose: 'commenting', value: comment }]),
    ],
  }
}
