/** By their marks. */
const MARKED = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The text in the bytes of a file that a spreadsheet program has written: in UTF-8, in UTF-16 where it is marked so, or else in GB 18030,
 * of which GBK and GB 2312 are parts. Chinese in GBK is never well-formed UTF-8, so nothing has to be guessed. Without a byte order mark.
 * @throws TypeError for bytes that are none of these
 */
export function textIn(bytes: Uint8Array): string {
  const marked = MARKED.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decoded(bytes, marked.encoding);
  try {
    return decoded(bytes, 'utf-8');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decoded(bytes, 'gb18030');
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
