import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Collection } from '../query/collection.js'
import { notFound } from './problems.js'

/** A read throws this error if the record of the path was merged into another one. The request is then redirected. */
export class Moved extends Error {
  constructor(
    /** The name of the collection: the segment before the id in the path. */
    readonly collection: string,
    readonly from: string,
    readonly to: string,
  ) {
    super(`${collection}/${from} is ${collection}/${to}`)
  }
}

/** The error of a request for an id that no record has. @param successor the id of the record into which it was merged */
export const missingRecord = (
  { singular, name }: Pick<Collection, 'singular' | 'name'>,
  id: string,
  successor: string | undefined,
): Error =>
  successor === undefined ? notFound(singular, id, name) : new Moved(name, id, successor)

/** Redirects a request to the record that has taken over, with its suffix, the rest of its path and its query. */
export function redirectMoved(
  { url }: FastifyRequest,
  reply: FastifyReply,
  { collection, from, to }: Moved,
  base: string,
): FastifyReply {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? []
  const segments = path.split('/')
  const place = segments.indexOf(collection) + 1
  const suffix = decodeURIComponent(segments[place]!).slice(from.length)
  segments[place] = encodeURIComponent(to) + suffix
  return reply.redirect(base + segments.join('/') + query, 301)
}
