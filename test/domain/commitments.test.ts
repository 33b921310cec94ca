import { describe, expect, it } from 'vitest';
import { withOverrides } from '../../domain/overrides.ts';
import type { Due, PromiseRule } from '../../domain/promise/promise-rule.ts';
import {
  COMMITMENTS,
  COMMITMENT_NAMES,
  DESK_PROMISES,
  missesThatOpen,
  OF_THE_DESK,
  PHASE_NAMES,
  SUBJECTS,
  type CommitmentName,
  type CommitmentTable,
} from '../../domain/commitments.ts';
import { PICKUP_DEADLINES } from '../../domain/pickup/pickup-deadline.ts';
import { SHIPMENT_PROMISES } from '../../domain/shipment/promises.ts';

const TABLE: CommitmentTable = COMMITMENTS;

/** What the manuals say, in numbers: the rule, when a promise is due, and after how long a miss is told to whom. */
const MANUALS: readonly [CommitmentName, string, readonly Due[], readonly string[]][] = [
  ['dispatch', 'A4', [{ within: 'PT3M' }], ['customer_service_supervisor PT0S']],
  ['verification', 'B2', [{ within: 'PT1H' }], ['customer_service_supervisor PT0S']],
  [
    'pickup',
    'B1',
    [{ byLocalTime: PICKUP_DEADLINES }],
    ['dispatcher PT0S', 'branch_manager PT1H', 'customer_service_supervisor PT3H'],
  ],
  ['loading', 'C3', [{ localTime: '24:00', daysAfter: 0 }], ['dispatcher PT0S', 'customer_service_supervisor PT2H']],
  [
    'appointment',
    'C1',
    [{ localTime: '12:00', daysAfter: 1 }, { within: 'PT4H' }],
    ['dispatcher PT0S', 'branch_manager PT4H'],
  ],
  [
    'arrival',
    'C2',
    [{ localTime: '24:00', daysAfter: 'transit_days' }],
    ['dispatcher PT0S', 'branch_manager P1D', 'customer_service_supervisor P2D'],
  ],
  ['reestimate', 'C2', [{ within: 'PT24H' }], ['branch_manager PT0S', 'customer_service_supervisor P1D']],
  [
    'delivery',
    'C1',
    [{ localTime: '24:00', daysAfter: 1 }],
    ['dispatcher PT0S', 'branch_manager P1D', 'customer_service_supervisor P2D'],
  ],
  ['signature_recheck', 'D5', [{ within: 'PT48H' }], ['customer_service_supervisor PT0S']],
  [
    'receipt_return',
    'E2',
    [{ localTime: '24:00', daysAfter: { byTransfers: [10, 15, 20] } }],
    ['dispatcher PT0S', 'branch_manager P3D'],
  ],
  ['receipt_limit', 'E2', [{ localTime: '24:00', daysAfter: 25 }], ['customer_service_supervisor PT0S']],
  ['explanation', 'E5', [{ within: 'P5D' }], ['customer_service_supervisor PT0S']],
  ['quote', 'A6', [{ within: 'PT8H' }], ['customer_service_supervisor PT0S']],
  [
    'first_response',
    'G2',
    [
      {
        within: {
          'vip.phone': 'PT15S',
          'vip.chat': 'PT15S',
          'vip.email': 'PT1H',
          'vip.api': 'PT1H',
          phone: 'PT30S',
          chat: 'PT30S',
          else: 'PT2H',
        },
      },
    ],
    ['customer_service_supervisor PT0S'],
  ],
  ['acknowledgement', 'G3', [{ within: 'PT2H' }], ['customer_service_manager PT0S']],
  ['resolution', 'G2', [{ within: 'PT24H' }], ['customer_service_supervisor PT0S', 'customer_service_manager PT4H']],
  ['department_answer', 'G2', [{ within: 'PT30M' }], ['department_head PT0S', 'customer_service_manager PT30M']],
  ['next_response', 'G2', [{ within: 'PT2H' }], ['customer_service_supervisor PT0S']],
  ['call_back', 'G3', [{ localTime: '24:00', workingDaysAfter: 3 }], ['customer_service_supervisor PT0S']],
  [
    'review',
    'G4',
    [{ localTime: '24:00', workingDaysAfter: 5 }],
    ['customer_service_supervisor PT0S', 'customer_service_manager P1D'],
  ],
  ['emergency_plan', 'F1', [{ within: 'PT30M' }], ['customer_service_manager PT0S']],
  ['task_acceptance', 'F4', [{ within: 'PT4H' }], ['customer_service_supervisor PT0S']],
  [
    'task',
    'F4',
    [{ localTime: '24:00', workingDaysAfter: 2 }],
    ['customer_service_supervisor PT0S', 'customer_service_manager P1D'],
  ],
  ['classification', 'G6', [{ within: 'PT4H' }], ['customer_service_supervisor PT0S']],
  ['report_back', 'G6', [{ within: 'PT24H' }], ['customer_service_supervisor PT0S']],
  [
    'knowledge_entry',
    'G7',
    [{ localTime: '24:00', workingDaysAfter: 5 }],
    ['customer_service_supervisor PT0S', 'customer_service_manager P1D'],
  ],
  [
    'claim_decision',
    'G5',
    [{ localTime: '24:00', workingDaysAfter: 5 }],
    ['customer_service_supervisor PT0S', 'customer_service_manager P1D'],
  ],
  [
    'payment',
    'G5',
    [{ localTime: '24:00', workingDaysAfter: 3 }],
    ['customer_service_supervisor PT0S', 'customer_service_manager P1D'],
  ],
  [
    'recovery',
    'G5',
    [{ localTime: '24:00', daysAfter: 30 }],
    ['customer_service_supervisor PT0S', 'customer_service_manager P1D'],
  ],
];

describe('the commitments table', () => {
  it.each(MANUALS)('says of %s what the manuals say: %s', (name, rule, due, told) => {
    expect(TABLE[name].rule).toBe(rule);
    expect(TABLE[name].terms.map((terms) => terms.due)).toEqual(due);
    expect(TABLE[name].escalation.map(({ tells, after }) => `${tells} ${after}`)).toEqual(told);
  });

  it('has no promise but these', () => {
    expect(COMMITMENT_NAMES).toEqual(MANUALS.map(([name]) => name));
  });

  it.each(COMMITMENT_NAMES)('says of %s in both languages what it is, and what to do in a short sentence', (name) => {
    const { promise, inChinese, toDo } = TABLE[name];
    expect(promise).toMatch(/^[a-z][^\u4e00-\u9fff。]+[^.]$/);
    expect(toDo.en).toMatch(/^[A-Z][^\u4e00-\u9fff。]{9,120}[^.]$/);
    for (const chinese of [inChinese, toDo.zh]) expect(chinese).toMatch(/^[\u4e00-\u9fff][\u4e00-\u9fff，；：]{5,40}$/);
  });

  it('reminds somebody of the receipt, 3 days before it is due, and of nothing else (E2)', () => {
    expect(
      COMMITMENT_NAMES.flatMap((name) => (TABLE[name].reminder === undefined ? [] : [[name, TABLE[name].reminder]])),
    ).toEqual([['receipt_return', 'P3D']]);
  });

  it('is one that an operator could have set too', () => {
    const own = Object.fromEntries(
      COMMITMENT_NAMES.map((name) => {
        const { terms, reminder, escalation }: PromiseRule = TABLE[name];
        const due = Object.assign({}, ...terms.map((one) => one.due)) as object;
        return [
          name,
          { ...due, ...(reminder !== undefined && { reminder }), escalatesAfter: escalation.map(({ after }) => after) },
        ];
      }),
    );
    expect(withOverrides(own)).toEqual(TABLE);
  });

  it.each(COMMITMENT_NAMES)('%s: what begins it, and what keeps it is not what ends it otherwise', (name) => {
    const { terms, endedBy } = TABLE[name];
    for (const { countsFrom, metBy } of terms) {
      for (const moments of [...countsFrom, metBy]) expect(moments).not.toHaveLength(0);
      expect(metBy.filter((moment) => endedBy.includes(moment))).toEqual([]);
    }
  });

  it.each(Object.keys(SHIPMENT_PROMISES) as CommitmentName[])(
    '%s: ends with a shipment that is cancelled, lost or returned (X6, X7)',
    (name) => {
      const besides: Partial<Record<CommitmentName, string>> = {
        appointment: 'goods_delivered',
        receipt_return: 'receipt_gone',
        receipt_limit: 'receipt_gone',
      };
      const ends = ['order_cancelled', 'goods_lost', 'goods_returned', besides[name]];
      expect(TABLE[name].endedBy).toEqual(ends.filter((end) => end !== undefined));
    },
  );

  it("of a branch's report nothing ends but the answer (E5)", () => {
    expect(TABLE.explanation).toMatchObject({ owedBy: 'reported', endedBy: [] });
  });

  it('has one promise that begins with the miss of another (C2)', () => {
    expect(missesThatOpen()).toEqual(['arrival']);
  });

  it.each(SUBJECTS)("has each promise of a $kind, in a phase and by a debtor of that subject's", (kind) => {
    for (const [name, rule] of Object.entries(kind.promises)) {
      expect(TABLE).toHaveProperty(name, rule);
      expect(Object.keys(kind.phases)).toContain(rule.phase);
      expect(Object.keys(kind.debtors)).toContain(rule.owedBy);
    }
  });

  it('no two subjects have a promise or a phase of the same name', () => {
    const names = SUBJECTS.flatMap(({ promises }) => Object.keys(promises));
    const phases = SUBJECTS.flatMap((kind) => Object.keys(kind.phases));
    expect(names.toSorted()).toEqual(COMMITMENT_NAMES.toSorted());
    expect(phases.toSorted()).toEqual(PHASE_NAMES.toSorted());
  });
});

it('the desk answers for cases, questions and claims, and for no promise of branches alone', () => {
  expect(OF_THE_DESK.map(({ kind }) => kind)).toEqual(['case', 'question', 'claim']);
  expect(DESK_PROMISES).toEqual(
    expect.arrayContaining(['first_response', 'task', 'knowledge_entry', 'payment', 'recovery']),
  );
  for (const name of ['pickup', 'receipt_return', 'explanation', 'quote'] as const)
    expect(DESK_PROMISES).not.toContain(name);
});
