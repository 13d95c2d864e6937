/** The keys that mean "no entry in the knowledge base", without their punctuation. */
const NO_ENTRY = new RegExp(
  `^(?:nil\\d*|${[
    'null',
    'none',
    'nan',
    'nme',
    'undefined',
    'unknown',
    'unlinked',
    'unlinkable',
    'missing',
    'empty',
    'cuiless',
    'no(?:id|cui|kb|uri|link|match|entry|entity|wikidata|concept|reference|candidate)?',
    'not(?:found|linked|inkb|inwiki|available|applicable)',
    '(?:out|notpart)ofkb',
    '0+',
  ].join('|')})$`,
)

/** True if a key says that there is no entry: "NIL", "CUI-less", "_", "-1", "". */
export function isNullKey(key: string): boolean {
  const words = key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return words === '' || NO_ENTRY.test(words) || /^-\d+$/.test(key) || /^n[/.]a\.?$/i.test(key)
}
