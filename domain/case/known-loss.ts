import { fates } from '../delivery/fates.ts';
import { SHIPMENT } from '../shipment/shipment-kind.ts';
import type { ShipmentLife } from '../shipment/event.ts';
import type { KnownException } from './known-exception.ts';

/** The loss of goods, or of a batch of them, that were not found since (X6); undefined where there is none. Of a past order none is news. */
export function knownLoss({ subject, events }: ShipmentLife): KnownException | undefined {
  const historyUntil = SHIPMENT.historyUntil?.(subject) ?? '';
  const [lost] = fates(events)
    .filter((fate) => fate?.by === 'lost' && fate.at > historyUntil)
    .toSorted((one, other) => ((one?.at ?? '') < (other?.at ?? '') ? -1 : 1));
  return (
    lost && {
      kind: 'loss',
      foundAt: lost.at,
      receivedAt: lost.knownAt,
      description: '货物上报为丢失。The goods are reported lost.',
    }
  );
}
