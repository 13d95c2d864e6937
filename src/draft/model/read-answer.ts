import { schemaFaults } from '../../model/json/schema-faults.js'
import { emptyAnswer, isItem, itemSchema, LISTS, type Answer } from './answer-schema.js'

export interface ReadAnswer {
  /** The items of the right shape. */
  answer: Answer
  /** Why other items, or the whole answer, cannot be used. */
  faults: string[]
}

/**
 * Reads the answer of a model, which may stand in a code fence or between words if the server does
 * not enforce the schema. Items of a wrong shape are faults.
 */
export function readAnswer(content: string): ReadAnswer {
  const answer = emptyAnswer()
  const value = findObject(content)
  if (value === undefined) return { answer, faults: ['the answer is not a JSON object'] }
  const faults = LISTS.flatMap((list) => {
    const items = Object.hasOwn(value, list) ? value[list] : []
    if (!Array.isArray(items)) return [`"${list}" is not a list`]
    return items.flatMap((item, index) => {
      if (isItem(list, item)) {
        ;(answer[list] as unknown[]).push(item)
        return []
      }
      return schemaFaults(itemSchema(list), item).map(
        ({ pointer, message }) => `${list}/${index}${pointer} ${message}`,
      )
    })
  })
  const unknown = Object.keys(value).filter((key) => !LISTS.some((list) => list === key))
  return {
    answer,
    faults: [...faults, ...unknown.map((key) => `"${key}" is not a known list`)],
  }
}

/** The JSON object of an answer: all of it, in a code fence, or from the first to the last brace. */
function findObject(content: string): Record<string, unknown> | undefined {
  const withoutThoughts = content.replace(/^\s*<think>.*?<\/think>/s, '')
  const fenced = /```(?:json)?\s*\n(.*?)```/s.exec(withoutThoughts)?.[1]
  const braces = withoutThoughts.slice(
    Math.max(0, withoutThoughts.indexOf('{')),
    withoutThoughts.lastIndexOf('}') + 1,
  )
  for (const json of [withoutThoughts, fenced, braces]) {
    try {
      const value: unknown = JSON.parse(json ?? '')
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value as Record<string, unknown>
    } catch {
      // the next form may be JSON
    }
  }
  return undefined
}
