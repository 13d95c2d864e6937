import type { FastifyInstance } from 'fastify'
import { parseHTML } from 'linkedom'

/* Reads pages as a browser without scripts does. */

export const AS_BROWSER = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
}

export interface ReadPage {
  status: number
  headers: Record<string, string | undefined>
  html: string
  document: Document
}

export async function readPage(app: FastifyInstance, url: string): Promise<ReadPage> {
  const answer = await app.inject({ url, headers: AS_BROWSER })
  return {
    status: answer.statusCode,
    headers: answer.headers as ReadPage['headers'],
    html: answer.body,
    document: (parseHTML(answer.body) as unknown as { document: Document }).document,
  }
}

/** The text of an element with single spaces. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
