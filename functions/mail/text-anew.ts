import { analyse } from 'chardet';

const READERS = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);
/** What customers write in, and in which chardet may tell them apart. */
const CHARSETS: Readonly<Record<string, string>> = { GB18030: 'gb18030', Big5: 'big5' };
const LIKELY = 30;

/**
 * A text whose charset is wrong or not told: by its bytes. Valid UTF-8 beyond ASCII is nothing else.
 * @param told as the message says it is
 * @param bytes the same text, read as windows-1252, in which each byte is a character
 */
export function textAnew(told: string, bytes: string): string {
  const raw = Uint8Array.from(bytes, (character) => READERS.get(character) ?? 0x3f);
  const isUtf8 = Buffer.from(raw).toString('utf8').includes('\ufffd') ? undefined : new TextDecoder().decode(raw);
  if (isUtf8 !== undefined) return isUtf8;
  if (!/\ufffd|[\u0080-\u00ff]{2}/.test(told)) return told;
  const found = analyse(raw).find(({ name, confidence }) => name in CHARSETS && confidence >= LIKELY);
  return new TextDecoder(CHARSETS[found?.name ?? 'GB18030']).decode(raw);
}
