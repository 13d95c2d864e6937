import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { readConfig } from '../config.js'
import { findInputs, type Input } from '../draft/inputs.js'
import { ServerError } from '../draft/model/server.js'
import { RULES, withOrigin, withReviewed } from '../draft/origin.js'
import { readArticle, STDIN } from '../draft/read-article.js'
import { idOfWords } from '../ingest/source/made-ids.js'
import { VerbatimError } from '../model/errors.js'
import { annotationJson, writeSchema } from './annotation-output.js'
import { assertArticleOptions } from './article-options.js'
import { createDrafter, type Drafter } from './drafter.js'
import { createDraftReport, type DraftReport } from './draft-report.js'
import { load } from './load.js'
import { createFolder, hasContent, inputsIn, writeFiles } from './output-folder.js'
import type { Output } from './output.js'

export interface DraftOptions {
  /** The folder to write to; default: the folder of the first text. */
  to?: string
  /** The id of the only article; default: a slug of the file name. */
  articleId?: string
  /** A BCP 47 tag; default: detected from the text. */
  language?: string
  /** Draft again, and overwrite the output of an earlier run. */
  force?: boolean
  /** Load the articles at once. */
  load?: boolean
  quiet?: boolean
  /** The name of a language model to draft with. */
  model?: string
  /** The URL of the server with the model. Without it, nothing leaves the machine. */
  endpoint?: string
  /** Give the model the draft of the rules to correct. */
  rulesFirst?: boolean
  /** The number of times that the model may correct faults. */
  rounds?: number
  /** The maximum time for an answer of the model, in seconds. */
  timeout?: number
  /** Write `reviewed: false` in every record, for a person to change. */
  withReviewed?: boolean
}

/**
 * Drafts annotation files for texts. If a text cannot be drafted, the other texts are still
 * drafted. An annotation file that an earlier run drafted from the same text is kept.
 * @throws VerbatimError with the faults of all files.
 */
export async function draft(
  paths: readonly string[],
  options: DraftOptions,
  output: Output,
): Promise<void> {
  assertArticleOptions(options)
  const drafter = createDrafter(options)
  const to = options.to ?? dirname(paths[0]!)
  const { inputs, failures } = findInputs(paths, to)
  if (inputs.length > 1 && options.articleId !== undefined)
    throw new VerbatimError('--article-id is for one article, but there are several')
  createFolder(to)
  writeSchema(to, false)
  const report = createDraftReport(options, output)
  for (const failure of failures) report.failed(failure)
  const protectedPaths = inputsIn(
    to,
    inputs.map(({ path }) => path),
  )
  const targets: string[] = []
  for (const input of inputs) {
    try {
      targets.push(await draftFile(input, { options, to, report, protectedPaths, drafter }))
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      report.failed(error)
      if (error instanceof ServerError) break // the next text would fail, too
    }
  }
  if (drafter.usage !== undefined) output.print(drafter.usage())
  try {
    report.finish()
  } finally {
    if (options.load === true && targets.length > 0)
      await load(readConfig(process.env), targets, { keepGoing: true, quiet: true }, output)
  }
}

interface FileDraft {
  options: DraftOptions
  to: string
  report: DraftReport
  /** The inputs in the output folder, which are not overwritten. */
  protectedPaths: ReadonlySet<string>
  drafter: Drafter
}

/** Drafts the annotation file for one input. @returns its path. */
async function draftFile(
  { path, articleId }: Input,
  { options, to, report, protectedPaths, drafter }: FileDraft,
): Promise<string> {
  const article = await readArticle(path)
  const id = options.articleId ?? articleId ?? idOfFirstLine(article.text)
  const isBeside =
    path !== STDIN && extname(path) === '.txt' && resolve(dirname(path)) === resolve(to)
  const textFile = isBeside ? basename(path) : `${id}.txt`
  const target = join(to, `${id}.json`)
  const { force = false, language = article.language } = options
  if (!force && existsSync(target) && hasContent(join(to, textFile), article.text)) {
    report.kept()
    return target
  }
  const drafted = await drafter.draft({
    ...article,
    id,
    ...(language !== undefined && { language }),
  })
  const originated = withOrigin(drafted.annotation, RULES)
  const annotation = options.withReviewed === true ? withReviewed(originated) : originated
  const files = {
    [textFile]: article.text,
    [`${id}.json`]: annotationJson(annotation, textFile),
  }
  writeFiles(to, files, { force, inputs: protectedPaths })
  report.drafted(path, target, { ...drafted, annotation })
  return target
}

/**
 * The id of an article from standard input, which has no file name. It is made from the first line.
 */
function idOfFirstLine(text: string): string {
  return idOfWords(text.trimStart().split(/[\r\n]/)[0]!) ?? 'article'
}
