import { statSync } from 'node:fs'
import { VerbatimError } from '../model/errors.js'
import { LANGUAGE_PATTERN } from '../records/articles/note.js'
import { SLUG_LENGTH, SLUG_PATTERN } from '../records/shared/notes.js'

const SLUG = new RegExp(SLUG_PATTERN)
const LANGUAGE = new RegExp(LANGUAGE_PATTERN)

/** @throws VerbatimError if `--language` or `--article-id` is wrong. */
export function assertArticleOptions({
  language,
  articleId,
}: {
  language?: string
  articleId?: string
}): void {
  if (language !== undefined && !LANGUAGE.test(language))
    throw new VerbatimError(`"${language}" is not a language tag, such as "en" or "pt-BR"`)
  if (articleId !== undefined && (!SLUG.test(articleId) || articleId.length > SLUG_LENGTH))
    throw new VerbatimError(
      `"${articleId}" is not an article id: lower-case words joined by hyphens, at most ${SLUG_LENGTH} characters`,
    )
}

/** @throws VerbatimError if the path of the only text of a command is a folder. */
export function assertNoFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new VerbatimError(
      `"${path}" is a folder, but "verbatim new" takes one text: "verbatim draft" takes folders`,
    )
}
