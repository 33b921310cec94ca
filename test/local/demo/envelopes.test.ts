import { describe, expect, it } from 'vitest';
import { copiesToHandOver, envelopesToOpen, envelopesToSend } from '../../../local/demo/envelopes.ts';
import type { ShownShipment } from '../../../local/demo/shown-shipment.ts';
import { event, shipment } from './samples.ts';

const withCopies = (waybill: string, states: readonly string[], otherwise: Partial<ShownShipment> = {}) =>
  shipment({
    waybill_number: waybill,
    ...otherwise,
    receipt: {
      status: '',
      copies: states.map((state, at) => ({
        number: at + 1,
        state,
        envelope_number: state === 'enveloped' ? 'HE1' : null,
      })),
    },
  });

describe('envelopes', () => {
  it('go out with all that is signed, one from each branch to each', () => {
    expect(
      envelopesToSend([
        withCopies('HD1', ['signed', 'signed']),
        withCopies('HD2', ['awaited']),
        withCopies('HD3', ['signed']),
        withCopies('HD4', ['signed'], { destination_branch: 'HGH' }),
      ]),
    ).toEqual([
      {
        from_branch: 'SHA',
        to_branch: 'CTU',
        contents: [
          { waybill_number: 'HD1', copy: 1 },
          { waybill_number: 'HD1', copy: 2 },
          { waybill_number: 'HD3', copy: 1 },
        ],
      },
      { from_branch: 'HGH', to_branch: 'CTU', contents: [{ waybill_number: 'HD4', copy: 1 }] },
    ]);
  });

  it('hold what was sent, but for what is lost', () => {
    const shipments = [withCopies('HD1', ['enveloped', 'accepted']), withCopies('HD2', ['enveloped'])];
    expect(
      envelopesToOpen(shipments, ({ waybill_number }) => (waybill_number === 'HD2' ? { lost: '12 08:20' } : undefined)),
    ).toEqual([{ envelope: 'HE1', contents: [{ waybill_number: 'HD1', copy: 1, outcome: 'accepted' }] }]);
  });

  it('are opened though nothing is in them', () => {
    expect(envelopesToOpen([withCopies('HD1', ['enveloped'])], () => ({ lost: '12 08:20' }))).toEqual([
      { envelope: 'HE1', contents: [] },
    ]);
  });

  it('bring what is rejected the first time', () => {
    const receiptOf = () => ({ rejected: { reason: 'why', signedAgain: '11 16:20' } }) as const;
    const first = withCopies('HD1', ['enveloped']);
    expect(envelopesToOpen([first], receiptOf)[0]?.contents).toEqual([
      { waybill_number: 'HD1', copy: 1, outcome: 'rejected', reason: 'why' },
    ]);
    const again = { ...first, history: [event('receipt_rejected', '2026-12-02T08:20:00+08:00', { copies: [1] })] };
    expect(envelopesToOpen([again], receiptOf)[0]?.contents).toEqual([
      { waybill_number: 'HD1', copy: 1, outcome: 'accepted' },
    ]);
  });
});

it('hands over what is accepted, shipment by shipment', () => {
  const one = withCopies('HD1', ['accepted', 'accepted']);
  expect(copiesToHandOver([one, withCopies('HD2', ['handed_over'])])).toEqual([[one, [1, 2]]]);
});
