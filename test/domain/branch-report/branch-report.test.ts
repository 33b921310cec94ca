import { describe, expect, it } from 'vitest';
import { BRANCH_REPORT, ownEvent } from '../../../domain/branch-report/branch-report-kind.ts';
import {
  answeredRows,
  explanationsOf,
  type BranchReport,
  type BranchReportFile,
  type RowExplained,
} from '../../../domain/branch-report/branch-report.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { commitmentState } from '../../../domain/promise/commitment-state.ts';
import { recordEvent, withEvent } from '../../../domain/promise/record-event.ts';
import type { ExplanationReason } from '../../../domain/report/explanation.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { at, DAY, plus } from '../samples.ts';

const SENT = at('2026-12-01T00:30:00+08:00');
const DUE = plus(SENT, 5 * DAY);

/** A list of five rows of which three ask for an answer, sent to its branch. */
const LIST: BranchReport = {
  kind: 'unreturned_receipts',
  period: '2026-11',
  branch: 'HGH',
  timeZone: 'Asia/Shanghai',
  generatedAt: SENT,
  rows: 5,
  asked: 3,
  totals: {},
  file: 'none',
  status: 'sent',
  version: 0,
};

const sent = (): BranchReportFile =>
  withEvent(BRANCH_REPORT, { subject: LIST, events: [], commitments: [] }, ownEvent('sent', SENT), SENT, COMMITMENTS);

const row = (waybillNumber: string, asked = true, reason: ExplanationReason = 'in_transit'): RowExplained => ({
  waybillNumber,
  reason,
  asked,
  accountability: null,
});

const TELLER = {
  actor: { name: '网点经理', role: 'branch_manager' },
  reportedBy: { kind: 'branch', id: 'HGH', key: 'key-1' },
};

let number = 0;
function answered(file: BranchReportFile, now: Instant, ...explanations: RowExplained[]): BranchReportFile {
  const event = { eventId: String(number++), type: 'explained', ...TELLER, details: { explanations } } as const;
  const result = recordEvent(BRANCH_REPORT, file, event, now, COMMITMENTS);
  if (result.outcome !== 'recorded') throw new Error(result.outcome);
  return result.file;
}

const promiseOf = ({ commitments }: BranchReportFile, now: Instant) =>
  commitments.map(({ name, dueAt, ...times }) => [name, dueAt, commitmentState({ dueAt, ...times }, now)]);

describe('E5: a branch that is sent a list', () => {
  it('owes within five days an answer for each row that asks', () => {
    expect(promiseOf(sent(), SENT)).toEqual([['explanation', DUE, 'open']]);
    expect(sent().subject.status).toBe('sent');
  });

  it('has answered by itself what is not due', () => {
    expect(answeredRows(sent())).toBe(2);
  });

  it('has kept its promise with the last row that asks, answered once or more', () => {
    const now = plus(SENT, DAY);
    const first = answered(sent(), now, row('A'), row('B'));
    const again = answered(first, now, row('A', true, 'neglect'));
    expect([answeredRows(first), answeredRows(again), promiseOf(again, now)]).toEqual([
      4,
      4,
      [['explanation', DUE, 'open']],
    ]);
    const last = answered(again, now, row('C'));
    expect([answeredRows(last), last.subject.status, promiseOf(last, now)]).toEqual([
      5,
      'answered',
      [['explanation', DUE, 'met']],
    ]);
    expect(last.events.filter(({ type }) => type === 'answered')).toHaveLength(1);
    expect(answered(last, plus(DUE, DAY), row('A')).commitments).toEqual(last.commitments);
  });

  it('does not keep it by answers for what is not due', () => {
    const file = answered(sent(), SENT, row('A'), row('D', false), row('E', false));
    expect([answeredRows(file), promiseOf(file, SENT)]).toEqual([3, [['explanation', DUE, 'open']]]);
  });

  it.each([
    [0, 'met'],
    [1, 'late'],
  ] as const)('is in time up to the moment: %i ms after it was due it is %s', (after, state) => {
    const now = plus(DUE, after);
    const file = answered(sent(), now, row('A'), row('B'), row('C'));
    expect(promiseOf(file, now)).toEqual([['explanation', DUE, state]]);
  });
});

it('E5: the latest answer for a waybill is the one that counts, as a whole, with who gave it', () => {
  const first = { ...row('A', true, 'neglect'), note: '忘记寄回' };
  const file = answered(answered(sent(), SENT, first, row('B', true, 'lost')), SENT, row('A'));
  expect([...explanationsOf(file.events)]).toEqual([
    ['A', { ...row('A'), ...TELLER }],
    ['B', { ...row('B', true, 'lost'), ...TELLER }],
  ]);
  expect(explanationsOf(sent().events).size).toBe(0);
});
