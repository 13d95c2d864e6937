import type { SectionWords } from '../sections.js'

/** Words that tell the parts of English news articles. */
export const SECTION_WORDS: SectionWords = {
  byline:
    /^(?:(?:story |written |reported |reporting |text |words )?by:? (?!(?:the|a|an|this|that|then|now|mid|late|early)\b)\p{Lu}[^.!?]{1,100}|published(?: on| at|:).{4,60}|(?:last )?updated:? .{4,60}|posted(?: on| at|:).{4,60})$/iu,
  source: /^(?:source|via|agency|sources|originally published (?:by|in|on|at)):? *\p{Lu}.{0,60}$/iu,
  credit:
    /^\(?(?:(?:[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mage|[Pp]icture|[Cc]redit|[Ff]ile photo|[Pp]hoto credit|[Ii]mage credit)(?: ?:| by| courtesy of) ?)?(?:(?:\p{Lu}[\p{L}.'’-]*|via|for|of|the|and|@\w+)[ /,|]*){1,9}\)?$/u,
  captionBegin: /^(?:file photo|file|photo|pictured|caption|in this photo|image)\s*[:,–—-]\s+/iu,
  creditEnd:
    /\s*(\((?:(?:photo|image|picture|credit|file|handout|photograph)\b[^()]{0,80}|[^()]{0,50}(?:\/|photo|via |getty|reuters|\bAP\b|\bAFP\b|xinhua)[^()]{0,60})\))$/iu,
  boilerplate:
    /^(?:(?:source|sources)\s*:|post a comment.*|\d* ?comments?(?: \(\d+\))?|share(?: this.*| on .*|)|read (?:more|next|also).*|more (?:on this|from|stories).*|advertisement|story continues below.*|continue reading.*|subscribe.*|sign (?:up|in).*|log in.*|related(?: articles?| stories| topics| links?| coverage)?:?|follow (?:us|@).*|©.*|copyright.*|all rights reserved.*|(?:tags|topics|filed under|categories):?.*|leave a (?:reply|comment).*|print|email|e-mail|tweet|facebook|twitter|whatsapp|like this:?.*|by submitting.*|click here.*|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published).*|this material may not be published.*|get the latest.*|download the app.*|watch(?: live| now)?:?|skip to .*|cookie.*)$/iu,
}
