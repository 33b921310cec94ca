import { describe, expect, it } from 'vitest';
import type { operations as Operations } from '../../client/src/index.ts';
import { asOperations, at, book, booking, newDay, operations, partner, request, shipment, to } from './cloud.ts';

const { goods, freight_terms } = booking();
const TO_HANGZHOU = { origin_district: '510104', destination_district: '330106', goods, freight_terms };
/** What is to Wuhan no tariff covers. */
const TO_WUHAN = { ...TO_HANGZHOU, destination_district: '420106' };

type Inquiry = Operations['askQuote']['requestBody']['content']['application/json'];
const ask = (body: Inquiry) => partner.post('/quotes', { body });
const of = (quote_number: string) => ({ params: { path: { quote_number } } });
const quote = (number: string) => partner.get('/quotes/{quote_number}', of(number));
const overdue = async (): Promise<string> =>
  JSON.stringify(
    await Array.fromAsync(
      operations.paginate('/overdue', { params: { query: { commitment: 'quote', branch: 'CTU' } } }),
    ),
  );

describe('a price inquiry (A6)', () => {
  it('that a tariff covers is answered at once, and a booking takes its price', async () => {
    await newDay('09:00');
    const { quote_number, status, amount, lines } = await ask(TO_HANGZHOU);
    expect(status).toBe('quoted');
    expect(lines.reduce((total, line) => total + line.amount, 0)).toBe(amount);
    const waybill = await book({ quote_number });
    expect((await shipment(waybill)).freight_charge?.amount).toBeLessThanOrEqual(amount ?? 0);
    expect((await quote(quote_number)).status).toBe('accepted');
    expect((await request('POST', '/shipments', { ...booking(), quote_number })).body).toMatchObject({
      status: 409,
      code: 'quote_not_applicable',
    });
  });

  it('that none covers is owed an answer within eight hours, and escalates', async () => {
    await newDay('09:00');
    const { quote_number, status, commitments } = await ask(TO_WUHAN);
    expect(status).toBe('asked');
    expect(commitments).toMatchObject([{ name: 'quote', rule: 'A6', branch: 'CTU', state: 'open' }]);
    await to('16:59:30');
    expect((await quote(quote_number)).commitments).toMatchObject([{ state: 'open', level: 0 }]);
    await to('17:01');
    expect((await quote(quote_number)).commitments).toMatchObject([{ state: 'missed', level: 1 }]);
    expect(await overdue()).toContain(quote_number);
    await operations.post('/quotes/{quote_number}/answer', { ...of(quote_number), body: { amount: 45_000 } });
    expect(await quote(quote_number)).toMatchObject({
      status: 'quoted',
      amount: 45_000,
      commitments: [{ state: 'late', level: 1 }],
    });
    expect(await overdue()).not.toContain(quote_number);
    expect((await asOperations('POST', `/quotes/${quote_number}/refusal`, { reason: '超重' })).status).toBe(409);
  });

  it('that is answered expires, and no booking takes it then', async () => {
    await newDay('09:00');
    const { quote_number } = await ask(TO_WUHAN);
    const body = { amount: 45_000, valid_until: at('12:00') };
    await operations.post('/quotes/{quote_number}/answer', { ...of(quote_number), body });
    expect(await quote(quote_number)).toMatchObject({ status: 'quoted', commitments: [{ state: 'met' }] });
    await to('12:00:01');
    expect((await quote(quote_number)).status).toBe('expired');
    const consignee = { ...booking().consignee, address: { district_code: '420106', line: '三号路' } };
    expect((await request('POST', '/shipments', { ...booking(), consignee, quote_number })).body).toMatchObject({
      status: 409,
      code: 'quote_not_applicable',
    });
  });
});
