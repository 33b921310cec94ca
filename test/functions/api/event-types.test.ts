import { beforeAll, describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../domain/shipment/event-types.ts';
import { fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { event, openNetwork, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

/** What the file gives each type of event: what it may hold, and every field that is wrong when each is of a wrong type. */
interface Sample {
  readonly holds: Record<string, unknown>;
  /** The fields that are missing when the type comes alone. */
  readonly needs: readonly string[];
  /** Each of its fields, of a wrong type. */
  readonly wrong: Record<string, unknown>;
  readonly wrongFields: readonly string[];
}

const LATER = '2026-01-09T12:00:00+08:00';
const WRONG_TIME = '2026-01-09T12:00:00';

const REPORTED: Readonly<Record<string, Sample>> = {
  instruction_accepted: { holds: {}, needs: [], wrong: {}, wrongFields: [] },
  pickup_verified: { holds: {}, needs: [], wrong: {}, wrongFields: [] },
  picked_up: { holds: {}, needs: [], wrong: {}, wrongFields: [] },
  loading_confirmed: { holds: {}, needs: [], wrong: {}, wrongFields: [] },
  departed: { holds: {}, needs: [], wrong: {}, wrongFields: [] },
  notice_acknowledged: { holds: {}, needs: [], wrong: {}, wrongFields: [] },
  transfer_arrived: { holds: { branch: 'WUH' }, needs: ['branch'], wrong: { branch: 'w' }, wrongFields: ['branch'] },
  arrival_estimated: {
    holds: { estimated_arrival_at: LATER, reason: '大雪封路', force_majeure: true },
    needs: ['estimated_arrival_at'],
    wrong: { estimated_arrival_at: WRONG_TIME, reason: 7, force_majeure: 'yes' },
    wrongFields: ['estimated_arrival_at', 'reason', 'force_majeure'],
  },
  tracked: {
    holds: { asked: '武汉网点', late: true, goods_state: '完好' },
    needs: ['asked', 'late'],
    wrong: { asked: '', late: 1, goods_state: [] },
    wrongFields: ['asked', 'late', 'goods_state'],
  },
  arrived: {
    holds: { batch: { number: 1, of: 3 } },
    needs: [],
    wrong: { batch: { number: 0, of: '3', size: 1 } },
    wrongFields: ['batch.number', 'batch.of', 'batch.size'],
  },
  consignee_contacted: {
    holds: { agreed_delivery_at: LATER },
    needs: [],
    wrong: { agreed_delivery_at: 'tomorrow' },
    wrongFields: ['agreed_delivery_at'],
  },
  out_for_delivery: { holds: {}, needs: [], wrong: {}, wrongFields: [] },
  delivery_failed: {
    holds: { reason: '无人', next_attempt_at: LATER },
    needs: ['reason'],
    wrong: { reason: null, next_attempt_at: 1 },
    wrongFields: ['reason', 'next_attempt_at'],
  },
  delivered: {
    holds: { sign_off: signOff() },
    needs: ['sign_off'],
    wrong: {
      sign_off: {
        collector: 'neighbour',
        signer_name: 7,
        signer_contact: '',
        documents: [{ holder: 'cat', kind: 'library_card', name: '', number: '123', original: 'yes', seal: true }],
        identity_numbers_on_receipt: 1,
        letter_of_authority_sealed: 'yes',
        company_seal_on_receipt: 'no',
        colour: 'red',
      },
    },
    wrongFields: [
      'sign_off.collector',
      'sign_off.signer_name',
      'sign_off.signer_contact',
      'sign_off.documents[0].holder',
      'sign_off.documents[0].kind',
      'sign_off.documents[0].name',
      'sign_off.documents[0].number',
      'sign_off.documents[0].original',
      'sign_off.documents[0].seal',
      'sign_off.identity_numbers_on_receipt',
      'sign_off.letter_of_authority_sealed',
      'sign_off.company_seal_on_receipt',
      'sign_off.colour',
    ],
  },
  found: {
    holds: { batch: { number: 1, of: 2 } },
    needs: [],
    wrong: { batch: { number: 1001, of: 0 }, reason: 'x' },
    wrongFields: ['batch.number', 'batch.of', 'reason'],
  },
  returned: {
    holds: { reason: '收货人拒收' },
    needs: [],
    wrong: { reason: '', batch: 1 },
    wrongFields: ['reason', 'batch'],
  },
  signature_disputed: {
    holds: { reason: '不是本人签字' },
    needs: [],
    wrong: { reason: '\u0000' },
    wrongFields: ['reason'],
  },
  signature_rechecked: {
    holds: { finding: '本人签字' },
    needs: ['finding'],
    wrong: { finding: {} },
    wrongFields: ['finding'],
  },
  receipt_signed: {
    holds: { copies: [1, 2], checked: { signature: true, identity_number: false, company_seal: true } },
    needs: ['copies', 'checked'],
    wrong: { copies: [0, '2'], checked: { signature: 'yes', identity_number: 1, company_seal: null, stamp: true } },
    wrongFields: [
      'copies[0]',
      'copies[1]',
      'checked.signature',
      'checked.identity_number',
      'checked.company_seal',
      'checked.stamp',
    ],
  },
  receipt_lost: {
    holds: { copies: [2], reason: '邮寄丢失' },
    needs: ['copies', 'reason'],
    wrong: { copies: [], reason: '  ' },
    wrongFields: ['copies', 'reason'],
  },
  receipt_handed_over: {
    holds: { copies: [1], to: { name: '发货联系人', role: 'customer' } },
    needs: ['copies', 'to'],
    wrong: { copies: [1, 1], to: { name: 1, role: 'driver', phone: 'x' } },
    wrongFields: ['copies', 'to.name', 'to.role', 'to.phone'],
  },
  lost: {
    holds: { reason: '车辆起火' },
    needs: ['reason'],
    wrong: { reason: 'x'.repeat(501) },
    wrongFields: ['reason'],
  },
};

let shipment: SampleShipment;

beforeAll(async () => {
  await openNetwork();
  setClock('2026-01-05T09:00:00+08:00');
  shipment = await newShipment();
  setClock('2026-01-05T10:00:00+08:00');
});

it('every type that may be reported to …/events has a sample here, and no other', () => {
  const reported = Object.entries(EVENT_TYPES)
    .filter(([, { source }]) => source === 'events')
    .map(([type]) => type);
  expect(Object.keys(REPORTED).sort()).toEqual(reported.sort());
});

it('of an unknown type, or of none, is refused with what is wrong of the fields that all have, and nothing is written', async () => {
  const before = await shipment.stored();
  for (const type of ['teleported', 7, undefined]) {
    const answer = await shipment.report('tracked', { type, event_id: 'a b', occurred_at: 'now', note: 7 });
    expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
    expect(fieldsIn(answer).sort()).toEqual(['event_id', 'note', 'occurred_at', 'type']);
  }
  expect(await shipment.stored()).toEqual(before);
});

describe.each(Object.entries(REPORTED))('%s', (type, { holds, needs }) => {
  it('with a field that it does not have, or of which nothing is known, is refused with all of them at once, and nothing is written', async () => {
    const before = await shipment.stored();
    const answer = await shipment.report(type, {
      ...holds,
      actor: { name: '', role: 'Big Boss' },
      note: 7,
      occurred_at: 'now',
      event_id: 'a b',
      colour: 'red',
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
    expect(fieldsIn(answer).sort()).toEqual(['actor.name', 'actor.role', 'colour', 'event_id', 'note', 'occurred_at']);
    expect(await shipment.stored()).toEqual(before);
  });

  it('of which everything is missing is refused with all that is needed, and nothing is written', async () => {
    const before = await shipment.stored();
    const { event_id: _, ...rest } = event(type);
    const { status, body } = await shipment.report(type, { ...rest, event_id: undefined });
    expect([status, body.code]).toEqual([422, 'validation_failed']);
    // What is missing of a delivery depends on the shipment, and is told once the form holds.
    const fromForm = needs.filter((field) => field !== 'sign_off');
    expect(body.errors).toEqual(
      expect.arrayContaining(
        ['event_id', ...fromForm].map((field) => ({
          field,
          message: expect.stringMatching(/missing|received undefined/) as string,
        })),
      ),
    );
    expect(body.errors).toHaveLength(1 + fromForm.length);
    expect(await shipment.stored()).toEqual(before);
  });

  it('that holds is taken, and shown as it was told', async () => {
    const another = await newShipment({ ordered_at: '2026-01-05T09:00:00+08:00' });
    // Some things happen only after others.
    const before: Readonly<Record<string, readonly (readonly [string, Record<string, unknown>?])[]>> = {
      lost: [['picked_up']],
      found: [['picked_up']],
      returned: [['picked_up']],
      signature_disputed: [['delivered', { sign_off: signOff() }]],
      signature_rechecked: [['delivered', { sign_off: signOff() }]],
    };
    for (const [earlier, details] of before[type] ?? []) await another.happened(earlier, details);
    const answer = await another.report(type, { ...holds, note: '备注' });
    const { status, body } = answer;
    if (type === 'receipt_handed_over') {
      // What has not come back cannot be handed over (E3).
      expect([status, body.code, fieldsIn(answer)]).toEqual([409, 'report_conflict', ['copies[0]']]);
      return;
    }
    expect(status).toBe(201);
    const { sign_off, ...plain } = holds;
    expect(body).toMatchObject({ type, waybill_number: another.waybill_number, note: '备注', ...plain });
    if (sign_off !== undefined)
      expect(body.sign_off).toMatchObject({ collector: 'consignee', irregular: false, reasons: [] });
    expect((await another.shown()).history.filter((each: { type: string }) => each.type === type)).toHaveLength(1);
  });
});

it.each(Object.entries(REPORTED).filter(([, { wrongFields }]) => wrongFields.length > 0))(
  '%s of which everything is of a wrong type is refused with all of that, and nothing is written',
  async (type, { wrong, wrongFields }) => {
    const before = await shipment.stored();
    const answer = await shipment.report(type, wrong);
    expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
    expect(fieldsIn(answer).sort()).toEqual([...wrongFields].sort());
    expect(await shipment.stored()).toEqual(before);
  },
);
