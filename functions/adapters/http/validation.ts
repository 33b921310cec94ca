import * as z from 'zod';
import { parseInstant } from '../../../domain/time/instant.ts';
import { invalid, type FieldError } from './problem.ts';

/** The parts of a request, checked against its schemas; every problem of every part at once. @throws Problem validation_failed */
export function validated<Parts extends Record<string, z.ZodType>>(
  schemas: Parts,
  values: Record<keyof Parts, unknown>,
): { [P in keyof Parts]: z.output<Parts[P]> } {
  const results = Object.entries(schemas).map(([part, schema]) => [part, schema.safeParse(values[part])] as const);
  const errors = results.flatMap(([, { error }]) => error?.issues.flatMap(fieldErrors) ?? []);
  if (errors.length > 0) throw invalid(errors);
  return Object.fromEntries(results.map(([part, { data }]) => [part, data])) as {
    [P in keyof Parts]: z.output<Parts[P]>;
  };
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: fieldPath([...issue.path, shortened(key)]),
      message: 'is not a known field',
    }));
  }
  const message = issue.message
    .replace(/^Invalid input: expected \w+, received undefined$/, 'is missing')
    .replace(/^Invalid input: /, '');
  return [{ field: fieldPath(issue.path), message }];
}

function fieldPath(path: readonly PropertyKey[]): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? 'body' : text;
}

/** A key that a caller made up may be anything of any length. */
function shortened(key: string): string {
  return key.length > 64 ? `${key.slice(0, 64)}…` : key;
}

/** Text of 1 to `longest` characters, without control characters or broken Unicode. */
export function text(longest: number): z.ZodString {
  return z
    .string()
    .min(1)
    .max(longest)
    .refine((value) => !/\p{Cc}/u.test(value), 'must not contain control characters')
    .refine((value) => value.isWellFormed(), 'must be well-formed Unicode')
    .refine((value) => value.trim() !== '', 'must not be blank');
}

/** ISO 8601 with an offset, as an instant. */
export const instant = z.string().transform((value, context) => {
  const parsed = parseInstant(value);
  if (parsed !== undefined) return parsed;
  context.addIssue({
    code: 'custom',
    message: 'must be an ISO 8601 time with an offset, such as 2026-11-23T09:12:00+08:00',
  });
  return z.NEVER;
});

/** An amount in minor units of a currency that is known. */
export const minorUnits = z.int().min(0).max(1_000_000_000_000);

/** An amount in minor units of an ISO 4217 currency. */
export const money = z.strictObject({
  amount: minorUnits,
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code'),
});

export const branchCode = z.string().regex(/^[A-Z0-9]{2,8}$/, 'must be 2 to 8 capitals and digits');
export const districtCode = z.string().regex(/^[1-9]\d{5}$/, 'must be a six-digit GB/T 2260 code');
export const partnerId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,31}$/, 'must be 2 to 32 small letters, digits and hyphens');

/** Of a list: how many at most, and where to go on. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(512).optional(),
};
