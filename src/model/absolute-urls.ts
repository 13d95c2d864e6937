/**
 * Matches the start of each relative URL in the JSON of records: the value of a property "url" or "html", or
 * the end of the value of "cite". Text of an article cannot match, because JSON escapes the
 * quotation marks within a string.
 */
const RELATIVE_URL =
  /"url":"(?=\/v1\/)|"html":"(?=\/)|"cite":"(?:[^"\\]|\\.)*\. (?=\/articles\/[^/" #]+#char=\d+,\d+")/g

/** Puts an origin before every relative URL in the JSON of records; an empty origin changes nothing. */
export const makeUrlsAbsolute = (json: string, origin: string): string =>
  origin === '' ? json : json.replace(RELATIVE_URL, (start) => start + origin)
