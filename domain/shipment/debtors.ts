import type { Debtor } from '../promise/subject.ts';
import type { Shipment } from './shipment.ts';

/** The branches that owe something of a shipment. */
export const DEBTORS = {
  origin: ({ originBranch, originTimeZone, originCalendar }) => ({
    branch: originBranch,
    timeZone: originTimeZone,
    calendar: originCalendar,
  }),
  destination: ({ destinationBranch, destinationTimeZone, destinationCalendar }) => ({
    branch: destinationBranch,
    timeZone: destinationTimeZone,
    calendar: destinationCalendar,
  }),
} as const satisfies Record<string, (shipment: Shipment) => Debtor>;
