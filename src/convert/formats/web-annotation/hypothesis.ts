import { asList, asString, type JsonObject } from '../../json-values.js'

/*
 * The API of Hypothesis (https://h.readthedocs.io/en/latest/api-reference/) gives rows with tags and a
 * text in place of Web Annotation bodies; its targets are those of Web Annotations.
 */

export const isHypothesisRow = ({ type, uri, target, tags, text }: JsonObject): boolean =>
  type === undefined &&
  asString(uri) !== undefined &&
  Array.isArray(target) &&
  (Array.isArray(tags) || asString(text) !== undefined)

/** The Web Annotation of a row: its tags are bodies that tag, its text is a body that comments. */
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
