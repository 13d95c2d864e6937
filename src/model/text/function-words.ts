/** English words without meaning of their own: articles, pronouns, prepositions, conjunctions. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such some any each every all both either neither no
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  who whom whose which what when where why how
  of in on at by for from to with without within into onto over under between among during after
  before since until about against across through upon toward towards along around near off out up
  down and or but nor so yet if than as while because although though also too not only just very
  is are was were be been being am has have had do does did will would shall should can could may
  might must there here then now`
    .trim()
    .split(/\s+/),
)
