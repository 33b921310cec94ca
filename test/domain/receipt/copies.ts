import type { HandedOverTo } from '../../../domain/shipment/event-details.ts';
import { detailed, HOUR, ORDERED_AT, plus, type TimedEvent } from '../samples.ts';

/** What happens to copies of a receipt, so many hours after the order. */

export const ENVELOPE = 'HE39X29FP5000X';
export const OTHER_ENVELOPE = 'HE39X29FP5001V';
export const CUSTOMER: HandedOverTo = { name: '发货联系人', role: 'customer' };

export const hour = (hours: number) => plus(ORDERED_AT, hours * HOUR);

const CHECKED = { signature: true, identityNumber: true, companySeal: true };

export const signed = (hours: number, ...copies: number[]): TimedEvent =>
  detailed('receipt_signed', hour(hours), { copies, checked: CHECKED });
export const enveloped = (hours: number, copies: number[], envelopeNumber = ENVELOPE): TimedEvent =>
  detailed('receipt_enveloped', hour(hours), { copies, envelopeNumber });
export const missing = (hours: number, copies: number[], envelopeNumber = ENVELOPE): TimedEvent =>
  detailed('receipt_missing', hour(hours), { copies, envelopeNumber });
export const accepted = (hours: number, copies: number[], envelopeNumber = ENVELOPE, branch = 'CTU'): TimedEvent =>
  detailed('receipt_accepted', hour(hours), { copies, envelopeNumber, branch });
export const rejected = (hours: number, copies: number[], reason = '印章不清', envelopeNumber = ENVELOPE): TimedEvent =>
  detailed('receipt_rejected', hour(hours), { copies, envelopeNumber, reason });
export const lost = (hours: number, ...copies: number[]): TimedEvent =>
  detailed('receipt_lost', hour(hours), { copies, reason: '邮寄途中遗失' });
export const handedOver = (hours: number, ...copies: number[]): TimedEvent =>
  detailed('receipt_handed_over', hour(hours), { copies, to: CUSTOMER });
