import { BlockList, isIP } from 'node:net';

const BITS = { ipv4: 32, ipv6: 128 } as const;

interface AddressRange {
  readonly address: string;
  readonly prefix: number;
  readonly family: keyof typeof BITS;
}

/** An address ("203.0.113.7"), or a range of them in CIDR notation ("203.0.113.0/24", "2001:db8::/32"); undefined for what is neither. */
function addressRange(text: string): AddressRange | undefined {
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0 || address.includes('%')) return undefined;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (prefix === undefined) return { address, prefix: BITS[family], family };
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > BITS[family]) return undefined;
  return { address, prefix: Number(prefix), family };
}

/** Whether a text is an address or a range of them. */
export function isAddressRange(text: string): boolean {
  return addressRange(text) !== undefined;
}

/** Whether an address lies in one of the ranges; IPv4 mapped into IPv6 (`::ffff:203.0.113.7`) is IPv4. @throws RangeError for a range that is none */
export function isWithin(ranges: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const text of ranges) {
    const range = addressRange(text);
    if (!range) throw new RangeError(`not a range of addresses: ${text}`);
    list.addSubnet(range.address, range.prefix, range.family);
  }
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
