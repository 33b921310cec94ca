import type { ReportedEventType } from '../../domain/shipment/event-types.ts';
import type { Fate } from '../demo/fate.ts';
import type { Time } from '../demo/timetable.ts';

/** A shipment's life, and on which days its receipt goes back to the origin: each envelope is sent and opened. */
export interface Life extends Fate {
  readonly name: 'kept' | 'typical' | 'worst';
  readonly envelopes: readonly { readonly sent: Time; readonly opened: Time }[];
  readonly handedOver: Time;
  /** What is not reported, since no promise waits for it. */
  readonly unreported?: readonly ReportedEventType[];
}

/** One copy, three days on the way over one transfer. */
const ORDER = { from: 'CTU', to: 'SHA', freight: 'collect', receipt: 'signature' } as const;

/** From the booking to the receipt in the shipper's hands. What a life leaves out goes as it should. */
export const LIVES: readonly Life[] = [
  {
    name: 'kept',
    story: 'every promise is kept, and what keeps it reported; the delivery moves to the time that is agreed',
    order: ORDER,
    booked: '1 08:20',
    verified: 'never',
    pickedUp: '1 09:00',
    unreported: ['transfer_arrived', 'out_for_delivery'],
    envelopes: [{ sent: '6 16:20', opened: '8 08:20' }],
    handedOver: '9 10:20',
  },
  {
    name: 'typical',
    story: 'all is reported; the destination branch acknowledges too late, and the arrival is estimated anew, in time',
    order: ORDER,
    booked: '1 08:20',
    pickedUp: '1 10:40',
    way: {
      acknowledged: '2 08:40',
      estimates: [{ told: '3 08:20', arrival: '5 12:00', reason: 'the road is flooded' }],
      arrived: '5 06:20',
    },
    envelopes: [{ sent: '7 16:20', opened: '9 08:20' }],
    handedOver: '10 10:20',
  },
  {
    name: 'worst',
    story:
      'urgent, and all is late: told to the highest level, estimated anew three times, disputed, its receipt rejected',
    order: { ...ORDER, urgent: true },
    booked: '1 08:20',
    verified: 'never',
    pickedUp: '1 19:40',
    way: {
      loaded: '2 08:40',
      acknowledged: '2 09:40',
      estimates: [
        { told: '7 08:20', arrival: '8 12:00', reason: 'the lorry broke down' },
        { told: '9 08:20', arrival: '10 12:00', reason: 'the other lorry too' },
        { told: '11 08:20', arrival: '12 12:00', reason: 'the road is flooded' },
      ],
      arrived: '13 06:20',
    },
    delivery: {
      contacted: 'never',
      refused: 'card_of_another_name',
      failed: { reason: 'nobody is there', next: '16 10:00' },
      shown: 'copy_of_card',
      disputed: '18 10:20',
      rechecked: '20 10:20',
    },
    receipt: { signed: '24 16:20', rejected: { reason: 'the signature is of another', signedAgain: '44 16:20' } },
    envelopes: [
      { sent: '26 16:20', opened: '40 08:20' },
      { sent: '46 16:20', opened: '48 08:20' },
    ],
    handedOver: '49 10:20',
  },
];
