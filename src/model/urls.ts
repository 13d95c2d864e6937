/*
 * URLs in the JSON of records: the values of members called "url", and the end of "cite". Both are found in the text itself: within a
 * string of JSON, a quotation mark has a backslash before it, so what is matched here is no one's words.
 */

const RELATIVE =
  /"url":"(?=\/v1\/)|"cite":"(?:[^"\\]|\\.)*\. (?=\/v1\/articles\/[^/" ]+\/text#char=\d+,\d+")/g

/** Puts the origin `base` before the relative URLs of records in JSON; text to text. */
export const withBase = (json: string, base: string): string =>
  base === '' ? json : json.replace(RELATIVE, (start) => start + base)
