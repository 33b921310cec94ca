import { envelopedEvents } from '../../../domain/receipt/envelope-events.ts';
import type { Envelope } from '../../../domain/receipt/envelope.ts';
import { receiptCopies } from '../../../domain/receipt/receipt-copies.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { commitmentTable } from '../../adapters/environment.ts';

/** Why a copy would not come to be in an envelope on whose list it stands, tried out alone on its waybill; undefined when it would. */
export function whyNotEntered(copy: number, file: ShipmentFile, envelope: Envelope, now: Instant): string | undefined {
  const { subject } = file;
  const { waybillNumber } = subject;
  const alone = { ...envelope, contents: [{ waybillNumber, copy }] };
  for (const event of envelopedEvents(alone, waybillNumber)) {
    const result = recordEvent(SHIPMENT, file, event, now, commitmentTable());
    if (result.outcome === 'too_early') return 'was ordered after the envelope was sent';
    if (result.outcome === 'full') return 'has a history that is full';
    if (result.outcome !== 'recorded') return `is ${subject.status}`;
    const entered = receiptCopies(subject, result.file.events)[copy - 1];
    if (entered?.envelopeNumber !== envelope.envelopeNumber)
      return `copy ${copy} was signed again after the envelope was sent`;
  }
  return undefined;
}
