import { describe, expect, it } from 'vitest';
import { END_OF_QUEUE, queueOrder } from '../../../domain/case/queue-order.ts';
import { later } from '../../../domain/time/instant.ts';
import { at } from '../../functions/branches.ts';
import { caseEvent, caseOpened, lived } from './case-life.ts';

const RECEIVED = at('2026-11-23T09:00:00+08:00');
const after = (duration: string) => later(RECEIVED, duration);

describe('the order of cases of a status', () => {
  it('is that of VIPs first, then of what is due first (G1)', () => {
    const queue = [
      caseOpened(RECEIVED),
      caseOpened(RECEIVED, { channel: 'phone' }),
      caseOpened(after('PT5M'), { tier: 'vip' }),
    ].map(queueOrder);
    expect(queue.toSorted()).toEqual([queue[2], queue[1], queue[0]]);
  });

  it('has what is solved behind all else, unless its customer has come back and is owed an answer (G2)', () => {
    const open = caseOpened(RECEIVED);
    const solved = lived(caseOpened(RECEIVED, { tier: 'vip', type: 'complaint' }), caseEvent('solved', after('PT1H')));
    const back = lived(
      caseOpened(after('PT1M')),
      caseEvent('solved', after('PT1H')),
      caseEvent('customer_replied', after('PT2H')),
    );
    const answered = lived(back, caseEvent('responded', after('PT3H')));
    expect(back.subject.status).toBe('solved');
    expect([answered, solved, back, open].map(queueOrder).toSorted()).toEqual(
      [open, back, solved, answered].map(queueOrder),
    );
    expect([open, back, solved, answered].map((file) => queueOrder(file) < END_OF_QUEUE)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is among the closed when the last closing was told, whatever is told of it after', () => {
    const solved = [caseEvent('solved', after('PT1H')), caseEvent('confirmed', after('PT2H'))];
    const closed = lived(caseOpened(RECEIVED), ...solved, caseEvent('closed', after('PT3H')));
    const noted = lived(closed, caseEvent('noted', after('PT9H'), { note: '备注' }));
    expect([queueOrder(closed), queueOrder(noted)]).toEqual([after('PT3H'), after('PT3H')]);
    const again = lived(
      closed,
      caseEvent('reopened', after('PT10H')),
      caseEvent('solved', after('PT11H')),
      caseEvent('confirmed', after('PT12H')),
      caseEvent('closed', after('PT13H')),
    );
    expect(queueOrder(again)).toBe(after('PT13H'));
  });
});
