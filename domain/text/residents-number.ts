/** The characters that count, in their usual form. */
export function joined(written: string): string {
  return written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}

/** GB 11643, ISO 7064 MOD 11-2: the check character follows from the 17 digits before it. */
export function hasRightCheck(number: string): boolean {
  const sum = Array.from(number.slice(0, 17)).reduce(
    (total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11),
    0,
  );
  return '10X98765432'[sum % 11] === number[17];
}

/** It has a birthday, of the last or this century, where one has to stand. */
export function makesSense(number: string): boolean {
  return /^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(number);
}

/**
 * Whether a text is the number of a resident's identity card and nothing else, in any form that people write. A right check alone is
 * none: one in eleven numbers of 18 digits has it by chance.
 */
export function isResidentsNumber(text: string): boolean {
  const number = joined(text);
  return /^\d{17}[\dX]$/.test(number) && hasRightCheck(number) && makesSense(number);
}
