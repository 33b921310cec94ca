import type { MailOrder } from './mail-order.ts';
import type { Place } from './order-fields.ts';
import type { FieldValue } from './telling.ts';

/** What an order has in a field; of several goods in those that are meant, of none said in the first. */
export function fieldOf(order: MailOrder, place: Place): unknown {
  return pathOf(place).reduce<unknown>(
    (into, step) => (into as Readonly<Record<string, unknown>> | undefined)?.[step],
    order,
  );
}

/** The order with a field set, or left out. */
export function withField(order: MailOrder, place: Place, value: FieldValue | undefined): MailOrder {
  return changed(order, pathOf(place), value) as MailOrder;
}

/** The names of fields are their paths. */
function pathOf({ field, goods = 1 }: Place): readonly (string | number)[] {
  const [first = '', ...steps] = field.split('.');
  return first === 'goods' ? [first, goods - 1, ...steps] : [first, ...steps];
}

function changed(
  into: unknown,
  [step, ...steps]: readonly (string | number)[],
  value: FieldValue | undefined,
): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(into) ? into : [];
    const whole = Array.from({ length: Math.max(list.length, step + 1) }, (_, at) => list[at] ?? {});
    return whole.with(step, changed(whole[step], steps, value) as object);
  }
  const { [step]: part, ...others } = (into ?? {}) as Readonly<Record<string, unknown>>;
  const next = changed(part, steps, value);
  return next === undefined ? others : { ...others, [step]: next };
}
