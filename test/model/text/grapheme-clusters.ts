import fc from 'fast-check'

/** Grapheme clusters of many scripts, each in NFC or in NFD. */
export const graphemeCluster = fc
  .tuple(
    fc.constantFrom(
      'a',
      'e',
      'é',
      'ệ',
      'x\u0302',
      'й',
      'ғ',
      '한',
      '국',
      'שָׁ',
      'מُ',
      'مُ',
      'آ',
      '国',
      'が',
      'か',
      'ที่',
      'क्षि',
      '😀',
      '👩\u200D👧',
      '👍🏽',
      '🇰🇿',
      ' ',
      '\u00A0',
      '\n',
      '\r\n',
      'Å',
      '𠀀',
      '𑂚',
    ),
    fc.boolean(),
  )
  .map(([words, composed]) => words.normalize(composed ? 'NFC' : 'NFD'))
