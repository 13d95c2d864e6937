import { Option, type Command } from 'commander'
import { FORMATS } from '../convert/formats/formats.js'
import { OFFSET_UNITS } from '../convert/standoff/countings.js'
import type { ConvertCommandOptions } from './convert.js'
import type { Output } from './progress.js'

/** Declares `convert` and its options. The command loads its code when it runs. */
export function declareConvert(
  command: (name: string, description: string, ...examples: string[]) => Command,
  output: Output,
): void {
  command(
    'convert',
    `make annotation files from ${FORMATS.map(({ title }) => title).join(' or ')}`,
    'verbatim convert news.ann --to my-articles/ --language en',
    'verbatim convert corpus/ --survey mapping.json',
    'verbatim convert corpus/ --from brat --to my-articles/ --mapping mapping.json --strict',
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
      new Option('--from <format>', 'the format, if the file ending does not tell it').choices(
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
    .option('--force', 'overwrite existing files')
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
      await (await import('./convert.js')).convertOrSurvey(paths, options, output)
    })
}
