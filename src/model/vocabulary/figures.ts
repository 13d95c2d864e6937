import { termsOf, type Term } from './term.js'

export const FIGURES = {
  count: { definition: 'a number of things or people', matches: ['ontonotes:CARDINAL'] },
  money: {
    definition: 'an amount of money; `currency` is its ISO 4217 code if the text settles it',
    matches: ['schema:MonetaryAmount', 'qudt:Currency', 'ontonotes:MONEY'],
  },
  percentage: {
    definition: 'a share or change in percent or percentage points',
    matches: ['schema:QuantitativeValue', 'qudt:DimensionlessRatio', 'ontonotes:PERCENT'],
  },
  ordinal: {
    definition: 'a rank or a place in an order, including "first" as an adverb',
    matches: ['ontonotes:ORDINAL'],
  },
  duration: {
    definition: 'a length of time, including "ago"',
    matches: ['schema:Duration', 'qudt:Time', 'ontonotes:TIME'],
  },
  age: { definition: 'how old a person or thing is', matches: ['schema:Duration', 'qudt:Time'] },
  distance: {
    definition: 'a length, height, depth or distance',
    matches: ['schema:Distance', 'qudt:Length', 'ontonotes:QUANTITY'],
  },
  area: {
    definition: 'an area',
    matches: ['schema:QuantitativeValue', 'qudt:Area', 'ontonotes:QUANTITY'],
  },
  volume: {
    definition: 'a volume or capacity, such as barrels or litres',
    matches: ['schema:QuantitativeValue', 'qudt:Volume', 'ontonotes:QUANTITY'],
  },
  weight: {
    definition: 'a mass, such as tonnes',
    matches: ['schema:Mass', 'qudt:Mass', 'ontonotes:QUANTITY'],
  },
  temperature: {
    definition: 'a temperature',
    matches: ['schema:QuantitativeValue', 'qudt:Temperature', 'ontonotes:QUANTITY'],
  },
  speed: {
    definition: 'a speed',
    matches: ['schema:QuantitativeValue', 'qudt:Speed', 'ontonotes:QUANTITY'],
  },
  measurement: {
    definition: 'another measured quantity: energy, power, pressure, data, a dose',
    matches: ['schema:QuantitativeValue', 'ontonotes:QUANTITY'],
  },
  rate: {
    definition:
      'a number for each unit of something, such as deaths per 100,000, births a year, dollars a barrel',
    matches: ['schema:QuantitativeValue'],
  },
  ratio: {
    definition: 'a factor or proportion: three times, one in five, two thirds',
    matches: ['schema:QuantitativeValue', 'qudt:DimensionlessRatio'],
  },
  index: {
    definition: 'the level of an index or scale: share prices, magnitude, a rating',
    matches: ['schema:QuantitativeValue'],
  },
  score: {
    definition: 'the points or goals of one side; a result of two sides is two figures',
    matches: ['schema:QuantitativeValue'],
  },
  vote: {
    definition: 'the votes or seats for one side',
    matches: ['schema:QuantitativeValue', 'ontonotes:CARDINAL'],
  },
} as const satisfies Record<string, Term>
export type FigureKind = keyof typeof FIGURES
export const FIGURE_KINDS = termsOf(FIGURES)

/** The kinds whose figures may have a currency. */
export const MONEY_KINDS: readonly FigureKind[] = ['money', 'rate']

/** The relation of a stated number to the true one, such as a lower bound. */
export const BOUNDS = {
  'exact': { definition: 'no word says otherwise' },
  'over': { definition: 'the true number is more' },
  'under': { definition: 'the true number is less' },
  'at-least': {
    definition: 'the true number is the same or more',
  },
  'at-most': {
    definition: 'the true number is the same or less',
  },
  'about': { definition: 'the true number is near' },
  'nearly': { definition: 'the true number is a little less' },
} as const satisfies Record<string, Term>
export type FigureBound = keyof typeof BOUNDS
export const FIGURE_BOUNDS = termsOf(BOUNDS)

/** The salience of a figure: information, or merely part of the wording. */
export const SALIENCES = {
  main: {
    definition: 'it tells how much, how many, how often or how long: a reader would note it',
  },
  incidental: {
    definition:
      'it belongs to the wording: a set phrase, a name or a known pair, such as "two-way" or "the two countries"',
  },
} as const satisfies Record<string, Term>
export const FIGURE_SALIENCES = termsOf(SALIENCES)

export const DIRECTIONS = {
  up: { definition: 'a rise' },
  down: { definition: 'a fall' },
  unchanged: { definition: 'neither a rise nor a fall' },
} as const satisfies Record<string, Term>
export const CHANGE_DIRECTIONS = termsOf(DIRECTIONS)
