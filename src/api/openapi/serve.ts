import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { once } from '../../model/once.js'
import { packagePath } from '../../model/files/package-path.js'
import { matchesEtag, sendNotModified } from '../respond.js'

/*
 * Serves the OpenAPI document. The build puts openapi.yaml into dist/ as it is and as JSON, since a server should not
 * parse YAML: it takes a tenth of a second.
 */

const read = (name: string): string => readFileSync(packagePath(`dist/${name}`), 'utf8')

/** The document whose server is the URL under which clients reach the API. */
export interface ServedDocument {
  json: () => string
  yaml: () => string
}

/** @param base the origin under which clients reach the API, or '' for the origin of the request. */
export function servedDocument(base: string): ServedDocument {
  const url = JSON.stringify(base === '' ? '/' : base)
  return {
    json: once(() =>
      read('openapi.json').replace('"servers":[{"url":"/"', () => `"servers":[{"url":${url}`),
    ),
    yaml: once(() => read('openapi.yaml').replace(/(?<=^servers: .*url: )\/(?=,)/m, () => url)),
  }
}

/** Registers `/openapi.json` and `/openapi.yaml`. */
export function registerDocument(app: FastifyInstance, { json, yaml }: ServedDocument): void {
  const routes = [
    ['/openapi.json', 'application/json', json],
    ['/openapi.yaml', 'application/yaml', yaml],
  ] as const
  for (const [path, mediaType, text] of routes) {
    // The weak validator holds for every content coding.
    const etag = once(() => `W/"${hash('sha256', text(), 'base64url').slice(0, 22)}"`)
    app.get(path, { schema: { hide: true } }, (request, reply) => {
      void reply.headers({ 'etag': etag(), 'cache-control': 'public, max-age=0, must-revalidate' })
      if (matchesEtag(request.headers['if-none-match'] ?? '', etag())) return sendNotModified(reply)
      return reply.type(`${mediaType}; charset=utf-8`).send(text())
    })
  }
}
