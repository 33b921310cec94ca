import { describe, expect, it } from 'vitest';
import { SUBJECTS } from '../../../domain/commitments.ts';
import { reportsThatMeet } from '../../../domain/promise/reports-that-meet.ts';
import type { SubjectKind } from '../../../domain/promise/subject.ts';
import { QUOTE } from '../../../domain/quote/quote-kind.ts';
import { BRANCH_REPORT } from '../../../domain/branch-report/branch-report-kind.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { CAKE } from './cake.ts';

const typesOf = (kind: SubjectKind, name: string, due = kind.promises[name]?.terms[0]?.due ?? { within: '' }) =>
  reportsThatMeet(kind, name, { due }).map(({ type, source }) => `${type} to ${source}`);

describe('with which reports a promise is met', () => {
  it.each([
    [SHIPMENT, 'dispatch', ['instruction_accepted to events', 'picked_up to events']],
    [SHIPMENT, 'pickup', ['picked_up to events']],
    [SHIPMENT, 'loading', ['loading_confirmed to events', 'transfer_arrived to events', 'arrived to events']],
    [
      SHIPMENT,
      'receipt_return',
      ['receipt_signed to events', 'receipt_enveloped to receipt_envelopes', 'receipt_accepted to receipt_envelopes'],
    ],
    [BRANCH_REPORT, 'explanation', ['explained to explanations']],
    [QUOTE, 'quote', ['quoted to answer', 'refused to refusal']],
    [CAKE, 'baking', ['baked to counter']],
  ] as [SubjectKind, string, string[]][])('%# $kind', (kind, name, reports) => {
    expect(typesOf(kind, name)).toEqual(reports);
  });

  it('follows from the terms under which it is owed, whatever their numbers', () => {
    expect(typesOf(SHIPMENT, 'appointment', { localTime: '09:00', daysAfter: 2 })).toEqual([
      'consignee_contacted to events',
    ]);
    expect(typesOf(SHIPMENT, 'appointment', { within: 'PT1H' })).toEqual([
      'notice_acknowledged to events',
      'arrived to events',
    ]);
  });

  it('is nothing of a promise that the code no longer knows', () => {
    expect(typesOf(SHIPMENT, 'insurance')).toEqual([]);
  });

  it.each(SUBJECTS.flatMap((kind) => Object.keys(kind.promises).map((name) => [kind.kind, name, kind] as const)))(
    'is known of every promise, by every terms: %s %s',
    (_, name, kind) => {
      for (const { due } of kind.promises[name]?.terms ?? []) expect(typesOf(kind, name, due)).not.toEqual([]);
    },
  );

  it.each(SUBJECTS)('what brings a moment of a $kind about is an event of it that people report', (kind) => {
    const rules = [...Object.values(kind.events), ...Object.values(kind.milestones)];
    for (const type of rules.flatMap(({ madeBy = [] }) => madeBy)) expect(kind.events[type]?.source).not.toBe('huidan');
  });
});
