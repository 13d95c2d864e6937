import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'
import { proxiesOf, type Config } from '../../config.js'

/** Tells whether an address is a trusted proxy. */
export type TrustProxy = ReturnType<typeof proxyAddr.compile>

/** The proxies of TRUST_PROXY, or false if it names none. */
export function trustedProxies({ TRUST_PROXY }: Config): TrustProxy | false {
  const proxies = proxiesOf(TRUST_PROXY)
  return proxies.length > 0 && proxyAddr.compile(proxies)
}

/**
 * The address of a client: of its connection, or the one that trusted proxies name in `X-Forwarded-For`. It is undefined
 * once the connection is closed.
 */
export function clientAddress(request: IncomingMessage, trust: TrustProxy | false) {
  const { remoteAddress } = request.socket
  return trust && remoteAddress !== undefined ? proxyAddr(request, trust) : remoteAddress
}
