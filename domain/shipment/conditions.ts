import type { Shipment } from './shipment.ts';

interface Condition {
  /** Of which shipments it holds. */
  readonly of: string;
  readonly holds: (shipment: Shipment) => boolean;
}

/** Shipments of which something is promised that is not promised of all. */
export const CONDITIONS = {
  local: { of: 'local deliveries', holds: ({ route }) => route?.local === true },
  out_of_town: { of: 'deliveries out of town', holds: ({ route }) => route?.local !== true },
  urgent: { of: 'urgent shipments', holds: ({ urgent }) => urgent },
  receipt_wanted: { of: 'shipments whose receipt is wanted', holds: ({ receipt }) => receipt.copies > 0 },
} as const satisfies Record<string, Condition>;
