import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { en } from 'zod/locales';
import { HUIDAN } from '../../../domain/promise/huidan.ts';
import { firstCharacters } from '../../../domain/text/characters.ts';
import { maskIdentityNumbersInText } from '../../../domain/text/mask-identity-numbers-in-text.ts';
import { onOneLine } from '../../../domain/text/on-one-line.ts';
import { partnersReference } from '../../../domain/text/partners-reference.ts';
import { whyNotText } from '../../../domain/text/why-not-text.ts';
import { hasInstantForm, parseInstant } from '../../../domain/time/instant.ts';
import { heldOf } from './held.ts';
import type { FieldError } from './problem.ts';
import { unreadableIn } from './unreadable.ts';

// What is wrong is told in English; zod/mini alone would say only that it is.
z.config(en());

/** The parts of a request as far as they hold, and what does not. */
export interface Checked<Part extends string> {
  /** Each as its schema reads it: whole where `errors` is empty, else without what is wrong. */
  readonly parts: Readonly<Record<Part, unknown>>;
  readonly errors: readonly FieldError[];
}

/** The parts of a request, checked against its schemas; every problem of every part at once. */
export function checked<Part extends string>(
  schemas: Readonly<Record<Part, z.ZodMiniType>>,
  values: Readonly<Record<Part, unknown>>,
): Checked<Part> {
  const names = Object.keys(schemas) as Part[];
  const results = names.map((part) => [part, checkedPart(schemas[part], values[part])] as const);
  return {
    parts: Object.fromEntries(results.map(([part, { holds }]) => [part, holds])) as Checked<Part>['parts'],
    errors: results.flatMap(([, { errors }]) => errors),
  };
}

function checkedPart(schema: z.ZodMiniType, value: unknown): { holds: unknown; errors: FieldError[] } {
  const { data, error } = schema.safeParse(value, { reportInput: true });
  const unreadable = unreadableIn(value);
  if (!error && unreadable.length === 0) return { holds: data, errors: [] };

  const issues = [...(error?.issues ?? []), ...issuesInCommon(schema, value, error)];
  const named = issues.flatMap(fieldErrors);
  const lost = unreadable
    .map((path) => ({ field: fieldPath(path), message: 'must be well-formed Unicode, without U+FFFD' }))
    .filter(({ field }) => !named.some((other) => other.field === field));
  // The rest of an object with an unknown field may hold.
  const wrong = issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => path);
  return { holds: heldOf(schema, value, [...wrong, ...unreadable]) ?? {}, errors: [...named, ...lost] };
}

/** Of something whose type is not known, what all types have in common is checked all the same. */
function issuesInCommon(
  schema: z.ZodMiniType,
  value: unknown,
  error: z.core.$ZodError | undefined,
): z.core.$ZodIssue[] {
  const typeUnknown = error?.issues.some(({ code, path }) => code === 'invalid_union' && path.length === 1);
  if (!typeUnknown || !(schema instanceof z.ZodMiniDiscriminatedUnion)) return [];
  const [first, ...others] = schema.def.options as readonly z.ZodMiniObject[];
  const common = Object.entries(first?.shape ?? {}).filter(([name, field]) =>
    others.every(({ shape }) => shape[name] === field),
  );
  return z.looseObject(Object.fromEntries(common)).safeParse(value, { reportInput: true }).error?.issues ?? [];
}

/** What a query gives more than once: which of the values is meant is not guessed. */
export function repeatedIn(query: APIGatewayProxyEvent['multiValueQueryStringParameters']): FieldError[] {
  return Object.entries(query ?? {})
    .filter(([, values = []]) => values.length > 1)
    .map(([name]) => ({ field: fieldPath([name]), message: 'is given more than once' }));
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: fieldPath([...issue.path, key]),
      message: 'is not a known field',
    }));
  }
  if (issue.code === 'invalid_key')
    return issue.issues.map(({ message }) => ({ field: fieldPath(issue.path), message: `its name ${message}` }));
  return [{ field: fieldPath(issue.path), message: isMissing(issue) ? 'is missing' : messageOf(issue) }];
}

/** JSON has no undefined: that is what a field has that is not there. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
    return (issue.input as Record<string, unknown>)[issue.discriminator] === undefined;
  return (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return outOfBounds(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
  if (issue.code === 'too_big')
    return outOfBounds(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
  return issue.message.replace(/^Invalid (input|option): /, '').replace(/^Invalid discriminator value\. E/, 'e');
}

/** What has so many of something, rather than being so large. */
const COUNTED: Readonly<Record<string, string>> = { string: 'character', array: 'item', set: 'item' };

function outOfBounds(origin: string, than: string, bound: number | bigint): string {
  const one = COUNTED[origin];
  if (one === undefined) return `must be ${than} ${bound}`;
  return `must have ${than} ${bound} ${Number(bound) === 1 ? one : `${one}s`}`;
}

function fieldPath(path: readonly PropertyKey[]): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${shortened(String(step))}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? 'body' : text;
}

/** A key that a caller made up may be anything of any length. */
function shortened(key: string): string {
  return key.length > 64 ? `${firstCharacters(key, 64)}…` : key;
}

/** A name, an address line and the like: 1 to `longest` characters on one line, identity numbers masked. */
export const singleLine = (longest: number) => text(longest, onOneLine, maskIdentityNumbersInText);

/** What somebody writes in their own words: 1 to `longest` characters, line breaks kept, identity numbers masked. */
export const freeText = (longest: number) => text(longest, asGiven, maskIdentityNumbersInText);

/** What is a number or a code of somebody else's: on one line, and otherwise as it is, whatever it looks like. */
export const code = (longest: number) => text(longest, onOneLine, asGiven);

/** A partner's own number of an order, in the one form in which it is kept and looked for. */
export const reference = text(64, partnersReference, asGiven);

function asGiven(given: string): string {
  return given;
}

/**
 * A text that is read as something else, or cannot be.
 * @param described what JSON Schema can say of it
 */
export function read<T>(
  reading: (given: string) => { readonly value: T } | { readonly messages: readonly string[] },
  described: z.core.GlobalMeta = {},
) {
  return z
    .pipe(
      z.string(),
      z.transform((given: string, context) => {
        const result = reading(given);
        if ('value' in result) return result.value;
        for (const message of result.messages) context.issues.push({ code: 'custom', message, input: given });
        return z.NEVER;
      }),
    )
    .register(z.globalRegistry, described);
}

/** @param form what counts of it, by which it is measured */
function text(longest: number, form: (given: string) => string, kept: (formed: string) => string) {
  return read(
    (given) => {
      const formed = form(given);
      const messages = whyNotText(formed, longest);
      return messages.length > 0 ? { messages } : { value: kept(formed) };
    },
    { minLength: 1, maxLength: longest },
  );
}

const LAST = '9999-12-31';

/** ISO 8601 with an offset, as an instant. */
export const instant = read(
  (given) => {
    const value = parseInstant(given);
    // In every zone it is shown with a year of four digits.
    if (value !== undefined && value < LAST) return { value };
    const message = hasInstantForm(given)
      ? 'is no date and time that there is'
      : 'must be an ISO 8601 time with an offset, such as 2026-11-23T09:12:00+08:00';
    return { messages: [message] };
  },
  { format: 'date-time', description: 'ISO 8601 with an offset' },
);

/** An amount in minor units of a currency that is known. */
export const minorUnits = z.int().check(z.minimum(0), z.maximum(1_000_000_000_000));

/** An amount in minor units of an ISO 4217 currency. */
export const money = z
  .strictObject({
    amount: minorUnits,
    currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code'), z.describe('An ISO 4217 code')),
  })
  .register(z.globalRegistry, { id: 'Money', description: 'An amount in integer minor units, such as fen' });

export const branchCode = z
  .string()
  .check(z.regex(/^[A-Z0-9]{2,8}$/, 'must be 2 to 8 capitals and digits'), z.describe('The code of a branch'));
export const districtCode = z
  .string()
  .check(z.regex(/^[1-9]\d{5}$/, 'must be a six-digit GB/T 2260 code'), z.describe('A GB/T 2260 code'));
export const partnerId = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9-]{1,31}$/, 'must be 2 to 32 small letters, digits and hyphens'),
  z.refine((id) => id !== HUIDAN.name, 'is the name of Huidan itself'),
  z.describe('Of operations: whose it is. A partner leaves it out'),
);

/** Of a list: how many at most, and where to go on. */
export const paging = {
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 50),
  cursor: z.optional(z.string().check(z.maxLength(512), z.describe('The `next_cursor` of the page before'))),
};
