import { describe, expect, it } from 'vitest';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { QUEUE_AGES } from '../../../domain/case/queue-age.ts';
import { AGE_BANDS } from '../../../domain/report/age-band.ts';
import { REPORT_KINDS } from '../../../domain/report/reports.ts';
import { labelIn, titleIn } from '../../../local/dashboard/words.ts';

const CHINESE = /\p{Script=Han}/u;

describe('words', () => {
  it('of a title are those of the language', () => {
    expect(titleIn('en', 'Overdue ｜ 逾期')).toBe('Overdue');
    expect(titleIn('zh', 'Overdue ｜ 逾期')).toBe('逾期');
    expect(titleIn('zh', 'Overdue')).toBe('Overdue');
  });

  it('are there in Chinese for every promise, report and age of receipts and cases', () => {
    const labels = [
      ...COMMITMENT_NAMES,
      ...AGE_BANDS,
      ...QUEUE_AGES,
      ...REPORT_KINDS.flatMap((kind) => [`${kind} finished`, `${kind} branches missing`]),
    ];
    expect(labels.filter((label) => !CHINESE.test(labelIn('zh', label)))).toEqual([]);
  });

  it('are those of the code where nobody would translate them', () => {
    expect(labelIn('zh', 'HGH')).toBe('HGH');
    expect(labelIn('zh', 'p95')).toBe('p95');
    expect(labelIn('zh', 'toString')).toBe('toString');
    expect(labelIn('en', 'receipt_return')).toBe('receipt return');
    expect(labelIn('en', 'release_refused')).toBe('release_refused');
  });
});
