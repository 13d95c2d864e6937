import type { FigureBound } from '../vocabulary/figures.js'

/*
 * English words and signs that make a number an upper or lower bound: "no fewer than 5", "5 or
 * more".
 */

/**
 * Patterns for the words before a number. The first match applies, so "no fewer than" precedes
 * "fewer than".
 */
const BEFORE: readonly [FigureBound, RegExp][] = [
  [
    'at-least',
    /\b(?:at least|(?:a )?minimum(?: of)?|no(?:t| one)? (?:(?:less|fewer|lower) than|under|below)|as few as)\b|≥|>=/i,
  ],
  [
    'at-most',
    /\b(?:at (?:the )?most|up to|(?:a )?maximum(?: of)?|not? (?:(?:more|greater|higher|larger) than|over|above|exceeding)|as (?:many|much) as)\b|≤|<=/i,
  ],
  ['nearly', /\b(?:nearly|almost|close to|not quite|just short of)\b/i],
  [
    'over',
    /\b(?:over|above|(?:more|greater|higher|larger) than|upwards? of|exceed(?:s|ed|ing)?|in excess of)\b|>/i,
  ],
  ['under', /\b(?:under|below|(?:less|fewer|lower) than)\b|</i],
  [
    'about',
    /\b(?:about|around|approximately|roughly|some|circa|(?:an )?estimated|in the region of)\b|\b(?:ca?|approx)\.|[~≈]/i,
  ],
]

const AFTER: readonly [FigureBound, RegExp][] = [
  ['at-least', /^(?:\+|[ -]plus\b| or (?:more|over|above)\b| (?:and|or) (?:more|counting)\b)/i],
  ['at-most', /^ or (?:less|fewer|under|below)\b/i],
  ['about', /^(?:[ -]odd\b|-?ish\b| or (?:so|thereabouts)\b)/i],
]

/** The bound that the words around a number state, and the remaining words after the number. */
export function readBound(before: string, after: string): { bound?: FigureBound; rest: string } {
  const [, pattern] = AFTER.find(([, words]) => words.test(after)) ?? []
  const bound =
    AFTER.find(([, words]) => words.test(after))?.[0] ??
    BEFORE.find(([, words]) => words.test(before))?.[0]
  const rest = pattern === undefined ? after : after.replace(pattern, '')
  return bound === undefined ? { rest } : { bound, rest }
}
