import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, it } from 'vitest';
import { dueTimesIn } from '../../../local/cost/due-times.ts';
import type { Request } from '../../../local/cost/requests.ts';
import { readUnits, writeUnits } from '../../../local/cost/table-use.ts';

const request = (otherwise: Partial<Request>): Request => ({
  by: 'f',
  action: 'Query',
  status: 200,
  asked: {},
  answered: {},
  written: [],
  ...otherwise,
});
const stored = (sk: string, otherwise: object = {}) => ({
  before: null,
  after: marshall({ pk: 'SHIPMENT#HD1', sk, ...otherwise }),
});
const PROMISE = stored('COMMITMENT#pickup', { openKey: 'o', dueKey: 'd', name: 'pickup', arming: 2 });

it('write units are told by kind of item and by index, what was refused by itself', () => {
  const written = [stored('SHIPMENT'), stored('EVENT#1'), PROMISE];
  const refused = { before: PROMISE.after, after: PROMISE.after };
  expect(
    writeUnits(
      [
        request({ action: 'TransactWriteItems', written }),
        request({ action: 'UpdateItem', status: 400, written: [refused] }),
      ],
      [{ name: 'open', keys: ['openKey', 'dueKey'] }],
    ),
  ).toEqual({ shipment: 2, event: 2, commitment: 2, 'index open': 1, refused: 1 });
});

it('read units are those of what was read, and half a unit of what was not there', () => {
  const large = marshall({ pk: 'p', text: 'x'.repeat(5000) });
  const small = marshall({ pk: 'p' });
  expect(
    readUnits([
      request({ action: 'Query', asked: { ConsistentRead: true }, answered: { Items: [large, small] } }),
      request({ action: 'GetItem', asked: { ConsistentRead: true } }),
      request({
        action: 'BatchGetItem',
        asked: { RequestItems: { t: { Keys: [small, small] } } },
        answered: { Responses: { t: [large] } },
      }),
      request({ action: 'PutItem' }),
    ]),
  ).toEqual({ Query: 2, GetItem: 1, BatchGetItem: 1.5 });
});

it('due times are counted by promise, however often a row is written', () => {
  const other = stored('COMMITMENT#arrival', { name: 'arrival', arming: 1 });
  expect(dueTimesIn([request({ written: [PROMISE, other] }), request({ written: [PROMISE] })])).toBe(3);
});
