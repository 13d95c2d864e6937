import type { ReadResult, SourceFile } from '../standoff/source-document.js'
import type { Standoff } from '../standoff/standoff.js'

/**
 * Reads the documents of a file. Annotations that cannot be kept are listed in `unmapped`.
 * @throws VerbatimError if nothing of the file can be read.
 */
type DocumentReader = (file: SourceFile) => Iterable<ReadResult>

/** A source format of `verbatim convert`. */
export interface Format {
  /** The value of `--from`. */
  name: string
  /** The name in prose. */
  title: string
  /**
   * The file endings that only this format has, in lower case. Files with these endings in a folder
   * are converted.
   */
  endings: readonly string[]
  /**
   * The file endings that other files have, too. Files with these endings in a folder are converted
   * only if `--from` names this format.
   */
  sharedEndings: readonly string[]
  /** Recognizes this format among those with the same ending by the beginning of a file. */
  recognizes?: (beginning: string) => boolean
  /** Imports the reader on demand, so that a command loads only the readers that it needs. */
  reader: () => Promise<DocumentReader>
}

/** Makes a reader from a parser of annotations whose text is in a file of its own. */
const withTextBeside =
  (parse: (file: string, content: string, text: string) => Standoff): DocumentReader =>
  (file) => [{ standoff: parse(file.path, file.content(), file.textBeside()) }]

/**
 * The formats that `verbatim convert` reads. The values of `--from`, the help and the file endings
 * follow from this list.
 */
export const FORMATS: readonly Format[] = [
  {
    name: 'brat',
    title: 'brat standoff',
    endings: ['.ann'],
    sharedEndings: [],
    reader: async () => withTextBeside((await import('./brat/brat.js')).parseBrat),
  },
  {
    name: 'web-annotation',
    title: 'W3C Web Annotations',
    endings: ['.jsonld'],
    sharedEndings: ['.json', '.ndjson', '.jsonl'],
    recognizes: (beginning) =>
      /"Annotation(?:Page|Collection)?"|"Text(?:Quote|Position)Selector"|^\s*\[?\s*\]?\s*$/.test(
        beginning,
      ),
    reader: async () =>
      withTextBeside((await import('./web-annotation/web-annotation.js')).parseWebAnnotations),
  },
  {
    name: 'cas-json',
    title: 'UIMA CAS JSON',
    endings: [],
    sharedEndings: ['.json'],
    recognizes: (beginning) => /^\s*\{\s*"%/.test(beginning),
    reader: async () => (await import('./cas/cas-json.js')).readCasJson,
  },
  {
    name: 'json',
    title: 'JSON with texts and offsets',
    endings: [],
    sharedEndings: ['.json', '.ndjson', '.jsonl'],
    recognizes: () => true,
    reader: async () => (await import('./json/json.js')).readJson,
  },
  {
    name: 'xmi',
    title: 'UIMA CAS XMI',
    endings: ['.xmi'],
    sharedEndings: ['.xml'],
    recognizes: (beginning) => /<xmi:XMI\b/.test(beginning),
    reader: async () => (await import('./cas/xmi.js')).readXmi,
  },
  {
    name: 'tei',
    title: 'TEI',
    endings: ['.tei'],
    sharedEndings: ['.xml'],
    recognizes: (beginning) => /<(?:\w+:)?(?:TEI|teiCorpus)\b/.test(beginning),
    reader: async () => (await import('./tei/tei.js')).readTei,
  },
  {
    name: 'naf',
    title: 'NAF',
    endings: ['.naf'],
    sharedEndings: ['.xml'],
    recognizes: (beginning) => /<NAF\b/.test(beginning),
    reader: async () => (await import('./naf/naf.js')).readNaf,
  },
  {
    name: 'nif',
    title: 'NIF',
    endings: ['.ttl', '.n3', '.nt', '.trig'],
    sharedEndings: [],
    reader: async () => (await import('./nif/nif.js')).readNif,
  },
  {
    name: 'recogito',
    title: 'Recogito CSV',
    endings: [],
    sharedEndings: ['.csv'],
    recognizes: (beginning) => /^\uFEFF?"?UUID"?,"?FILE"?,/.test(beginning),
    reader: async () => (await import('./recogito/recogito.js')).readRecogito,
  },
  {
    name: 'webanno-tsv',
    title: 'WebAnno TSV 3',
    endings: [],
    sharedEndings: ['.tsv'],
    recognizes: (beginning) => /^\uFEFF?#FORMAT=WebAnno TSV 3/.test(beginning),
    reader: async () => (await import('./webanno-tsv/webanno-tsv.js')).readWebAnnoTsv,
  },
  {
    name: 'conll',
    title: 'CoNLL columns',
    endings: ['.conll', '.conllu', '.conllup', '.iob', '.iob2', '.bio', '.bioes'],
    sharedEndings: ['.tsv', '.txt', '.train', '.dev', '.test'],
    recognizes: (beginning) =>
      /^\s*-DOCSTART-|^(?:\s*#.*\n|\s*\n)*\S+[ \t]+(?:\S+[ \t]+)*(?:O|[BIESLU](?:-\S+)?)[ \t]*(?:\r?\n|$)/.test(
        beginning,
      ),
    reader: async () => (await import('./conll/conll.js')).readConll,
  },
]
