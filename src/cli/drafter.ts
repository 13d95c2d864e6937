import { counted } from '../model/counted.js'
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
  /** Returns a line about the use of the model: requests and tokens. */
  usage?: () => string
}

/**
 * The environment variable with the key of a server. It is not an option, because other users can
 * see options.
 */
const KEY = 'VERBATIM_MODEL_KEY'
/** The default timeout in seconds. A local model on a CPU may take long. */
const TIMEOUT = 600

/**
 * Makes a drafter: by rules on this machine, or by a language model if the options name one and its
 * server.
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
      const rest = uncounted > 0 ? `; ${counted(uncounted, 'answer')} came without a count` : ''
      return `${model}: ${counted(requests, 'request')}, ${counted(input, 'token')} sent, ${counted(output, 'token')} received${rest}`
    },
  }
}
