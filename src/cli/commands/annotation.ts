import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'
import { FORMATS } from '../../convert/formats/source-formats.js'
import { FILE_OFFSET_UNITS } from '../../convert/standoff/offset-conventions.js'
import type { ConvertCommandOptions } from '../convert.js'
import type { DraftOptions } from '../draft.js'
import type { Output } from '../output.js'
import { joinedByOr } from '../../model/joined.js'
import type { AddCommand } from './command.js'

const MAX_JOBS = 256

/** The file endings that several formats share. */
const SHARED_ENDINGS = [...new Set(FORMATS.flatMap(({ sharedEndings }) => sharedEndings))]

/**
 * Reads the value of `--jobs`. @throws InvalidArgumentError unless it is "all" or a number of
 * processes.
 */
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
    `make annotation files from ${joinedByOr(FORMATS.map(({ title }) => title))}`,
    'verbatim convert news.ann --to my-articles/ --language en',
    'verbatim convert corpus/ --from brat --to my-articles/ --mapping mapping.json --strict',
    'verbatim convert corpus/ --survey mapping.json',
    'verbatim convert annotations.jsonld --to my-articles/ --article-id visit --title "A visit"',
  )
    .argument(
      '<paths...>',
      `files that end in ${FORMATS.flatMap(({ endings }) => endings).join(', ')}; files that end in ${joinedByOr(SHARED_ENDINGS)}, if their beginning shows the format; or folders of such files; the text of x.ann is x.txt beside it`,
    )
    .option('--to <folder>', 'the folder for <id>.json and <id>.txt')
    .option(
      '--survey <file>',
      'do not convert; count the types of the source, print the rule for each, and write a mapping file with all of them',
    )
    .addOption(
      new Option('--from <format>', 'the format, if the file ending does not show it').choices(
        FORMATS.map(({ name }) => name),
      ),
    )
    .option(
      '--mapping <file>',
      'mapping file with rules for the types of the source (see seed/mapping.schema.json); they take precedence over the default mapping',
    )
    .option(
      '--texts <folder>',
      'the folder with the texts x.txt (default: the folder of the annotations)',
    )
    .option(
      '--metadata <file>',
      'CSV, JSON or JSON Lines file with the publications: id or file, title, publisher, published, authors, url, language',
    )
    .option(
      '--known <file>',
      'file with the entities of a database, from /v1/entities.ndjson; entities link to them by identifier, or by name and type',
    )
    .option('--article-id <id>', 'id of the article (default: made from the file name)')
    .option('--title <title>', 'title of the article (default: the first line of the text)')
    .option(
      '--language <tag>',
      'language of the texts, e.g. en (default: the one in the source, or und)',
    )
    .addOption(
      new Option(
        '--offsets <unit>',
        'the unit of offsets, if the words of the annotations do not show it (default: the unit of the format)',
      ).choices(FILE_OFFSET_UNITS),
    )
    .option(
      '--by-sentence',
      'make each sentence of a file of tokens an article (default: each document)',
    )
    .option(
      '--jobs <count>',
      'the number of processes that convert files, or "all" for one per core (default: 1)',
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
      'stop writing files at the first one that cannot be converted in full, and exit with 1',
    )
    .addHelpText(
      'after',
      `
Annotations that cannot be mapped are listed, and the rest is converted. If a file cannot be converted, it is
listed, the others are converted, and the exit status is 1. If an earlier run wrote <id>.json for such a file,
it is renamed to <id>.json.old, so that it does not look like the output of this run.`,
    )
    .action(async (paths: string[], options: ConvertCommandOptions) => {
      const output = { print, warn, progress }
      await (await import('../convert.js')).convertOrSurvey(paths, options, output)
    })

  const TEXTS =
    'texts (.txt) or pages (.html), folders with their subfolders, or - for a text on standard input'

  command(
    'draft',
    'draft annotation files for texts, by rules on this machine or by a language model',
    'verbatim draft articles/ --to drafts/',
    'verbatim draft articles/ --to drafts/ --load',
    'verbatim draft - --to drafts/ < article.txt',
    'verbatim draft articles/ --to drafts/ --model qwen3 --endpoint http://localhost:11434/v1',
  )
    .argument('<paths...>', TEXTS)
    .requiredOption('--to <folder>', 'the folder for <id>.json and <id>.txt')
    .option('--article-id <id>', 'id of the article (default: made from the file name)')
    .option('--language <tag>', 'language of the texts, e.g. en (default: detected from the text)')
    .option('--force', 'draft texts again that an earlier run has drafted, and overwrite the files')
    .option('--load', 'load the articles at once')
    .option('--quiet', 'print a summary instead of a line for each article')
    .option('--model <name>', 'draft with this language model instead of rules')
    .option(
      '--endpoint <url>',
      'the server of the model, e.g. http://localhost:11434/v1 (Ollama), to which the texts are sent; without this option, nothing is sent',
    )
    .option('--rules-first', 'give the model the draft of the rules to correct')
    .option(
      '--rounds <count>',
      'the number of times that the model may correct faults (default: 3)',
      Number,
    )
    .option(
      '--timeout <seconds>',
      'the maximum time for an answer of the model (default: 600)',
      Number,
    )
    .addHelpText(
      'after',
      `
If the server of the model needs a key, set the environment variable VERBATIM_MODEL_KEY.

A draft holds nothing that is not in the text, and check finds no fault in it. Its records are marked as drafted by
rules or by the model, and not reviewed. If a text cannot be drafted, it is listed, the others are drafted, and the
exit status is 1. If an earlier run has drafted the same text, its draft stays as it is, so that a run can be resumed.`,
    )
    .action(async (paths: string[], options: DraftOptions) => {
      await (await import('../draft.js')).draft(paths, options, { print, warn, progress })
    })

  command(
    'new',
    'draft the annotation file for a text, beside it, for editing by hand',
    'verbatim new article.txt',
  )
    .argument('<text>', 'a text (.txt) or a page (.html)')
    .option(
      '--to <folder>',
      'the folder for <id>.json and <id>.txt (default: the folder of the text)',
    )
    .option('--article-id <id>', 'id of the article (default: made from the file name)')
    .option('--language <tag>', 'language of the text, e.g. en (default: detected from the text)')
    .option('--force', 'overwrite an existing annotation file')
    .addHelpText(
      'after',
      `
Each record says "reviewed": false. Correct the record, set it to true, and load the file.`,
    )
    .action(async (path: string, options: DraftOptions) => {
      const { draft } = await import('../draft.js')
      const { assertNoFolder } = await import('../article-options.js')
      assertNoFolder(path)
      await draft([path], { ...options, withReviewed: true }, { print, warn, progress })
    })
}
