import { expect, it } from 'vitest';
import { book, cloud, instructed, newDay, request, shipment, type Answered } from './cloud.ts';
import { ALL_MARKS, SIGN_OFF, signedReceipt } from './life.ts';

/** The keys of the branches at which the sample booking begins and ends. */
const CHENGDU = cloud.branch_key;
const HANGZHOU = cloud.second_branch_key;

const got = ({ status, body }: Answered) => [status, body.code] as const;

it('a life is played between two branches, each with its own key and on its own side', async () => {
  await newDay('09:00');
  const waybill = await book({ receipt: signedReceipt(1) });
  await instructed(waybill);
  const path = `/shipments/${waybill}`;
  const report = (key: string, type: string, details: object = {}) =>
    request('POST', `${path}/events`, { event_id: `${type}.1`, type, ...details }, key);

  const early = await report(HANGZHOU, 'picked_up');
  expect([...got(early), early.body.known_at, early.body.branches]).toEqual([
    403,
    'not_yours_to_report',
    ['origin'],
    ['CTU'],
  ]);
  for (const type of ['instruction_accepted', 'picked_up', 'departed'])
    expect((await report(CHENGDU, type)).status).toBe(201);
  expect(got(await report(CHENGDU, 'arrived'))).toEqual([403, 'not_yours_to_report']);
  for (const [type, details] of [
    ['arrived', {}],
    ['out_for_delivery', {}],
    ['delivered', { sign_off: SIGN_OFF }],
    ['receipt_signed', { copies: [1], checked: ALL_MARKS }],
  ] as const)
    expect((await report(HANGZHOU, type, details)).status).toBe(201);

  const contents = [{ waybill_number: waybill, copy: 1 }];
  const envelope = { from_branch: 'HGH', to_branch: 'CTU', contents };
  expect(got(await request('POST', '/receipt_envelopes', envelope, CHENGDU))).toEqual([422, 'validation_failed']);
  const sent = await request('POST', '/receipt_envelopes', envelope, HANGZHOU);
  expect(sent.status).toBe(201);
  const opening = `/receipt_envelopes/${String(sent.body.envelope_number)}/opening`;
  const found = { contents: [{ ...contents[0], outcome: 'accepted' }] };
  expect(got(await request('POST', opening, found, HANGZHOU))).toEqual([404, 'not_found']);
  expect((await request('POST', opening, found, CHENGDU)).status).toBe(200);
  const to = { name: '发货联系人', role: 'customer' };
  expect((await report(CHENGDU, 'receipt_handed_over', { copies: [1], to })).body.status).toBe('closed');

  const { status, history } = await shipment(waybill);
  expect(status).toBe('closed');
  const told = history.flatMap((entry) =>
    entry.type === 'notice'
      ? []
      : [[entry.type, entry.reported_by && `${entry.reported_by.kind} ${entry.reported_by.id}`]],
  );
  expect(told).toEqual(
    expect.arrayContaining([
      ['booked', 'partner sample-partner'],
      ['instruction_sent', null],
      ['picked_up', 'branch CTU'],
      ['delivered', 'branch HGH'],
      ['receipt_accepted', 'branch CTU'],
      ['closed', null],
    ]),
  );
});

it('what is neither begun, passed nor ended at a branch it does not find, and a partner’s own work is not a branch’s', async () => {
  await newDay('09:00');
  const waybill = await book({
    consignee: {
      name: '收货公司',
      contact_name: '收货联系人',
      phone: '+8613800000002',
      address: { district_code: '510104', line: '二号路 2 号' },
    },
  });
  const path = `/shipments/${waybill}`;
  expect((await request('GET', path, undefined, CHENGDU)).status).toBe(200);
  expect(got(await request('GET', path, undefined, HANGZHOU))).toEqual([404, 'not_found']);
  expect(got(await request('POST', `${path}/cancellation`, { reason: 'x' }, CHENGDU))).toEqual([403, 'forbidden']);
  expect(got(await request('GET', '/overdue?branch=HGH', undefined, CHENGDU))).toEqual([422, 'validation_failed']);
  expect((await request('GET', '/overdue', undefined, CHENGDU)).status).toBe(200);
  expect(got(await request('GET', '/branches/HGH/receipts', undefined, CHENGDU))).toEqual([404, 'not_found']);
});
