import type { FastifyRequest } from 'fastify'

/** Paths for whoever runs the server. They are never limited and never shed, and are not part of the API. */
export const OPERATIONS = { live: '/livez', ready: '/readyz', metrics: '/metrics' } as const

const PATHS = new Set<string | undefined>(Object.values(OPERATIONS))

export const isOperation = (request: FastifyRequest): boolean => PATHS.has(request.routeOptions.url)

/** Whether an address is one of this machine's own. */
export const isLoopback = (address: string): boolean =>
  /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)
