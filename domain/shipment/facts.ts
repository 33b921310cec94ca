import type { Shipment } from './shipment.ts';

/** What was settled when a shipment was booked, and is of no use in a list. */
export const FACTS = [
  'shipper',
  'consignee',
  'goods',
  'freightTerms',
  'quoteNumber',
  'freightCharge',
  'receipt',
  'ownNumbers',
  'metadata',
  'returnOf',
  'destinationTimeZone',
  'originCalendar',
  'destinationCalendar',
  'route',
  'extraCharges',
  'confirmationReasons',
] as const satisfies readonly (keyof Shipment)[];
