import type { OrderField, Place } from './order-fields.ts';

export type FieldValue =
  string | number | boolean | readonly string[] | { readonly amount: number; readonly currency: string };

/** What a text was understood to say; without a value it may be any of the choices, or is not understood. */
export type Reading<Value> = { readonly value: Value } | { readonly choices: readonly string[] };

/** What one place in a message says of one field. */
export interface Telling extends Place {
  /** As it was written. */
  readonly read: string;
  readonly reading: Reading<FieldValue>;
  /** It may be the other party's: it counts only where the field is told nowhere else. */
  readonly isNobodys?: true;
}

export const NOT_UNDERSTOOD: { readonly choices: readonly string[] } = { choices: [] };

/** The telling of a field; of nothing none. */
export function telling(
  field: OrderField,
  read: string,
  reading: Reading<FieldValue> | undefined,
  goods?: number,
): Telling[] {
  return reading ? [{ field, read, reading, ...(goods !== undefined && { goods }) }] : [];
}
