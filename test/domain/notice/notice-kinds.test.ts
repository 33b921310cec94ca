import { describe, expect, it } from 'vitest';
import type { NewsDetail } from '../../../domain/notice/news.ts';
import { NOTICE_KINDS, NOTICE_KIND_NAMES, noticeKindOf } from '../../../domain/notice/notice-kinds.ts';
import { REPORTS, type ReportRule } from '../../../domain/report/reports.ts';
import { at } from '../samples.ts';

const told = (type: string, detail: Partial<NewsDetail>) => {
  const kind = noticeKindOf(type);
  return kind && { kind, ...NOTICE_KINDS[kind].tells(detail as NewsDetail) };
};
const between = { waybillNumber: 'HD1', originBranch: 'CTU', destinationBranch: 'HGH' };

describe('of what the bus tells', () => {
  it.each([
    ['commitment.missed', { branch: 'HGH', tells: 'branch_manager' }, 'escalation', 'HGH', ['branch_manager']],
    ['commitment.reminder', { branch: 'HGH', tells: 'dispatcher' }, 'reminder', 'HGH', ['dispatcher']],
    ['shipment.instruction_sent', between, 'instruction', 'CTU', ['dispatcher']],
    ['report.receipt_chase', { report: 'receipt_chase', branch: 'HGH' }, 'report', 'HGH', ['branch_manager']],
    ['report.ready', { report: 'performance' }, 'report', 'company', ['customer_service_supervisor']],
    [
      'report.ready',
      { report: 'unreturned_receipts' },
      'report',
      'company',
      ['customer_service_supervisor', 'finance'],
    ],
    ['sign_off.irregular', between, 'irregular_sign_off', 'HGH', ['branch_manager', 'customer_service_supervisor']],
    ['mail_order.handed_over', {}, 'mail_order', 'company', ['customer_service_supervisor']],
    ['receipt.ready_to_collect', between, 'receipt_ready', 'CTU', ['customer']],
  ] as const)('%s is told to whom it concerns: %o', (type, detail, kind, place, roles) => {
    expect(told(type, detail)).toEqual({ kind, place, roles });
  });

  it('nobody is told of what nobody has to do anything about', () => {
    for (const type of ['commitment.met', 'shipment.picked_up', 'pickup.instruction'])
      expect(noticeKindOf(type)).toBeUndefined();
  });

  it('every report is told of which a branch hears', () => {
    const heard = Object.entries<ReportRule>(REPORTS).filter(([, { branchHears }]) => branchHears !== undefined);
    expect(heard.map(([kind]) => noticeKindOf(`report.${kind}`))).toEqual(heard.map(() => 'report'));
  });

  it('each event is of one kind', () => {
    const followed = NOTICE_KIND_NAMES.flatMap((kind) => NOTICE_KINDS[kind].follows);
    expect(new Set(followed).size).toBe(followed.length);
  });
});

it('a report of all branches is another subject than that of one', () => {
  const detail = {
    report: 'receipt_chase',
    period: '2026-11-23',
    generatedAt: at('2026-11-23T07:00:00+08:00'),
  } as const;
  const subjects = [{ ...detail }, { ...detail, branch: 'HGH' }].map((each) => {
    const { subject, subjectId } = NOTICE_KINDS.report.topic(each as NewsDetail);
    return [subject, subjectId];
  });
  expect(subjects).toEqual([
    ['report', 'receipt_chase.2026-11-23'],
    ['branch_report', 'receipt_chase.2026-11-23.HGH'],
  ]);
});
