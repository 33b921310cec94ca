import { parse } from 'tldts';

/**
 * From what a customer orders by e-mail: an address, `orders@example.com`, or all addresses of a domain, `@example.com`; in small
 * letters.
 */
export type Sender = string;

/** Where anybody may have an address: of such a domain a customer has an address, and never the domain. */
const PROVIDERS: ReadonlySet<string> = new Set([
  ...[
    '126.com',
    '139.com',
    '163.com',
    '163.net',
    '188.com',
    '189.cn',
    '21cn.com',
    '21cn.net',
    '263.com',
    '263.net',
    '263.net.cn',
  ],
  ...[
    '3126.com',
    'aliyun.com',
    'chinaren.com',
    'citiz.net',
    'eyou.com',
    'foxmail.com',
    'qq.com',
    'sina.cn',
    'sina.com',
  ],
  ...[
    'sina.com.cn',
    'sogou.com',
    'sohu.com',
    'tom.com',
    'wo.cn',
    'wo.com.cn',
    'yeah.net',
    'china.com',
    '10086.cn',
    '10010.com',
  ],
  ...['hainan.net', 'ctimail.com', 'netvigator.com', 'hinet.net', 'seed.net.tw'],
  ...[
    'aim.com',
    'aol.com',
    'att.net',
    'bellsouth.net',
    'bigpond.com',
    'bk.ru',
    'bol.com.br',
    'btinternet.com',
    'charter.net',
  ],
  ...[
    'comcast.net',
    'cox.net',
    'daum.net',
    'earthlink.net',
    'fastmail.com',
    'fastmail.fm',
    'free.fr',
    'freenet.de',
    'hanmail.net',
  ],
  ...[
    'hey.com',
    'hushmail.com',
    'icloud.com',
    'inbox.com',
    'inbox.ru',
    'internet.ru',
    'juno.com',
    'kakao.com',
    'laposte.net',
  ],
  ...[
    'libero.it',
    'list.ru',
    'mac.com',
    'mail.com',
    'mail.ru',
    'mailinator.com',
    'me.com',
    'msn.com',
    'nate.com',
    'naver.com',
  ],
  ...[
    'o2.pl',
    'onet.pl',
    'op.pl',
    'optonline.net',
    'optusnet.com.au',
    'orange.fr',
    'passport.com',
    'pm.me',
    'posteo.de',
    'proton.me',
  ],
  ...[
    'protonmail.ch',
    'protonmail.com',
    'rambler.ru',
    'rediffmail.com',
    'rocketmail.com',
    'sbcglobal.net',
    'seznam.cz',
    'sfr.fr',
  ],
  ...[
    'singnet.com.sg',
    'sky.com',
    't-online.de',
    'talktalk.net',
    'terra.com.br',
    'tiscali.it',
    'tutanota.com',
    'tuta.io',
  ],
  ...[
    'ukr.net',
    'uol.com.br',
    'verizon.net',
    'virgilio.it',
    'virginmedia.com',
    'wanadoo.fr',
    'web.de',
    'wp.pl',
    'xtra.co.nz',
  ],
  ...[
    'ya.ru',
    'yopmail.com',
    'ymail.com',
    'docomo.ne.jp',
    'ezweb.ne.jp',
    'softbank.ne.jp',
    'nifty.com',
    'excite.co.jp',
  ],
]);
/** Providers who have a domain in many countries. */
const IN_MANY_COUNTRIES: ReadonlySet<string> = new Set([
  ...['gmail', 'gmx', 'googlemail', 'hotmail', 'live', 'outlook', 'windowslive', 'yahoo', 'yandex', 'zoho', 'zohomail'],
]);

/** Whether a sender is all of a domain. */
export const isDomain = (sender: Sender): boolean => sender.startsWith('@');

/**
 * Whether a sender is a domain at which anybody may have an address, or below which anybody may have a domain: `@com.cn`
 * (publicsuffix.org).
 */
export const isProvider = (sender: Sender): boolean => {
  if (!isDomain(sender)) return false;
  const { domain, domainWithoutSuffix } = parse(sender.slice(1), { allowPrivateDomains: true });
  return domain === null || PROVIDERS.has(domain) || IN_MANY_COUNTRIES.has(domainWithoutSuffix ?? '');
};

/** The senders that an address may be, the closest first: itself, and all of its domain. @param address in small letters */
export function sendersOf(address: string): readonly Sender[] {
  return [address, address.slice(address.lastIndexOf('@'))];
}
