import { describe, expect, it } from 'vitest';
import { detailsOnBus } from '../../../domain/promise/details-on-bus.ts';
import { EVENT_TYPES, type EventType, type ShipmentEventRule } from '../../../domain/shipment/event-types.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { anyEvent, inHistory, ORDERED_AT, SIGN_OFF } from '../samples.ts';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];

/** Every detail that an event of some type can have: codes, numbers and times, and what somebody said or is called. */
const CODES = {
  branch: 'WUH',
  estimatedArrivalAt: ORDERED_AT,
  forceMajeure: true,
  late: true,
  batch: { number: 1, of: 3 },
  agreedDeliveryAt: ORDERED_AT,
  nextAttemptAt: ORDERED_AT,
  copies: [1, 2],
  envelopeNumber: 'HE39X29FP5000X',
  customerCollects: true,
  period: '2026-11',
};
const WORDS = {
  note: '请打电话',
  reason: '无人在家',
  asked: '王师傅',
  goodsState: '外箱破损',
  finding: '签名属实',
  newName: '王芳',
  confirmedInWritingBy: '李强',
  confirmationReference: '邮件 17',
  signOff: SIGN_OFF,
  to: { name: '李强', role: 'customer' },
  electronic: { signerName: '李强', signerContact: '+8613800000002', signedAt: ORDERED_AT },
  checked: { signature: true },
};

function onBusOf(type: EventType, otherwise: object = {}) {
  const [event] = inHistory([anyEvent(type, ORDERED_AT, { ...CODES, ...WORDS, ...otherwise })]);
  if (!event) throw new Error('there is no event');
  return detailsOnBus(SHIPMENT, event);
}

describe('the details of an event on the bus', () => {
  it.each<[EventType, (keyof typeof CODES)[]]>([
    ['transfer_arrived', ['branch']],
    ['arrival_estimated', ['estimatedArrivalAt', 'forceMajeure']],
    ['tracked', ['late']],
    ['arrived', ['batch']],
    ['consignee_contacted', ['agreedDeliveryAt']],
    ['out_for_delivery', ['batch']],
    ['delivery_failed', ['batch', 'nextAttemptAt']],
    ['delivered', ['batch']],
    ['lost', ['batch']],
    ['found', ['batch']],
    ['returned', ['batch']],
    ['receipt_signed', ['copies']],
    ['receipt_enveloped', ['copies', 'envelopeNumber']],
    ['receipt_accepted', ['copies', 'envelopeNumber', 'branch']],
    ['receipt_rejected', ['copies', 'envelopeNumber']],
    ['receipt_missing', ['copies', 'envelopeNumber']],
    ['receipt_returned', ['customerCollects']],
    ['receipt_handed_over', ['copies']],
    ['receipt_lost', ['copies']],
    ['receipt_loss_explained', ['period']],
  ])('%s: %j, as they were told', (type, names) => {
    expect(onBusOf(type)).toEqual(Object.fromEntries(names.map((name) => [name, CODES[name]])));
  });

  it.each(TYPES.filter((type) => !('onBus' in EVENT_TYPES[type])))('%s: none', (type) => {
    expect(onBusOf(type)).toEqual({});
  });

  it.each(TYPES)('%s: and the ids of what is attached to it', (type) => {
    const attachments = ['att_1'];
    expect(onBusOf(type, { attachments })).toEqual({ ...onBusOf(type), attachments });
  });

  it.each(TYPES)("%s: never a name, a telephone number or somebody's words", (type) => {
    const { onBus = [] }: ShipmentEventRule = EVENT_TYPES[type];
    expect(onBus.filter((name) => !(name in CODES))).toEqual([]);
    expect(JSON.stringify(onBusOf(type))).not.toMatch(/\p{Script=Han}|\+86|0026/u);
  });
});
