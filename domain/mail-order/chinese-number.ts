const DIGITS = '零一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number in Chinese up to 9,999, also 半, and with decimals: 十二 is 12, 三点五 is 3.5, 三百五 is not read. NaN for what is none. */
export function chineseNumber(text: string): number {
  if (text === '半') return 0.5;
  const [whole, decimals] = text.split('点');
  if (whole !== undefined && decimals !== undefined)
    return chineseNumber(whole) + Number(`0.${Array.from(decimals, (digit) => DIGITS.indexOf(digit)).join('')}`);
  let total = 0;
  let digit: number | undefined;
  let last = Infinity;
  for (const character of text.replaceAll('两', '二')) {
    const ten = TENS[character];
    const value = DIGITS.indexOf(character);
    if (ten !== undefined) {
      if (ten >= last) return NaN;
      total += (digit ?? 1) * ten;
      [last, digit] = [ten, undefined];
    } else if (value === -1 || (digit !== undefined && digit !== 0)) return NaN;
    else digit = value;
  }
  const isShort = last > 10 && last < Infinity && digit !== undefined && !text.includes('零');
  return isShort || text === '' ? NaN : total + (digit ?? 0);
}
