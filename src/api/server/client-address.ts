import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'
import ipaddr from 'ipaddr.js'
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

/**
 * Identifies a client by its address: an IPv4 address, or the /64 network of an IPv6 address, which one client has for
 * itself.
 */
export function clientKey(address: string | undefined): string {
  if (address === undefined) return 'disconnected'
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString()
}
