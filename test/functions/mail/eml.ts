/** What a message is made of; a body is bytes, or text that is UTF-8. */
interface Eml {
  readonly headers?: readonly string[];
  readonly type?: string;
  readonly encoding?: string;
  readonly body: string | Uint8Array;
}

const HEADERS = [
  'From: =?UTF-8?B?5byg5LiJ?= <Orders@Example.com>',
  'To: booking@huidan.example',
  'Subject: =?GB2312?B?t6K79Q==?=',
  'Date: Wed, 25 Nov 2026 09:30:00 +0800',
  'Message-ID: <m-1@example.com>',
  'MIME-Version: 1.0',
];

/** A message as it comes over the wire. */
export function eml({ headers = [], type = 'text/plain; charset=utf-8', encoding = '8bit', body }: Eml): Uint8Array {
  const own = new Set(headers.map((line) => line.split(':', 1)[0]?.toLowerCase()));
  const standard = HEADERS.filter((line) => !own.has(line.split(':', 1)[0]?.toLowerCase()));
  const head = [...standard, ...headers, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body as string)]);
}

/** 发货人：张三 in GBK, and what follows it in ASCII. */
export function gbk(ascii: string): Uint8Array {
  return Buffer.concat([Buffer.from('b7a2bbf5c8cba3bad5c5c8fd', 'hex'), Buffer.from(ascii)]);
}
