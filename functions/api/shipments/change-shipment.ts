import { attachableTo } from '../../../domain/shipment/attachable.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import type { ReportedEvent, ShipmentEvent, ShipmentFile } from '../../../domain/shipment/event.ts';
import { EVENT_TYPES } from '../../../domain/shipment/event-types.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { localText } from '../../../domain/time/instant.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import type { Answer } from '../../adapters/http/answer.ts';
import { invalid, Problem } from '../../adapters/http/problem.ts';
import type { Request } from '../../adapters/http/route.ts';
import { lookupWrites } from '../../adapters/shipment-lookups.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { writeFile } from '../../adapters/subject-store.ts';
import { referToAttachments } from '../../attachment/refer-to-attachments.ts';
import { checkReporter } from './check-reporter.ts';
import { fileOf } from './file-of-caller.ts';
import { problemOf } from './problem-of-objections.ts';

/**
 * Records what happened to a shipment, on the caller's word, and answers.
 * @param answer made from the file after the event and the event as it is stored
 * @throws Problem where the event does not fit, or is not the caller's to tell
 */
export async function changeShipment(
  { caller, path, now, remember }: Request<{ readonly waybillNumber: string }, unknown, unknown>,
  reported: ReportedEvent,
  answer: (file: ShipmentFile, event: ShipmentEvent) => Answer,
): Promise<Answer> {
  return retryingOnClash(async () => {
    const file = await fileOf(caller, path.waybillNumber);
    checkReporter(caller, reported.type, file);
    const result = recordEvent(SHIPMENT, file, reported, now, commitmentTable());
    switch (result.outcome) {
      case 'recorded': {
        const answered = answer(result.file, result.event);
        await writeFile(SHIPMENT, file, result.file, [
          ...remember(answered),
          ...(await lookupWrites(file, result.file)),
          ...(await referToAttachments({
            caller,
            to: { subject: 'shipment', subjectId: path.waybillNumber },
            partner: file.subject.partner,
            attachable: attachableTo(reported),
            ids: reported.details.attachments,
            now,
          })),
        ]);
        return answered;
      }
      case 'repeated':
        return { ...answer(file, result.event), headers: { 'Idempotent-Replayed': 'true' } };
      case 'id_reused':
        throw new Problem('event_id_reused', 'this shipment has another event with this event_id', {
          errors: [{ field: 'event_id', message: 'belongs to another event' }],
        });
      case 'full':
        throw new Problem('too_many_events', 'the history of this shipment is full');
      case 'in_future':
        throw invalid([{ field: 'occurred_at', message: 'is in the future' }]);
      case 'too_early':
        throw invalid([
          {
            field: 'occurred_at',
            message: `is before the order, ${localText(result.beginsAt, file.subject.originTimeZone)}`,
          },
        ]);
      case 'not_allowed':
        throw new Problem('event_not_allowed', `a shipment that is ${result.status} takes no ${reported.type}`, {
          shipmentStatus: result.status,
          allowed: result.allowed.filter((type) => EVENT_TYPES[type].source === EVENT_TYPES[reported.type].source),
        });
      case 'already_delivered':
        throw new Problem('already_delivered', 'the goods were signed for before, with another sign-off');
      case 'objected':
        throw problemOf(result.objections);
    }
  });
}
