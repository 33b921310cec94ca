import { beforeEach, describe, expect, it, vi } from 'vitest';
import { now } from '../../../functions/adapters/clock.ts';
import { waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { ailingTable } from '../ailing-table.ts';
import { call } from '../call.ts';
import { OPERATIONS } from '../samples.ts';

const KEYS = ['a', 'b', 'c'].map((sk) => ({ pk: 'BRANCHES', sk }));
const ASKED = { RequestItems: expect.anything() as unknown };

beforeEach(() => {
  vi.resetModules();
});

/** A table that answers one key of a batch, and leaves out the others, so many times; from then on all of them. */
function leavesOut(times: number) {
  let left = times;
  return ({ RequestItems }: Record<string, unknown>) => {
    const [[name, { Keys }] = ['', { Keys: [] }]] = Object.entries(RequestItems as Record<string, { Keys: object[] }>);
    const answered = left-- > 0 ? 1 : Keys.length;
    const UnprocessedKeys = answered < Keys.length ? { [name]: { Keys: Keys.slice(answered) } } : {};
    return [200, { Responses: { [name]: Keys.slice(0, answered) }, UnprocessedKeys }] as const;
  };
}

describe('items that a throttled table leaves out', () => {
  it('are asked for again', async () => {
    const asked = await ailingTable(leavesOut(2));
    const { getItems } = await import('../../../functions/adapters/table.ts');
    expect(await getItems(KEYS)).toEqual(KEYS);
    expect(asked).toEqual([ASKED, ASKED, ASKED]);
  });

  it('are asked for six times, and then it is said', async () => {
    const asked = await ailingTable(({ RequestItems }) => [200, { Responses: {}, UnprocessedKeys: RequestItems }]);
    const { getItems } = await import('../../../functions/adapters/table.ts');
    await expect(getItems(KEYS)).rejects.toMatchObject({ name: 'ThrottlingException' });
    expect(asked).toHaveLength(6);
  });
});

describe('a request, where the table', () => {
  it.each([
    [400, 'com.amazon.coral.availability#ThrottlingException'],
    [400, 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException'],
    [400, 'com.amazonaws.dynamodb.v20120810#RequestLimitExceeded'],
    [500, 'com.amazonaws.dynamodb.v20120810#InternalServerError'],
  ])('answers %i %s, is to be sent again', async (code, __type) => {
    await ailingTable(() => [code, { __type }]);
    const { handler } = await import('../../../functions/api/shipments/get-shipment.ts');
    const { status, headers, body } = await call(handler, {
      caller: OPERATIONS,
      method: 'GET',
      path: { waybill_number: waybillNumber(now(), 1) },
    });
    expect([status, body.code, headers?.['Retry-After']]).toEqual([503, 'try_again', '1']);
  });

  it('refuses it, has failed through a fault of ours', async () => {
    await ailingTable(() => [400, { __type: 'com.amazonaws.dynamodb.v20120810#AccessDeniedException' }]);
    const { handler } = await import('../../../functions/api/shipments/get-shipment.ts');
    const { status, body } = await call(handler, {
      caller: OPERATIONS,
      method: 'GET',
      path: { waybill_number: waybillNumber(now(), 1) },
    });
    expect([status, body.code]).toEqual([500, 'internal_error']);
  });
});
