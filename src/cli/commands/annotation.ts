import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'
import { FORMATS } from '../../convert/formats/formats.js'
import { OFFSET_UNITS } from '../../convert/standoff/offset-conventions.js'
import type { ConvertCommandOptions } from '../convert.js'
import type { DraftOptions } from '../draft.js'
import type { AddCommand, Output } from './command.js'

const MAX_JOBS = 256

/** @throws InvalidArgumentError unless it is "all" or a number of processes. */
function readJobs(value: string): number {
  const count = value === 'all' ? availableParallelism() : Number(value)
  if (Number.isInteger(count) && count >= 1 && count <= MAX_JOBS) return count
  throw new InvalidArgumentError(`It must be "all" or a number from 1 to ${MAX_JOBS}.`)
}

/** Adds the commands that make annotation files from other inputs. */
export function addAnnotationCommands(
  command: AddCommand,
  { print, warn, progress }: Output,
): void {
  command(
    'convert',
    `make annotation files from ${FORMATS.map(({ title }) => title).join(' or ')}`,
    'verbatim convert news.ann --to my-articles/ --language en',
    'verbatim convert corpus/ --survey mapping.json',
    'verbatim convert corpus/ --from brat --to my-articles/ --mapping mapping.json --strict',
    'verbatim convert corpus/ --survey mapping.json',
    'verbatim convert annotations.jsonld --to my-articles/ --article-id visit --title "A visit"',
  )
    .argument(
      '<paths...>',
      `files that end in ${FORMATS.flatMap(({ endings }) => endings).join(' or ')}, or folders of them and of folders below; the text of x.ann is x.txt beside it`,
    )
    .option('--to <folder>', 'the folder for <id>.json and <id>.txt')
    .option(
      '--survey <file>',
      'convert nothing: count the types of the source, print what each becomes, and write a mapping file with all of them',
    )
    .addOption(
      new Option('--from <format>', 'the format, if the file ending does not show it').choices(
        FORMATS.map(({ name }) => name),
      ),
    )
    .option(
      '--mapping <file>',
      'what the types of the source become, over the default mapping (see seed/mapping.schema.json)',
    )
    .option(
      '--texts <folder>',
      'the folder with the texts x.txt (default: that of the annotations)',
    )
    .option(
      '--metadata <file>',
      'CSV or JSON: id or file, title, publisher, published, authors, url, language',
    )
    .option(
      '--known <file>',
      'entities of the database to link to, as /v1/entities.ndjson gives them: by identifier, or by name and type',
    )
    .option('--article-id <id>', 'id of the article (default: made from the file name)')
    .option('--title <words>', 'words of the text (default: its first line)')
    .option(
      '--language <tag>',
      'language of the text, e.g. en (default: that of the source, or und)',
    )
    .addOption(
      new Option(
        '--offsets <unit>',
        'what offsets count, if the words of the annotations do not tell (default: what the format says)',
      ).choices(OFFSET_UNITS),
    )
    .option(
      '--by-sentence',
      'make each sentence of a file of tokens an article (default: each document)',
    )
    .option(
      '--jobs <count>',
      'processes that convert files at the same time, or "all" for one a core (default: 1)',
      readJobs,
    )
    .option(
      '--merge',
      'make one article of all annotations of the same text; each record names its annotators as its origin',
    )
    .option('--force', 'overwrite existing files')
    .option('--quiet', 'print the totals instead of a line for each article and annotation')
    .option(
      '--strict',
      'exit with 1 if anything could not be mapped, and write no file from there on',
    )
    .addHelpText(
      'after',
      `
What cannot be mapped is listed, and the rest is converted. A file that cannot be converted is listed, the
others are converted, and the exit status is 1. If an earlier run wrote <id>.json for such a file, it becomes
<id>.json.old, so that it does not look like the output of this run.`,
    )
    .action(async (paths: string[], options: ConvertCommandOptions) => {
      const output = { print, warn, progress }
      await (await import('../convert.js')).convertOrSurvey(paths, options, output)
    })

  const TEXTS =
    'texts (.txt) or pages (.html), folders of them and of folders below, or - for a text on standard input'

  command(
    'draft',
    'draft annotation files of texts, by rules on this machine, or by a language model',
    'verbatim draft articles/ --to drafts/',
    'verbatim draft articles/ --to drafts/ --load',
    'verbatim draft - --to drafts/ < article.txt',
    'verbatim draft articles/ --to drafts/ --model qwen3 --endpoint http://localhost:11434/v1',
  )
    .argument('<paths...>', TEXTS)
    .requiredOption('--to <folder>', 'the folder for <id>.json and <id>.txt')
    .option('--article-id <id>', 'id of the article (default: made from the file name)')
    .option('--language <tag>', 'language of the texts, e.g. en (default: as the text tells)')
    .option('--force', 'draft again what an earlier run has drafted, and overwrite it')
    .option('--load', 'load the articles at once')
    .option('--quiet', 'print a summary instead of a line for each article')
    .option('--model <name>', 'draft by this language model instead of rules')
    .option(
      '--endpoint <url>',
      'the server of the model, e.g. http://localhost:11434/v1 (Ollama); texts are sent there, and nowhere without it',
    )
    .option('--rules-first', 'give the model the draft of the rules to correct')
    .option('--rounds <count>', 'how often faults go back to the model (default: 3)', Number)
    .option(
      '--timeout <seconds>',
      'how long an answer of the model may take (default: 600)',
      Number,
    )
    .addHelpText(
      'after',
      `
The environment variable VERBATIM_MODEL_KEY has the key of the server, if it needs one.

A draft holds nothing that is not in the text, and check finds no fault in it. Its records are marked as drafted by
rules or by the model, and not reviewed. A text that cannot be drafted from is listed, the others are drafted,
and the exit status is 1.
What an earlier run has drafted of the same text stays as it is, so that a run can be resumed.`,
    )
    .action(async (paths: string[], options: DraftOptions) => {
      await (await import('../draft.js')).draft(paths, options, { print, warn, progress })
    })

  command(
    'new',
    'draft the annotation file of a text beside it, to edit by hand',
    'verbatim new article.txt',
  )
    .argument('<text>', 'a text (.txt) or a page (.html)')
    .option('--to <folder>', 'the folder for <id>.json and <id>.txt (default: that of the text)')
    .option('--article-id <id>', 'id of the article (default: made from the file name)')
    .option('--language <tag>', 'language of the text, e.g. en (default: as the text tells)')
    .option('--force', 'overwrite an existing annotation file')
    .addHelpText(
      'after',
      `
Each record says "reviewed": false. Correct the record, set it to true, and load the file.`,
    )
    .action(async (path: string, options: DraftOptions) => {
      const { draft } = await import('../draft.js')
      await draft([path], { ...options, withReviewed: true }, { print, warn, progress })
    })
}
