import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
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

/** Matches the forms of an address that Node's `isIP` refuses: with a port, or IPv6 in brackets. */
const NAMED = /^\[(?<v6>[^\]]*)\](?::\d+)?$|^(?<v4>[\d.]+):\d+$/

/** The address that a proxy names, in its canonical form; undefined if it names none, such as `unknown`. */
function addressIn(text: string): string | undefined {
  const { v6, v4 } = NAMED.exec(text)?.groups ?? {}
  const address = v6 ?? v4 ?? text
  return isIP(address) === 0 ? undefined : ipaddr.process(address).toString()
}

/**
 * Reduces `X-Forwarded-For` to the addresses at its end, without ports, so that a client has one address. An entry that is
 * no address hides all entries before it: then the proxy that wrote it is the client.
 */
export function cleanForwardedFor({ headers }: IncomingMessage): void {
  const header = headers['x-forwarded-for']
  if (typeof header !== 'string') return
  const addresses = header.split(',').map((part) => addressIn(part.trim()))
  headers['x-forwarded-for'] = addresses.slice(addresses.lastIndexOf(undefined) + 1).join(', ')
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
function clientKey(address: string | undefined): string {
  if (address === undefined) return 'disconnected'
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString()
}

/** Identifies the client of a request that Fastify has not seen. */
export const clientOf = (request: IncomingMessage, trust: TrustProxy | false): string =>
  clientKey(clientAddress(request, trust))

/** The client of a request. Clients take turns at the reading processes. */
export const callerOf = ({ ip, raw }: { ip: string | undefined; raw: IncomingMessage }) => ({
  client: clientKey(ip),
  isGone: () => raw.socket.destroyed,
})
