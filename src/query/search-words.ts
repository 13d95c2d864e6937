import { Type } from 'typebox'
import { MAX_WORDS, MIN_PREFIX, SearchError, searchExpression } from '../model/full-text.js'
import { BadValue, type Filter } from './collection.js'

/** The parameter of a full-text search over `what`: its schema, and the FTS5 expression of its value. */
export const searchWords = (what: string, example: string): Pick<Filter, 'schema' | 'read'> => ({
  schema: Type.String({
    minLength: 1,
    maxLength: 200,
    examples: [example],
    description: `Up to ${MAX_WORDS} words in ${what}, in any case, with or without diacritics; all must occur. \`"a phrase"\`, \`prefix*\` (at least ${MIN_PREFIX} letters), \`-without\`, \`or\` and brackets are supported.`,
  }),
  read: (value) => {
    try {
      return { shape: '', bind: searchExpression(String(value)) }
    } catch (error) {
      if (error instanceof SearchError) throw new BadValue(error.message)
      throw error
    }
  },
})
