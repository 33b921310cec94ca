/** Whether two names are the same (D4): normalised, trimmed, full and half width equal; otherwise any difference counts. */
export function sameName(one: string, other: string): boolean {
  return normalised(one) === normalised(other);
}

/** Only the forms that differ in width are folded: NFKC on the whole would take ① for 1. */
function normalised(name: string): string {
  return name
    .replace(/[\u3000\uff00-\uffef]+/g, (wide) => wide.normalize('NFKC'))
    .normalize('NFC')
    .trim();
}
