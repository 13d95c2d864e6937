import { draftArticle, type Draft, type DraftInput } from '../draft/draft.js'
import { draftWithModel } from '../draft/model/draft-with-model.js'
import { createModelServer } from '../draft/model/server.js'
import { VerbatimError } from '../model/errors.js'

export interface DrafterOptions {
  model?: string
  endpoint?: string
  rulesFirst?: boolean
  rounds?: number
  timeout?: number
}

export interface Drafter {
  draft: (input: DraftInput) => Draft | Promise<Draft>
  /** A line on what the model has cost. */
  usage?: () => string
}

/** The environment variable with the key of a server. No option has it, since others can see options. */
const KEY = 'VERBATIM_MODEL_KEY'
/** A local model on a processor may take long. */
const TIMEOUT = 600

/**
 * Drafts by rules on this machine, or by a language model if options name one and its server.
 * @throws VerbatimError if the options contradict each other.
 */
export function createDrafter(options: DrafterOptions): Drafter {
  const { model, endpoint, rulesFirst = false, rounds, timeout = TIMEOUT } = options
  if (model === undefined && endpoint === undefined) {
    const given = Object.entries({ '--rules-first': rulesFirst || undefined, '--rounds': rounds })
    const [name] = given.find(([, value]) => value !== undefined) ?? []
    if (name !== undefined) throw new VerbatimError(`${name} needs --model and --endpoint`)
    return { draft: draftArticle }
  }
  if (model === undefined || endpoint === undefined)
    throw new VerbatimError('--model and --endpoint need each other: give the name and the URL')
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds >= 0 && rounds <= 20))
    throw new VerbatimError('--rounds must be a whole number from 0 to 20')
  if (!(timeout > 0 && timeout <= 86_400))
    throw new VerbatimError('--timeout must be a number of seconds up to 86400')
  const server = createModelServer({ endpoint, model, key: process.env[KEY], timeout })
  return {
    draft: (input) =>
      draftWithModel(input, { server, model, rulesFirst, ...(rounds !== undefined && { rounds }) }),
    usage: () => {
      const { requests, input, output, uncounted } = server.usage
      const rest = uncounted > 0 ? `; ${uncounted} answers came without a count` : ''
      return `${model}: ${requests} requests, ${input} tokens sent, ${output} tokens received${rest}`
    },
  }
}
