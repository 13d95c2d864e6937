import { VerbatimError } from '../../model/errors.js'
import type { ArticleText } from '../article-text.js'
import { findMainContent, parsePage } from './dom.js'
import { readMetadata } from './metadata.js'
import { collapse, plainText } from './plain-text.js'

/**
 * Reads the main text of a page, and what the page says of its publication. The text begins with
 * the title. Each paragraph is a line.
 * @param what names the page in an error.
 * @throws VerbatimError if the page has no main text, or is too large or too deep.
 */
export function readHtml(html: string, what: string): ArticleText {
  const document = parsePage(html, what)
  const { language, title: stated, ...metadata } = readMetadata(document)
  const headings = Array.from(document.querySelectorAll('h1'), ({ textContent }) =>
    collapse(textContent),
  )
  const main = findMainContent(document, what)
  const body = main === undefined ? '' : plainText(main.content)
  if (main === undefined || body === '')
    throw new VerbatimError(
      `${what} has no main text that can be distinguished from the rest of the page`,
    )
  const title = shownTitle(stated ?? collapse(main.title), headings)
  const startsWithTitle = title === '' || body === title || body.startsWith(`${title}\n`)
  return {
    text: `${startsWithTitle ? body : `${title}\n\n${body}`}\n`,
    ...(language !== undefined && { language }),
    metadata: { ...metadata, ...(title !== '' && { title }) },
  }
}

/** The title as the page shows it: a heading that is a part of the stated title, which may also name the site. */
const shownTitle = (stated: string, headings: readonly string[]): string =>
  headings.find((heading) => heading !== '' && stated.includes(heading)) ?? stated
