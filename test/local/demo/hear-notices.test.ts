import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import type { CloudFile } from '../../../local/cloud/cloud-file.ts';
import { hearNotices, summary } from '../../../local/demo/hear-notices.ts';

const notice = (role: string, kind: string, state = 'sent') => ({ kind, state, to: { role } });

it('counts by role and kind what was sent, and nothing else', () => {
  const [head = '', ...rows] = summary([
    notice('dispatcher', 'escalation'),
    notice('dispatcher', 'escalation', 'acknowledged'),
    notice('dispatcher', 'escalation', 'withdrawn'),
    notice('branch_manager', 'irregular_sign_off', 'unacknowledged'),
    notice('finance', 'report', 'nobody'),
  ]);
  expect(head.trim().split(/ {2,}/)).toEqual(['escalation', 'irregular sign off']);
  expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
    ['dispatcher', '2', '0'],
    ['branch_manager', '0', '1'],
    ['customer_service_supervisor', '0', '0'],
    ['customer_service_manager', '0', '0'],
    ['department_head', '0', '0'],
    ['customer', '0', '0'],
    ['finance', '0', '0'],
  ]);
});

it('leaves contacts alone that are set, says so, and asks for what was told of its own shipments', async () => {
  const asked: string[] = [];
  const api = createServer(({ method = '', url = '' }, answer) => {
    asked.push(`${method} ${url}`);
    const body = url.startsWith('/v1/contacts')
      ? { people: [{}] }
      : { notices: [notice('dispatcher', 'escalation')], next_cursor: null };
    answer.end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(api, 'listening');
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const api_url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
    const notices = await hearNotices({ api_url, operations_key: 'key' } as CloudFile);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('stay as they are'));
    expect(await notices.told(['HD1', 'HD2'])).toMatch(/dispatcher +2/);
    expect(asked.filter((request) => !request.startsWith('GET /v1/contacts/'))).toEqual([
      'GET /v1/notices?waybill_number=HD1&limit=100',
      'GET /v1/notices?waybill_number=HD2&limit=100',
    ]);
  } finally {
    said.mockRestore();
    api.close();
  }
});
