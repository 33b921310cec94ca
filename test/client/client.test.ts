import { describe, expect, expectTypeOf, it } from 'vitest';
import { ApiProblem, type components } from '../../client/src/index.ts';
import { fakeApi, refusal } from './fake-api.ts';

type Schemas = components['schemas'];

const WAYBILL = { params: { path: { waybill_number: 'HD 1' } } } as const;
const OF_QUOTE = { params: { path: { quote_number: 'HQ1' } } } as const;
const caught = (asked: Promise<unknown>) => asked.catch((error: unknown) => error);

describe('a request', () => {
  it('goes to its path with the key', async () => {
    const { client, sent } = fakeApi(() => ({ waybill_number: 'HD 1' }));
    expect(await client.get('/shipments/{waybill_number}', WAYBILL)).toEqual({ waybill_number: 'HD 1' });
    expect(sent).toMatchObject([{ method: 'GET', path: '/shipments/HD%201', key: null }]);
    expect(sent[0]?.headers.get('Authorization')).toBe('Bearer hd_test_fake');
    expect(sent[0]?.headers.has('Accept-Language')).toBe(false);
  });

  it('asks for problems in a language', async () => {
    const { client, sent } = fakeApi(() => ({}), { language: 'zh' });
    await client.get('/shipments/{waybill_number}', WAYBILL);
    expect(sent[0]?.headers.get('Accept-Language')).toBe('zh');
  });

  it('has the types of the description', () => {
    const { client } = fakeApi(() => ({}));
    const body = {} as Schemas['Booking'];
    expectTypeOf(() => client.post('/shipments', { body })).returns.resolves.toEqualTypeOf<Schemas['Shipment']>();
    expectTypeOf(() =>
      client.post('/shipments', { params: { query: { dry_run: 'true' } }, body }),
    ).returns.resolves.toEqualTypeOf<Schemas['DryRun']>();
    // @ts-expect-error: a booking has a body
    expectTypeOf(() => client.post('/shipments')).toBeFunction();
    // @ts-expect-error: there is no such path
    expectTypeOf(() => client.get('/shipment')).toBeFunction();
    // @ts-expect-error: its path has a parameter
    expectTypeOf(() => client.get('/shipments/{waybill_number}', {})).toBeFunction();
  });
});

describe('an Idempotency-Key', () => {
  it('is on every POST, another one each', async () => {
    const { client, sent } = fakeApi(() => ({}));
    await client.post('/quotes/{quote_number}/refusal', { ...OF_QUOTE, body: { reason: 'no' } });
    await client.post('/quotes/{quote_number}/refusal', { ...OF_QUOTE, body: { reason: 'no' } });
    expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[1]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('is the one that is given, and none where none is wanted', async () => {
    const { client, sent } = fakeApi(() => ({}));
    const body = { reason: 'no' };
    const given = { path: OF_QUOTE.params.path, header: { 'Idempotency-Key': 'mine' } };
    await client.post('/quotes/{quote_number}/refusal', { params: given, body });
    await client.post('/quotes/{quote_number}/refusal', { ...OF_QUOTE, body, headers: { 'idempotency-key': 'his' } });
    await client.post('/quotes/{quote_number}/refusal', { ...OF_QUOTE, body, headers: { 'Idempotency-Key': null } });
    expect(sent.map(({ key }) => key)).toEqual(['mine', 'his', null]);
  });

  it('is on nothing else', async () => {
    const { client, sent } = fakeApi(() => ({}));
    await client.put('/contacts/{place}/{role}', {
      params: { path: { place: 'CTU', role: 'dispatcher' } },
      body: { people: [] },
    });
    expect(sent).toMatchObject([{ method: 'PUT', path: '/contacts/CTU/dispatcher', key: null, body: { people: [] } }]);
  });
});

describe('what is refused', () => {
  it('is thrown as the API says it', async () => {
    const errors = [{ field: 'goods', message: 'is missing' }];
    const { client } = fakeApi(() => refusal(422, 'validation_failed', { errors }));
    const problem = await caught(client.get('/shipments/{waybill_number}', WAYBILL));
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({
      name: 'ApiProblem',
      message: 'GET /shipments/{waybill_number} was refused: 422 it is validation_failed',
      status: 422,
      code: 'validation_failed',
      errors,
      requestId: 'r-1',
      problem: { title: 'validation_failed' },
    });
  });

  it('has no fields where it is not of any', async () => {
    const { client } = fakeApi(() => refusal(404, 'not_found'));
    const problem = await caught(client.get('/shipments/{waybill_number}', WAYBILL));
    expect(problem).toMatchObject({ status: 404, code: 'not_found', errors: [] });
  });

  it('is told as it came where it is not of the API', async () => {
    const { client } = fakeApi(() => new Response('<h1>Forbidden</h1>', { status: 403 }));
    const problem = await caught(client.get('/shipments/{waybill_number}', WAYBILL));
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ status: 403, code: undefined, requestId: undefined, errors: [] });
    expect((problem as ApiProblem).message).toContain('<h1>Forbidden</h1>');
  });

  it('is not thrown by what shows the answer', async () => {
    const { client } = fakeApi(() => refusal(404, 'not_found'));
    const { error, response } = await client.api.GET('/shipments/{waybill_number}', WAYBILL);
    expect([error?.code, response.status]).toEqual(['not_found', 404]);
  });
});
