import type { DateTime } from 'luxon';

/** "2 09:40" is twenty to ten on the second day of the demo. */
export type Time = `${number} ${number}:${number}`;
/** Finds the moment of a time of the demo. */
export type When = (time: Time) => DateTime;

/** Minutes after an order stood, at which what has to be done about it at the branch is done. */
export const ACCEPTED_AFTER = { minutes: 20 };
export const VERIFIED_AFTER = { minutes: 40 };

/** At what hour of the day things are done that go as they should. */
export const HOURS = {
  /** Goods that were picked up leave in the evening, and the branches ahead are told. */
  departure: '20:20',
  acknowledgement: '21:20',
  arrival: '06:20',
  /** The consignee is called. */
  contact: '08:20',
  /** The consignee agrees to have the goods by then, on the next day. */
  agreed: '12:00',
  outForDelivery: '08:20',
  atTheDoor: '10:20',
  /** The receipts that the drivers have brought back are checked and registered (E3). */
  receiptCheck: '16:20',
} as const;

/** When every branch sends back the receipts that are signed; when those envelopes are opened, and what was accepted is handed over (E3). */
export const ENVELOPES: readonly { readonly sent: Time; readonly opened: Time; readonly handedOver: Time }[] = [
  { sent: '7 16:20', opened: '9 08:20', handedOver: '10 10:20' },
  { sent: '13 16:20', opened: '15 08:20', handedOver: '16 10:20' },
  { sent: '20 16:20', opened: '22 08:20', handedOver: '23 10:20' },
];

/** On which days the demo looks at what the branches chase every day (E4); with the last one it ends. */
export const CHASES: readonly Time[] = ['12 08:20', '14 08:20', '17 08:20', '20 08:20', '25 08:20', '29 08:20'];

/** @param midnight at which the first day begins, where the branches are */
export function timesFrom(midnight: DateTime): When {
  return (time) => {
    const [day = '', hour = ''] = time.split(' ');
    return atHour(midnight.plus({ days: Number(day) - 1 }), hour);
  };
}

/** The moment of the same day at an hour such as "09:40". */
export function atHour(day: DateTime, time: string): DateTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.startOf('day').set({ hour, minute });
}
