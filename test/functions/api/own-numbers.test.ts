import { beforeAll, describe, expect, it } from 'vitest';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import { call, fieldsIn } from '../call.ts';
import { book, newPartner, openNetwork } from '../samples.ts';

beforeAll(openNetwork);

const METADATA = { ERP_doc_no: 'a_b', orderLine: '7', 备注: '易碎', constructor: 'x', ['__proto__']: 'y' };

describe('own numbers and metadata of a booking', () => {
  it('are given back as they were, once it is booked and when it is shown', async () => {
    const caller = newPartner();
    const own_numbers = ['ERP-0001', '客单 77'];
    const { status, body } = await book(caller, { own_numbers, metadata: METADATA });
    expect([status, body.own_numbers, body.metadata]).toEqual([201, own_numbers, METADATA]);
    // One of the names is `__proto__`, at which a comparison of objects does not look.
    expect(Object.entries(body.metadata as object)).toEqual(Object.entries(METADATA));
    const path = { waybill_number: body.waybill_number as string };
    expect((await call(getShipment, { caller, method: 'GET', path })).body).toMatchObject({
      own_numbers,
      metadata: METADATA,
    });
  });

  it('say what is wrong with them', async () => {
    const { body } = await book(newPartner(), {
      own_numbers: ['11010519491231002X'],
      metadata: { a: 'x', 'a ': 7 },
    });
    expect(body.errors).toEqual([
      { field: 'own_numbers[0]', message: 'is an identity number' },
      { field: 'metadata.a ', message: 'expected string, received number' },
      { field: 'metadata.a ', message: 'its name is that of another pair' },
    ]);
  });

  it('are empty where there are none', async () => {
    for (const none of [{}, { own_numbers: null, metadata: null }, { own_numbers: [], metadata: {} }])
      expect((await book(newPartner(), none)).body).toMatchObject({ own_numbers: [], metadata: {} });
  });

  it('are kept in one form: numbers as references are, values on one line with identity numbers masked', async () => {
    const { body } = await book(newPartner(), {
      own_numbers: [' N-1\u200b '],
      metadata: { id: '330106199001010026', note: ' a\nb ' },
    });
    expect([body.own_numbers, body.metadata]).toEqual([['N-1'], { id: '****0026', note: 'a b' }]);
  });

  const pairs = (number: number) => Object.fromEntries(Array.from({ length: number }, (_, at) => [`k${at}`, 'x']));

  it.each<[object, string[]]>([
    [{ own_numbers: Array.from({ length: 21 }, (_, at) => `N-${at}`) }, ['own_numbers']],
    [{ own_numbers: ['N-1', 'N-1 '] }, ['own_numbers']],
    [{ own_numbers: ['N-1', ''] }, ['own_numbers[1]']],
    [{ own_numbers: ['x'.repeat(65)] }, ['own_numbers[0]']],
    [{ own_numbers: ['11010519491231002X', '110105-19491231-002x'] }, ['own_numbers[0]', 'own_numbers[1]']],
    [{ own_numbers: 'N-1' }, ['own_numbers']],
    [{ metadata: pairs(21) }, ['metadata']],
    [{ metadata: { a: 'x'.repeat(121), b: 7, c: { d: 'x' } } }, ['metadata.a', 'metadata.b', 'metadata.c']],
    [{ metadata: { ['k'.repeat(41)]: 'x', ' ': 'x' } }, [`metadata.${'k'.repeat(41)}`, 'metadata. ']],
    [{ metadata: { a: 'x', ' a': 'y', 'a\t': 'z' } }, ['metadata. a', 'metadata.a\t']],
    [{ metadata: { '330106199001010026': 'x', '****0026': 'y' } }, ['metadata.****0026']],
    [{ metadata: { ' ': 'x', '': 'y', ok: 'z' } }, ['metadata. ', 'metadata.']],
    [{ metadata: 'x' }, ['metadata']],
    [{ metadata: ['x'] }, ['metadata']],
  ])('are refused where they do not hold: %j', async (otherwise, fields) => {
    const answer = await book(newPartner(), otherwise as Record<string, unknown>);
    expect([answer.status, fieldsIn(answer)]).toEqual([422, fields]);
  });

  it('may be as many and as long as they may', async () => {
    const own_numbers = Array.from({ length: 20 }, (_, at) => `${at}`.padStart(64, '字'));
    const metadata = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`${at}`.padStart(40, '键'), '值'.repeat(120)]),
    );
    const { status, body } = await book(newPartner(), { own_numbers, metadata, reference: 'R' });
    expect([status, body.own_numbers, body.metadata]).toEqual([201, own_numbers, metadata]);
  });
});
