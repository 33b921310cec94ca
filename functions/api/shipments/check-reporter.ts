import type { EventType } from '../../../domain/shipment/event-types.ts';
import type { ShipmentLife } from '../../../domain/shipment/event.ts';
import { whyNotToReport } from '../../../domain/shipment/why-not-to-report.ts';
import type { Caller } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';

/** Checks that a branch's key reports what its part of the way can know. @throws Problem not_yours_to_report, naming who can */
export function checkReporter({ branches: own }: Caller, type: EventType, life: ShipmentLife): void {
  const elsewhere = own && whyNotToReport(type, own, life);
  if (!elsewhere) return;
  const { knownAt, branches } = elsewhere;
  const who = branches.length > 0 ? branches.join(', ') : 'of which there is none';
  throw new Problem('not_yours_to_report', `${type} is known at the ${knownAt.join(' or ')} of the way: ${who}`, {
    ...elsewhere,
  });
}
