import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../api/problems.js'
import { addVary } from '../api/negotiate.js'
import { once } from '../model/once.js'
import { packagePath } from '../model/files/package-path.js'

/*
 * The stylesheet, the script and the icon. A digest of the content is part of each name, so that browsers keep a file for
 * ever and never mix two versions. The build compresses them.
 */

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b41b3"/><path d="M12 7H8v18h4M20 7c5 4 5 14 0 18" fill="none" stroke="#fff" stroke-width="3"/></svg>`

interface Asset {
  path: string
  type: string
  bodies: Record<string, Buffer>
}

function asset(name: string, extension: string, type: string): Asset {
  const built = (suffix = ''): Buffer =>
    readFileSync(packagePath(`dist/assets/${name}.${extension}${suffix}`))
  const content = built()
  const digest = hash('sha256', content, 'base64url').slice(0, 12)
  return {
    path: `/assets/${name}-${digest}.${extension}`,
    type: `${type}; charset=utf-8`,
    bodies: { identity: content, br: built('.br'), gzip: built('.gz') },
  }
}

export type Assets = Record<'style' | 'script', string>

/** The paths of the files, which are read on first use. */
const files = once(() => ({
  style: asset('style', 'css', 'text/css'),
  script: asset('script', 'js', 'text/javascript'),
  docsStyle: asset('docs', 'css', 'text/css'),
  docsScript: asset('docs', 'js', 'text/javascript'),
}))

export const assetPaths = (): Assets => ({
  style: files().style.path,
  script: files().script.path,
})

/** The files of the documentation of the API. */
export const docsAssetPaths = (): Assets => ({
  style: files().docsStyle.path,
  script: files().docsScript.path,
})

const FOR_EVER = 'public, max-age=31536000, immutable'
const FOR_A_DAY = 'public, max-age=86400'

/** Registers the files under `/assets/`, and the icon. */
export function registerAssets(app: FastifyInstance): void {
  app.get('/assets/:file', { schema: { hide: true } }, (request: FastifyRequest, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const found = Object.values(files()).find((file) => file.path === path)
    if (found === undefined) throw new Problem('not-found', `there is no file at ${path}`)
    addVary(reply, 'Accept-Encoding')
    const coding = request.headers['accept-encoding']!
    if (coding !== 'identity') void reply.header('content-encoding', coding)
    return reply
      .headers({ 'content-type': found.type, 'cache-control': FOR_EVER })
      .send(found.bodies[coding])
  })
  app.get('/icon.svg', { schema: { hide: true } }, (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', FOR_A_DAY).send(ICON),
  )
}
