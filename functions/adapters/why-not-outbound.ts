import { isIP } from 'node:net';
import { loopbackAllowed } from './environment.ts';
import { isAllowedLoopback, isRefused } from './refused-address.ts';

/** Names that lead to this machine or stay within a network, whatever DNS says (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const WITHIN = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'home.arpa'];

/**
 * Why no request may go to a URL, as far as it shows itself; undefined where it may. What its name leads to is looked at when
 * it is asked.
 */
export function whyNotOutbound(url: string): string | undefined {
  if (!URL.canParse(url)) return 'must be a URL such as https://example.com/hook';
  const { protocol, username, password, hostname, port } = new URL(url);
  if (protocol !== 'https:' && !(protocol === 'http:' && isAllowedLoopback(hostname)))
    return 'must begin with https://';
  if (username !== '' || password !== '') return 'must not hold a name or a password';
  if (port === '0') return 'must not name port 0, which no host has';
  return whyNotHost(hostname);
}

/** @param hostname as a URL has it: an IPv4 address in decimals whatever way it was written, an IPv6 address in brackets */
function whyNotHost(hostname: string): string | undefined {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return isRefused(host) ? 'must not lead to a private or reserved address' : undefined;
  const name = host.replace(/\.+$/, '');
  if (name === 'localhost' && loopbackAllowed()) return undefined;
  const isWithin = WITHIN.some((domain) => name === domain || name.endsWith(`.${domain}`));
  return isWithin || !name.includes('.') ? 'must name a host that all can reach' : undefined;
}
