import { servedDocument } from '../api/openapi/serve.js'

/** The OpenAPI document as YAML. */
export const openapi = (): string => servedDocument('').yaml()
