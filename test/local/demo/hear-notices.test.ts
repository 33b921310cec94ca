import { expect, it } from 'vitest';
import { summary } from '../../../local/demo/hear-notices.ts';

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
    ['customer', '0', '0'],
    ['finance', '0', '0'],
  ]);
});
