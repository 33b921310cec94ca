import { expect, it } from 'vitest';
import { matterNews } from '../../../../local/demo/desk/matter-news.ts';
import type { ShownMatter } from '../../../../local/demo/desk/shown-matter.ts';
import type { ShownCommitment } from '../../../../local/demo/shown-shipment.ts';
import { pickup } from '../samples.ts';

const DUE = '2026-11-30T10:00:30+08:00';
const response: ShownCommitment = { ...pickup, name: 'first_response', rule: 'G2', branch: 'COMPANY', due_at: DUE };
const opened: ShownMatter = {
  status: 'open',
  commitments: [response],
  history: [{ event_id: '1', type: 'opened', occurred_at: '2026-11-30T10:00:00+08:00' }],
};
const responded = {
  event_id: '2',
  type: 'responded',
  occurred_at: '2026-11-30T10:02:00+08:00',
  actor: { name: 'x', role: 'customer_service' },
  message: '抱歉久等。',
};

it('tells all that there is of a case that was not read before', () => {
  expect(matterNews(undefined, opened).map(({ what, text }) => [what, text])).toEqual([
    ['opened', ''],
    ['promised', 'first_response (G2) by Mon 30 Nov 10:00'],
  ]);
});

it('tells what is new: who was told of a miss, what happened, and what became of the promise', () => {
  const late: ShownCommitment = { ...response, state: 'late', level: 1, met_at: responded.occurred_at };
  const news = matterNews(opened, { ...opened, commitments: [late], history: [...opened.history, responded] });
  expect(news.map(({ what, text }) => [what, text])).toEqual([
    ['missed', 'first_response (G2), due Mon 30 Nov 10:00: level 1, customer service supervisor'],
    ['responded', 'customer service, 抱歉久等。'],
    ['late', 'first_response (G2) 1 min 30 s late, due Mon 30 Nov 10:00'],
  ]);
});

it('tells nothing twice', () => {
  expect(matterNews(opened, opened)).toEqual([]);
});
