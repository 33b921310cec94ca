import { expect, it } from 'vitest';
import { chaseNews } from '../../../local/demo/chase.ts';
import { shipment, when } from './samples.ts';

const owed = { waybill_number: 'HD1', receipt_status: 'sent_back', due_at: '2026-12-08T00:00:00+08:00' } as const;
const news = (time: Parameters<typeof when>[0]) => chaseNews(owed, shipment(), when(time));

it('chases a receipt that is past due, and tells of one that will be soon', () => {
  expect(news('11 23:59')).toBeUndefined();
  expect(news('12 00:00')).toMatchObject({
    what: 'due soon',
    text: 'SHA: receipt sent back, due Tue 8 Dec 00:00 (E4)',
  });
  expect(news('15 08:20')).toMatchObject({ what: 'chased', text: 'SHA: receipt sent back, 8 h 20 min past due (E4)' });
});
