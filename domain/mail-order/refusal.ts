import { ORDER_FIELDS, type OrderField, type Place } from './order-fields.ts';

/** Why an order that lacks nothing was not booked. */
export interface Refusal {
  /** Undefined where it is no field of the order. */
  readonly place?: Place | undefined;
  readonly why: 'not_served' | 'taken' | 'not_valid';
}

/**
 * What a refusal of the API says of an order.
 * @param code of the problem
 * @param fields that it names, as a booking has them: `goods[0].weight_kg`
 */
export function refusalsOf(code: string, fields: readonly string[]): Refusal[] {
  if (fields.length === 0) return [{ why: 'not_valid' }];
  return fields.map((field) => ({
    place: placeIn(field),
    why: whyOf(code, field),
  }));
}

function whyOf(code: string, field: string): Refusal['why'] {
  if (code === 'reference_taken') return 'taken';
  return field.endsWith('.district_code') ? 'not_served' : 'not_valid';
}

/** The place that a field of a booking is: of `goods[1].weight_kg` the weight of the second. */
function placeIn(field: string): Place | undefined {
  const [, at] = /^goods\[(\d+)\]/.exec(field) ?? [];
  const name = field.replace(/\[\d+\]/, '').replace(/_([a-z0-9])/g, (_, first: string) => first.toUpperCase());
  if (!(name in ORDER_FIELDS)) return undefined;
  return { field: name as OrderField, ...(at !== undefined && Number(at) > 0 && { goods: Number(at) + 1 }) };
}

/** The field of a booking that a place is: of the weight of the second goods `goods[1].weight_kg`. */
export function fieldOf({ field, goods = 1 }: Place): string {
  return field.replace(/^goods\./, `goods[${goods - 1}].`).replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
