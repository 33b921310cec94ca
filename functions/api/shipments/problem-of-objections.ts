import type { Objection } from '../../../domain/shipment/objections.ts';
import { invalid, Problem, type FieldError } from '../../adapters/http/problem.ts';

/** A report that cannot be true of its shipment, or lacks what the shipper asked for, with all that stands against it. */
export function problemOf(objections: readonly Objection[]): Problem {
  const ofKind = (wanted: Objection['kind']): FieldError[] =>
    objections
      .filter(({ kind }) => kind === wanted)
      .map(({ field, message }) => ({ field: snakeCased(field), message }));
  if (ofKind('invalid').length > 0) return invalid(ofKind('invalid'));
  if (ofKind('conflict').length > 0)
    return new Problem('report_conflict', 'this contradicts what is known of the shipment', {
      errors: ofKind('conflict'),
    });
  return new Problem(
    'receipt_incomplete',
    'the receipt lacks what the shipper asked for: it goes back to the consignee',
    {
      errors: ofKind('incomplete'),
      reasons: objections.flatMap(({ reason }) => reason ?? []),
    },
  );
}

/** "batch.of" stays, "agreedDeliveryAt" is agreed_delivery_at on the wire. */
function snakeCased(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
