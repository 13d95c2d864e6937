/**
 * The names of the formats that `verbatim export` writes. The help needs only the names, not their
 * code.
 */
export const EXPORT_FORMAT_NAMES = [
  'brat',
  'web-annotation',
  'jsonl',
  'label-studio',
  'conll',
] as const
export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number]
