import type { Telling } from '../../facts/telling.js'
import { DateText } from '../../parts/date-mark.js'
import { kindWords } from '../../english/terms.js'
import { capitalized } from '../../english/words.js'
import { pathOf, runsOf, type TimelineItem } from './item.js'
import { PICTURE_COPY } from '../../english/pictures.js'

const { table: words } = PICTURE_COPY

/** The records of the picture as a table. */
export const TimelineTable = ({
  items,
  tell,
}: {
  items: readonly TimelineItem[]
  tell: Telling
}) => (
  <details class="rest">
    <summary>{PICTURE_COPY.asTable}</summary>
    <div class="scroll" tabIndex={0} role="region" aria-label={words.timeline}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.stated}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.entry.kind + item.entry.id}>
              <td>
                <DateText date={item.date} />
              </td>
              <td>{capitalized(kindWords(item.entry.kind).one)}</td>
              <td dir="auto">
                <a href={pathOf(item)} class="q">
                  {runsOf(item, tell)
                    .map(({ text }) => text)
                    .join('')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
)
