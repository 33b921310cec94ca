import { CHINESE } from './chinese.ts';

/** What problems say is short: of what is longer, something that a caller made up is a part. */
const LONGEST = 1000;

interface Template {
  readonly pattern: RegExp;
  readonly chinese: string;
}

/** The more a template says itself, the earlier it is tried. */
const TEMPLATES: readonly Template[] = Object.entries(CHINESE)
  .filter(([english]) => english.includes('{}'))
  .sort(([one], [other]) => other.length - one.length)
  .map(([english, chinese]) => ({
    pattern: new RegExp(`^${english.split('{}').map(RegExp.escape).join('(.*?)')}$`, 's'),
    chinese,
  }));

/** What some messages begin with: the waybill that they are about. */
const WAYBILL = /^(HD[0-9A-Z]{12}) (.+)$/s;

/** A message of a problem in Chinese, with what is put into it; undefined where the table lacks it. */
export function inChinese(message: string): string | undefined {
  if (Object.hasOwn(CHINESE, message)) return CHINESE[message];
  if (message.length > LONGEST) return undefined;
  const [, waybill, rest] = WAYBILL.exec(message) ?? [];
  if (waybill !== undefined && rest !== undefined) return joined([waybill, inChinese(rest)], ' ');
  for (const { pattern, chinese } of TEMPLATES) {
    const values = pattern.exec(message)?.slice(1);
    if (values) return filled(chinese, values);
  }
  // Several reasons in one.
  return message.includes('; ') ? joined(message.split('; ').map(inChinese), '；') : undefined;
}

function joined(parts: readonly (string | undefined)[], by: string): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(by);
}

/** What is put in may be words of the table itself. */
function filled(chinese: string, values: readonly string[]): string {
  let next = 0;
  return chinese.replace(/\{(\d?)\}/g, (_, at: string) => {
    const value = values[at === '' ? next++ : Number(at)] ?? '';
    return Object.hasOwn(CHINESE, value) ? (CHINESE[value] ?? value) : value;
  });
}
