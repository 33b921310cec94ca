import { inChinese } from './in-chinese.ts';
import type { FieldError, Problem } from './problem.ts';

/** What of a problem is shown. */
export type ShownProblem = Pick<Problem, 'status' | 'title' | 'code' | 'message' | 'errors' | 'members' | 'headers'>;

/** A problem in Chinese: its words alone, no code, no field and no value. What the table lacks stays in English. */
export function problemInChinese({ status, title, code, message, errors, members, headers }: Problem): ShownProblem {
  const translated = errors.map((error): FieldError => ({ ...error, message: words(error.message) }));
  const detail =
    code === 'validation_failed' ? fieldsInChinese(translated, Number(members['errorsOmitted'] ?? 0)) : words(message);
  return {
    status,
    title: words(title),
    code,
    message: detail,
    errors: translated,
    members: withMessages(members) as Problem['members'],
    headers,
  };
}

function fieldsInChinese(errors: readonly FieldError[], omitted: number): string {
  const named = errors.map(({ field, message }) => `${field}：${message}`);
  return [...named, ...(omitted === 0 ? [] : [`另有 ${omitted} 项`])].join('；');
}

const words = (message: string): string => inChinese(message) ?? message;

/** Reasons and the like have a message each. */
function withMessages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMessages);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'message' && typeof each === 'string' ? words(each) : withMessages(each),
    ]),
  );
}
