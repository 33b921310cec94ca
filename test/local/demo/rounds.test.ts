import { describe, expect, it } from 'vitest';
import { ROUNDS } from '../../../local/demo/rounds.ts';
import type { ShownShipment } from '../../../local/demo/shown-shipment.ts';
import { fakeApi } from '../../client/fake-api.ts';
import { shipment, when } from './samples.ts';

const at = when('9 08:20');
const withCopy = (waybill: string, state: string, otherwise: Partial<ShownShipment> = {}) =>
  shipment({
    waybill_number: waybill,
    ...otherwise,
    receipt: { status: '', copies: [{ number: 1, state, envelope_number: 'HE1' }] },
  });

/** Plays a round with an API that answers each POST so. */
async function played(round: keyof typeof ROUNDS, shipments: readonly ShownShipment[], answer: object = {}) {
  const { client: operations, sent } = fakeApi(() => answer);
  const touched = await ROUNDS[round]({ at, operations, shipments, receiptOf: () => undefined });
  return { touched, posts: sent.map(({ path, body }) => [path, body]) };
}

describe('a round', () => {
  it('sends envelopes', async () => {
    const { touched, posts } = await played('send_envelopes', [withCopy('HD1', 'signed'), withCopy('HD2', 'awaited')]);
    expect(posts).toEqual([
      [
        '/receipt_envelopes',
        {
          from_branch: 'SHA',
          to_branch: 'CTU',
          sent_at: '2026-12-02T08:20:00.000+08:00',
          contents: [{ waybill_number: 'HD1', copy: 1 }],
        },
      ],
    ]);
    expect(touched).toEqual(['HD1']);
  });

  it('opens envelopes, and tells also of what was not in them', async () => {
    const { touched, posts } = await played('open_envelopes', [withCopy('HD1', 'enveloped')], {
      results: [{ waybill_number: 'HD1' }, { waybill_number: 'HD2' }],
    });
    expect(posts.map(([path]) => path)).toEqual(['/receipt_envelopes/HE1/opening']);
    expect(touched).toEqual(['HD1', 'HD2']);
  });

  it('hands receipts over: to the customer who pays at once, to the account owner for the others', async () => {
    const { touched, posts } = await played('hand_over', [
      withCopy('HD1', 'accepted', { freight_terms: 'prepaid' }),
      withCopy('HD2', 'accepted'),
    ]);
    expect(posts).toMatchObject([
      ['/shipments/HD1/events', { copies: [1], to: { role: 'customer' } }],
      ['/shipments/HD2/events', { to: { role: 'account_owner' } }],
    ]);
    expect(touched).toEqual(['HD1', 'HD2']);
  });
});
