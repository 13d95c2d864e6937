import { ARTICLE_COPY } from '../english/article.js'
import { EntityLink, EntityLinks } from '../facts/entity-link.js'
import type { Telling } from '../facts/telling.js'
import { contentOf, type Image } from '../data/records.js'
import { isRightToLeft } from '../english/words.js'
import { DateText } from '../parts/date-mark.js'
import { BlockDates, datesIn, DATE_HEIGHT, type BlockDate } from './block-dates.js'
import { blockHeight, rowsOf } from './layout.js'
import { heightOf, notesFor, type Note } from './notes.js'
import { NoteView } from './note-view.js'
import { Pill, PillList, type PillData } from './pill.js'
import { RunText } from './run-text.js'
import { factsIn, headlineOf, type Block } from './runs.js'
import { recordsOfKind, wordsOf, type Shown } from './shown.js'
import { factsOfPart } from './stated.js'

/** A block of the body with its notes. A caption and its credit are one block. */
interface Row {
  block: Block
  credit: Block | undefined
  notes: Note[]
  noteRows: number
  dates: BlockDate[]
  dateRows: number
  pill: PillData | undefined
  image: Image | undefined
}

/** Blocks that are not part of the running text. */
const FURNITURE: ReadonlySet<string> = new Set(['source', 'boilerplate'])
const IN_HEAD: ReadonlySet<string> = new Set(['headline', 'tag'])

/** The text with its margins. The text itself has no links and no buttons but one for each block. */
export function ArticleText({
  shown,
  blocks,
  tell,
}: {
  shown: Shown
  blocks: readonly Block[]
  tell: Telling
}) {
  const rows = rowsFor(shown, blocks)
  const path = factsOfPart(shown)
  const furniture = blocks.filter(({ kind }) => FURNITURE.has(kind))
  return (
    <>
      <div
        class="text"
        lang={shown.article.language}
        dir={isRightToLeft(wordsOf(shown, shown.part.start, shown.part.end)) ? 'rtl' : 'ltr'}
      >
        {rows.map((row) => (
          <RowView key={row.block.start} row={row} tell={tell} />
        ))}
        {furniture.length > 0 && (
          <p class="furnh" lang="en">
            {ARTICLE_COPY.leftOver}
          </p>
        )}
        {furniture.map((block) => (
          <p key={block.start} class="furn" dir="auto" data-s={block.start} data-e={block.end}>
            <RunText runs={block.runs} />
          </p>
        ))}
      </div>
      {rows.map(
        ({ pill }) =>
          pill !== undefined && <PillList key={pill.id} pill={pill} path={path} tell={tell} />,
      )}
    </>
  )
}

function rowsFor(shown: Shown, blocks: readonly Block[]): Row[] {
  const notes = notesFor(shown)
  const events = recordsOfKind(shown, 'event')
  const images = recordsOfKind(shown, 'image')
  const body = bodyOf(blocks, headlineOf(blocks, shown.article.title))
  const besides = body.map(({ block }) => ({
    notes: notes(block),
    dates: datesIn(block, events),
  }))
  const heights = body.map(({ block }) => blockHeight(block.end - block.start))
  const noteRows = rowsOf(
    besides.map(({ notes }) => notes.reduce((sum, note) => sum + heightOf(note), 0)),
    heights,
  )
  const dateRows = rowsOf(
    besides.map(({ dates }) => dates.length * DATE_HEIGHT),
    heights,
  )
  return body.map(({ block, credit }, i) => ({
    block,
    credit,
    ...besides[i]!,
    noteRows: noteRows[i]!,
    dateRows: dateRows[i]!,
    pill: pillOf(shown, block, credit),
    image:
      block.kind === 'caption'
        ? images.find((image) => contentOf(image).some((span) => isIn(block, span.start)))
        : undefined,
  }))
}

const isIn = ({ start, end }: Block, offset: number): boolean => offset >= start && offset < end

/** The blocks of the running text; a credit goes with the caption before it. */
function bodyOf(
  blocks: readonly Block[],
  headline: Block | undefined,
): { block: Block; credit: Block | undefined }[] {
  const body: { block: Block; credit: Block | undefined }[] = []
  for (const block of blocks) {
    const last = body.at(-1)
    if (block.kind === 'credit' && last?.block.kind === 'caption' && last.credit === undefined)
      last.credit = block
    else if (block !== headline && !FURNITURE.has(block.kind) && !IN_HEAD.has(block.kind))
      body.push({ block, credit: undefined })
  }
  return body
}

const blockWords = ({ kind }: Block): string =>
  ARTICLE_COPY.blocks[kind === 'caption' ? 'caption' : 'paragraph']

function pillOf(shown: Shown, block: Block, credit: Block | undefined): PillData | undefined {
  const numbers = factsIn(credit === undefined ? [block] : [block, credit])
  if (numbers.length === 0) return undefined
  return {
    id: `p${block.start}`,
    block: blockWords(block),
    facts: numbers.map((n) => shown.facts[n]!),
  }
}

function RowView({ row, tell }: { row: Row; tell: Telling }) {
  const { block, notes, dates, pill } = row
  return (
    <>
      {dates.length > 0 && (
        <BlockDates dates={dates} rows={row.dateRows} block={blockWords(block)} />
      )}
      {block.kind === 'caption' ? (
        <Caption row={row} />
      ) : (
        <p class="para" dir="auto" data-s={block.start} data-e={block.end}>
          <RunText runs={block.runs} />
          {pill && <Pill pill={pill} />}
        </p>
      )}
      {notes.length > 0 && (
        <div class={row.noteRows > 1 ? `notes sp${row.noteRows}` : 'notes'} lang="en" dir="ltr">
          {notes.map((note, i) => (
            <NoteView key={i} note={note} tell={tell} />
          ))}
        </div>
      )}
    </>
  )
}

const Caption = ({ row: { block, credit, pill, image } }: { row: Row }) => (
  <figure class="capfig">
    <p class="lbl" lang="en">
      <svg viewBox="0 0 20 15" aria-hidden="true">
        <path class="f-none st-ink3" d="M.5.5h19v14H.5zM1 12l5-5 4 4 3-3 6 5.5" />
        <circle class="f-none st-ink3" cx="13.5" cy="4.5" r="1.7" />
      </svg>
      {ARTICLE_COPY.caption}
    </p>
    <figcaption>
      <p class="para" dir="auto">
        <span data-s={block.start} data-e={block.end}>
          <RunText runs={block.runs} />
        </span>
        {credit && (
          <>
            {' '}
            <span class="dim" data-s={credit.start} data-e={credit.end}>
              <RunText runs={credit.runs} />
            </span>
          </>
        )}
        {pill && <Pill pill={pill} />}
      </p>
      {image && <ImageMeta image={image} />}
    </figcaption>
  </figure>
)

function ImageMeta({ image }: { image: Image }) {
  const parts = [
    image.depicted.length > 0 ? (
      <>
        {ARTICLE_COPY.shows} <EntityLinks entities={image.depicted} />
      </>
    ) : null,
    image.place && <EntityLink entity={image.place} />,
    image.date && <DateText date={image.date} plain />,
    image.photographer && (
      <>
        {ARTICLE_COPY.photoBy} <EntityLink entity={image.photographer} />
      </>
    ),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : (
    <p class="meta" lang="en">
      {parts.map((part, i) => (
        <span key={i}>{part}</span>
      ))}
    </p>
  )
}
