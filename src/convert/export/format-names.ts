/** The formats that `verbatim export` writes, apart from their code, which the help does not need. */
export const EXPORT_FORMAT_NAMES = [
  'brat',
  'web-annotation',
  'jsonl',
  'label-studio',
  'conll',
] as const
export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number]
