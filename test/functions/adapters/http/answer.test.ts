import { expect, it } from 'vitest';
import { abridged, created, render } from '../../../../functions/adapters/http/answer.ts';

const HOSTS = [
  'https://abc.execute-api.us-east-1.amazonaws.com/v1',
  'https://api.example.com',
  'https://api.example.com/logistics/v1',
  'http://127.0.0.1:4566/_aws/execute-api/abc/v1',
];

it.each(['/shipments', '/shipments/'])('Location can be followed under every host and prefix, asked at %s', (path) => {
  const { headers } = render(created({}, 'HD1'), path);
  for (const host of HOSTS) {
    expect(new URL(String(headers?.['Location']), host + path).href).toBe(`${host}/shipments/HD1`);
  }
});

it('an answer to what makes nothing has no Location', () => {
  expect(render(created({}), '/shipments/HD1/events').headers).not.toHaveProperty('Location');
});

it('an abridged answer keeps its short members and says what it is', () => {
  const long = Array.from({ length: 100 }, (_, at) => ({ at }));
  const answer = { ...created({ waybillNumber: 'HD1', reference: undefined, urgent: false, history: long }, 'HD1') };
  expect(abridged(answer)).toEqual({
    status: 201,
    made: 'HD1',
    body: { waybillNumber: 'HD1', urgent: false, abridged: true },
  });
});
