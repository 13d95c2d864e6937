import { ACRONYM, isPlace, type Clue, type ScoredKind } from '../names/clue.js'

const after = (words: string, weight: number, kind: ScoredKind): Clue => {
  const set = new Set(words.split(' '))
  return [kind, weight, ({ previous }) => previous !== undefined && set.has(previous.lower)]
}

/** The words beside the name. */
export const OUTER_CLUES: readonly Clue[] = [
  after('in near across outside throughout', 1.8, 'place'),
  after('at from to through around into toward towards via', 0.8, 'place'),
  after('of', 0.4, 'place'),
  after('by with told', 0.6, 'person'),
  after('says said', 1.5, 'person'),
  after('northern southern eastern western central downtown suburban nearby rural', 2.5, 'place'),
  after('the', -2.5, 'person'),
  [
    'organization',
    1,
    ({ previous, isSingle, text }) =>
      previous?.lower === 'the' && (!isSingle || ACRONYM.test(text) || text.endsWith('s')),
  ],
  ['other', 1, ({ previous, isSingle }) => previous?.lower === 'the' && isSingle],
  after('called named titled entitled', 0.5, 'other'),
  [
    'organization',
    3,
    ({ previous, lexicon }) => lexicon.organizationNouns.has(previous?.lower ?? ''),
  ],
  // "the band, Vexi", "the daily, Vexi".
  [
    'organization',
    3,
    ({ previous, beforePrevious, lexicon }) =>
      previous?.words === ',' && lexicon.organizationNouns.has(beforePrevious?.lower ?? ''),
  ],
  // "a member of Vexi", "works for Vexi", "joined Vexi".
  [
    'organization',
    2,
    ({ previous, beforePrevious, lexicon }) =>
      previous?.lower === 'of' && lexicon.organizationHeads.has(beforePrevious?.lower ?? ''),
  ],
  [
    'organization',
    1.2,
    ({ previous, beforePrevious, lexicon }) =>
      (lexicon.organizationPrepositions.has(previous?.lower ?? '') &&
        lexicon.organizationVerbs.has(beforePrevious?.lower ?? '')) ||
      lexicon.joiningVerbs.has(previous?.lemma ?? ''),
  ],
  // "the Vexi company", "the Voss region".
  [
    'organization',
    2,
    ({ previous, next, lexicon }) =>
      lexicon.descriptionArticles.has(previous?.lower ?? '') &&
      lexicon.organizationNouns.has(next?.lower ?? ''),
  ],
  [
    'place',
    2.5,
    ({ previous, next, lexicon }) =>
      lexicon.descriptionArticles.has(previous?.lower ?? '') &&
      lexicon.placeNouns.has(next?.lower ?? ''),
  ],
  // "the mayor of Voss", "the north of Voss".
  [
    'place',
    2,
    ({ previous, beforePrevious, lexicon }) =>
      previous?.lower === 'of' && lexicon.placeHeads.has(beforePrevious?.lower ?? ''),
  ],
  [
    'place',
    2.5,
    ({ previous, beforePrevious, lexicon }) =>
      lexicon.placeNouns.has(previous?.lower ?? '') ||
      (previous?.lower === 'of' && lexicon.placeNouns.has(beforePrevious?.lower ?? '')),
  ],
  ['other', 3, ({ previous, lexicon }) => lexicon.workNouns.has(previous?.lower ?? '')],
  ['person', 3, ({ description, lexicon }) => lexicon.roles.has(description)],
  ['organization', 3, ({ description, lexicon }) => lexicon.organizationNouns.has(description)],
  ['place', 3, ({ description, lexicon }) => lexicon.placeNouns.has(description)],
  ['other', 3, ({ description, lexicon }) => lexicon.workNouns.has(description)],
  [
    'person',
    3.5,
    ({ previous, lexicon }) =>
      previous !== undefined &&
      (lexicon.roles.has(previous.lower) || lexicon.titles.has(previous.words)),
  ],
  [
    'person',
    1.5,
    ({ previous, beforePrevious, lexicon }) =>
      previous?.words === ',' && lexicon.roles.has(beforePrevious?.lower ?? ''),
  ],
  [
    'person',
    1.5,
    ({ next, text, lexicon }) =>
      next !== undefined &&
      lexicon.personVerbs.has(next.lemma) &&
      next.pos === 'VERB' &&
      !ACRONYM.test(text),
  ],
  [
    'person',
    2,
    ({ next, afterNext, lexicon }) =>
      (next?.lemma === 'be' && lexicon.personParticiples.has(afterNext?.lower ?? '')) ||
      (next?.words === '(' && afterNext?.lower === 'born'),
  ],
  [
    'person',
    2.5,
    ({ next, afterNext }) => next?.words === ',' && /^\d{2}$/.test(afterNext?.words ?? ''),
  ],
  [
    'person',
    1,
    ({ next, afterNext, lexicon }) =>
      next?.words === ',' &&
      (/^(?:a|an|the|who|whose)$/.test(afterNext?.lower ?? '') ||
        lexicon.roles.has(afterNext?.lower ?? '')),
  ],
  ['person', 2, ({ next }) => /^(?:who|himself|herself|whose)$/.test(next?.lower ?? '')],
  ['person', 0.3, ({ next }) => /^['’]s$/.test(next?.words ?? '')],
  [
    'organization',
    3,
    ({ next, afterNext }) => next?.words === '(' && ACRONYM.test(afterNext?.words ?? ''),
  ],
  [
    'person',
    2.5,
    ({ next, afterNext, isSingle }) =>
      !isSingle &&
      next?.words === '(' &&
      /^(?:born|b\.|\d{4}(?:[-–]\d{2,4})?|[DR]-\p{Lu}.*)$/u.test(afterNext?.words ?? ''),
  ],
  [
    'organization',
    1.5,
    ({ next, afterNext, lexicon }) =>
      lexicon.organizationNeighbours.has(next?.lower ?? '') ||
      (/^['’]s$/.test(next?.words ?? '') &&
        lexicon.organizationNeighbours.has(afterNext?.lower ?? '')),
  ],
  // "Lund ... He", "Vexi ... its".
  ['person', 1.2, ({ pronoun }) => pronoun === 'person'],
  ['person', -1, ({ pronoun }) => pronoun === 'thing'],
  ['organization', 0.8, ({ pronoun }) => pronoun === 'thing'],
  [
    'place',
    2.5,
    ({ next, afterNext, lexicon }) =>
      next?.words === ',' && isPlace(afterNext?.words ?? '', lexicon),
  ],
  [
    'place',
    2,
    ({ previous, beforePrevious, lexicon }) =>
      previous?.words === ',' && isPlace(beforePrevious?.words ?? '', lexicon),
  ],
  [
    'other',
    2.5,
    ({ previous, next }) =>
      /^["“]$/.test(previous?.words ?? '') && /^["”,.]$/.test(next?.words ?? ''),
  ],
]
