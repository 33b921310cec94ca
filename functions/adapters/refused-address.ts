import { BlockList, isIP } from 'node:net';
import { loopbackAllowed } from './environment.ts';

/** Of IPv4, what is no public host: private, shared (CGNAT), loopback, link-local with the metadata of clouds, for documentation and benchmarks, multicast and reserved. */
const NOT_PUBLIC_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Of IPv6, all that is given to hosts: neither loopback, unique-local, link-local and multicast, nor IPv4 in another form (mapped, NAT64). */
const PUBLIC_6 = ['2000::', 3] as const;
/** And of that what is for protocols (Teredo, benchmarks), for documentation, or IPv4 again (6to4). */
const NOT_PUBLIC_6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const notPublic = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_4) notPublic.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of NOT_PUBLIC_6) notPublic.addSubnet(net, prefix, 'ipv6');
const public6 = new BlockList();
public6.addSubnet(...PUBLIC_6, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether no request may go to an IP address, however it is spelt. @param address in the form of its family, without brackets */
export function isRefused(address: string): boolean {
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  if (isIP(address) === 0) return true;
  if (isAllowedLoopback(address)) return false;
  return notPublic.check(address, family) || (family === 'ipv6' && !public6.check(address, family));
}

/** Whether a host, by its name or its address, is this machine, and requests may go to it: on the local cloud. */
export function isAllowedLoopback(host: string): boolean {
  if (!loopbackAllowed()) return false;
  const address = host.replace(/^\[|\]$/g, '');
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  return host === 'localhost' || (isIP(address) !== 0 && loopback.check(address, family));
}
