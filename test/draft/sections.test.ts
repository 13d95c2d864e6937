import t from 'tap'
import { SECTION_WORDS } from '../../src/draft/en/section-words.js'
import { findSections } from '../../src/draft/sections.js'

/** Each line with the kind of its section; a caption with its credit in parentheses. */
for (const [line, kind] of [
  ['The council met on Monday.', 'body'],
  ['By Ida Lund', 'source'],
  ['By the end of the day, the council had met.', 'body'],
  ['Updated: March 3, 2021', 'source'],
  ['Source: Xinhua', 'source'],
  ['Source :', 'boilerplate'],
  ['Post a Comment (0)', 'boilerplate'],
  ['Read more: what the council said', 'boilerplate'],
  ['#harbour #council', 'tag'],
  ['Photo: Ida Lund/Getty', 'credit'],
  ['A ferry leaves the harbour of Bergen at dawn. (Photo by Ida Lund)', 'caption'],
  ['A ferry leaves the harbour of Bergen at dawn. (Reuters/Ida Lund)', 'caption'],
  ['The ferry (built in 1987) left.', 'body'],
] as const) {
  t.test(`${kind}: ${line}`, async (t) => {
    const text = `Council meets\n\n${line}\nThe end.`
    const { sections, pictures, lines } = findSections(text, SECTION_WORDS)
    const at = text.indexOf(line)
    const found =
      sections.find(({ start }) => start === at)?.kind ??
      (pictures.some(({ caption }) => caption.start === at) ? 'caption' : 'body')
    t.equal(found, kind)
    t.equal(lines[0]!.kind, 'headline')
  })
}

for (const [first, isHeadline] of [
  ['Council meets in Bergen', true],
  ['Council Meets Mayor In Bergen Again.', true],
  ['The council of Bergen met on Monday.', false],
  ['Did the council meet?', true],
] as const) {
  t.test(`${isHeadline ? 'a headline' : 'no headline'}: ${first}`, async (t) => {
    const { lines } = findSections(`${first}\nThe end.`, SECTION_WORDS)
    t.equal(lines[0]!.kind === 'headline', isHeadline)
  })
}
