import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { expect, it } from 'vitest';
import { serving } from '../../../../functions/adapters/http/serving.ts';

const answers = (body: string) => () => Promise.resolve({ statusCode: 200, body });
const handler = serving(
  {
    list: { method: 'GET', path: '/shipments' },
    show: { method: 'GET', path: '/shipments/{waybill_number}' },
    book: { method: 'POST', path: '/shipments' },
  },
  { list: answers('list'), show: answers('show'), book: answers('book') },
);
const ask = (httpMethod: string, resource: string, path: string) =>
  handler({ httpMethod, resource, path } as APIGatewayProxyEvent, {} as Context);

it.each([
  ['GET', '/shipments', '/shipments', 'list'],
  ['POST', '/shipments', '/shipments', 'book'],
  ['GET', '/shipments/{waybill_number}', '/shipments/HD1', 'show'],
  ['GET', '/shipments/{waybill_number}', '/v1/shipments/HD1', 'show'],
])('%s %s, asked as %s, is answered by %s', async (method, resource, path, name) => {
  expect(await ask(method, resource, path)).toMatchObject({ body: name });
});

it('a route that is not its own is a fault of ours', () => {
  expect(() => ask('DELETE', '/shipments', '/shipments')).toThrow('DELETE /shipments');
});
