import type { Attachable } from '../attachment/why-not-attached.ts';
import type { ReportedEvent } from './event.ts';

/** What may be attached to an event. An electronic receipt has to be seen (D5). */
export function attachableTo(event: ReportedEvent): Attachable {
  const electronic = event.type === 'receipt_signed' && event.details.electronic !== undefined;
  return { purposes: ['proof_of_delivery', 'receipt', 'exception'], needs: electronic ? 'receipt' : undefined };
}
