import { describe, expect, it } from 'vitest';
import { isSameReport } from '../../../domain/promise/same-report.ts';
import type { SubjectEvent } from '../../../domain/promise/subject.ts';
import { ORDERED_AT, plus } from '../samples.ts';

const REPORT = {
  eventId: 'e-1',
  type: 'picked_up',
  occurredAt: ORDERED_AT,
  actor: { name: '司机', role: 'driver' },
  details: { pieces: 12, photographs: ['a', 'b'], batch: { number: 1, of: 2 } },
};
const KNOWN: SubjectEvent = {
  ...REPORT,
  recordedAt: ORDERED_AT,
  status: 'picked_up',
  history: false,
  sealed: 'ciphertext',
};

type Report = Parameters<typeof isSameReport>[1] & Partial<Omit<SubjectEvent, 'occurredAt'>>;
const same = (report: Report): boolean => isSameReport(KNOWN, report);

describe('a report with a known event id', () => {
  it('tells of the same event', () => {
    expect(same(REPORT)).toBe(true);
    expect(same({ ...REPORT, details: { photographs: ['a', 'b'], batch: { of: 2, number: 1 }, pieces: 12 } })).toBe(
      true,
    );
  });

  it('tells of it without a time', () => {
    expect(same({ ...REPORT, occurredAt: undefined })).toBe(true);
  });

  it('tells of it with a detail that is not given', () => {
    expect(same({ ...REPORT, details: { ...REPORT.details, note: undefined } })).toBe(true);
  });

  it('tells of it whoever says so, and however its identity numbers were encrypted', () => {
    expect(same({ ...REPORT, actor: { name: '调度', role: 'dispatcher' }, sealed: 'another ciphertext' })).toBe(true);
  });

  it.each<[string, Partial<Report>]>([
    ['type', { type: 'pickup_verified' }],
    ['time', { occurredAt: plus(ORDERED_AT, 1) }],
    ['detail', { details: { ...REPORT.details, pieces: 11 } }],
    ['detail within a detail', { details: { ...REPORT.details, photographs: ['a'] } }],
    ['detail more', { details: { ...REPORT.details, seal: 'S-1' } }],
    ['detail less', { details: { pieces: 12 } }],
    ['details at all', { details: {} }],
  ])('tells of another by its %s', (_, change) => {
    expect(same({ ...REPORT, ...change })).toBe(false);
  });
});
