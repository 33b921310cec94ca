/**
 * From what a customer orders by e-mail: an address, `orders@example.com`, or all addresses of a domain, `@example.com`; in small
 * letters.
 */
export type Sender = string;

/** Where anybody may have an address: of such a domain a customer has an address, and never the domain. */
const PROVIDERS: ReadonlySet<string> = new Set([
  '126.com',
  '139.com',
  '163.com',
  '188.com',
  '189.cn',
  '21cn.com',
  'aliyun.com',
  'foxmail.com',
  'gmail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'msn.com',
  'outlook.com',
  'proton.me',
  'qq.com',
  'sina.cn',
  'sina.com',
  'sohu.com',
  'tom.com',
  'vip.163.com',
  'vip.qq.com',
  'vip.sina.com',
  'wo.cn',
  'yahoo.com',
  'yeah.net',
]);

/** Whether a sender is all of a domain. */
export const isDomain = (sender: Sender): boolean => sender.startsWith('@');

/** Whether a sender is a domain at which anybody may have an address. */
export const isProvider = (sender: Sender): boolean => isDomain(sender) && PROVIDERS.has(sender.slice(1));

/** The senders that an address may be, the closest first: itself, and all of its domain. @param address in small letters */
export function sendersOf(address: string): readonly Sender[] {
  return [address, address.slice(address.lastIndexOf('@'))];
}
