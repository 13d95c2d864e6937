/**
 * Matches the beginning of each relative URL in the JSON of records: the value of a property "url"
 * or "html", or the end of the value of "cite". The text of an article cannot match, because JSON
 * escapes quotation marks within strings.
 */
const RELATIVE_URL =
  /"url":"(?=\/v1\/)|"html":"(?=\/)|"cite":"(?:[^"\\]|\\.)*\. (?=\/articles\/[^/" #]+#char=\d+,\d+")/g

/**
 * Puts an origin before each relative URL in the JSON of records. An empty origin changes nothing.
 */
export const makeUrlsAbsolute = (json: string, origin: string): string =>
  origin === '' ? json : json.replace(RELATIVE_URL, (start) => start + origin)
