import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { NOTICE_KIND_NAMES } from '../../../domain/notice/notice-kinds.ts';
import { render } from '../../../domain/notice/render.ts';
import { at } from '../samples.ts';
import { reasonText } from '../../../domain/notice/reason-text.ts';
import type { ReleaseReason } from '../../../domain/sign-off/release-reasons.ts';
import { notice } from './samples.ts';

const LANGUAGES = ['en', 'zh'] as const;
const REPORT = { report: 'receipt_chase', period: '2026-11-23', rows: 7, address: '/v1/reports/x' } as const;

const REASONS = Object.keys({
  identity_document_missing: true,
  identity_document_not_original: true,
  signer_differs: true,
  consignee_document_missing: true,
  consignee_document_not_original: true,
  identity_numbers_not_on_receipt: true,
  company_authority_missing: true,
  name_differs: true,
} satisfies Record<ReleaseReason['code'], true>);

describe.each(LANGUAGES)('a notice in %s', (language) => {
  it.each(NOTICE_KIND_NAMES)(
    'of kind %s says what, of whom, since when and what to do, and nothing is left out',
    (kind) => {
      const reasons = [{ rule: 'D4', code: 'name_differs' }];
      const { title, text } = render([notice({ kind }, { ...REPORT, reasons })], language);
      expect(title).not.toContain('\n');
      expect(text.split('\n').length).toBeGreaterThanOrEqual(3);
      expect(text).toContain('2026-11-23 15:00');
      expect(text).toMatch(language === 'zh' ? /先做：\S/ : /First: \S/);
      expect(`${title}${text}`).not.toMatch(/undefined|null|\[object|NaN/);
    },
  );

  it.each(COMMITMENT_NAMES)('of %s has its promise and what to do about it', (commitment) => {
    const { promise, inChinese, toDo } = COMMITMENTS[commitment];
    const { text } = render([notice({}, { commitment })], language);
    expect(text).toContain(language === 'zh' ? inChinese : promise);
    expect(text).toContain(toDo[language]);
  });

  it('of a case has its number, whose it is, and the clock of the company', () => {
    const topic = { subject: 'case', subjectId: 'HC39X29FP5000X', waybillNumber: undefined, branch: 'company' };
    const { title, text } = render([notice({}, { ...topic, commitment: 'first_response' })], language);
    expect(title).toContain('HC39X29FP5000X');
    expect(text).toContain(language === 'zh' ? '工单 HC39X29FP5000X，客户 acme' : 'case HC39X29FP5000X of acme');
    expect(text).toContain(language === 'zh' ? '（公司当地时间）' : 'local time of the company');
  });

  it('of an answer that a department owes names who was asked (G2)', () => {
    const { text } = render(
      [notice({}, { commitment: 'department_answer', departments: ['warehouse', 'finance'] })],
      language,
    );
    expect(text).toContain(language === 'zh' ? '被求助部门：warehouse、finance' : 'Asked: warehouse, finance');
  });

  it.each(REASONS)('of goods given away says %s in words, and what is right for the branch and for others', (code) => {
    const { text } = render(
      [notice({ kind: 'irregular_sign_off' }, { branch: 'HGH', reasons: [{ rule: 'D1', code }] })],
      language,
    );
    expect(text).toContain(`${reasonText(code, language)} (D1)`);
    expect(text).not.toMatch(/[a-z]_[a-z]/);
    expect(reasonText(code, language)).toMatch(language === 'zh' ? /^[\p{Script=Han}，]+$/u : /^[a-zA-Z' ,]+$/);
    expect(text).toMatch(language === 'zh' ? /先做：由 HGH 补齐/ : /First: HGH gets the papers/);
  });

  it('of a report says that the branch has to answer it, and by when, where it has to', () => {
    const report = { ...REPORT, branch: 'HGH' };
    const asks = render(
      [notice({ kind: 'report' }, { ...report, answerBy: at('2026-11-28T15:00:00+08:00') })],
      language,
    );
    expect(asks.text).toMatch(/\(E5\).*HGH.*2026-11-28 15:00/);
    expect(render([notice({ kind: 'report' }, report)], language).text).not.toContain('E5');
  });

  it('of a promise that the code no longer knows calls it by its name', () => {
    expect(render([notice({}, { commitment: 'gone' })], language).text).toContain('gone');
  });

  it('has the time of the branch, whatever the zone', () => {
    const there = notice({ timeZone: 'America/Los_Angeles' });
    expect(render([there], language).text).toContain('2026-11-22 23:00');
  });

  it('of several has how many there are and the worst: the highest level, and of these the oldest', () => {
    const several = [
      notice({}, { subjectId: 'older', at: at('2026-11-20T15:00:00+08:00') }),
      notice({}, { subjectId: 'worst', level: 2, at: at('2026-11-22T15:00:00+08:00') }),
      notice({}, { subjectId: 'high', level: 2 }),
    ];
    const { title, text } = render(several, language);
    expect(title).toMatch(/^3 /);
    expect(text).toContain('worst');
    expect(text).not.toMatch(/older|high/);
  });
});

it('details come with one notice, below what it says', () => {
  expect(render([notice({ kind: 'instruction' })], 'en', ['Where: here']).text).toMatch(/\nWhere: here$/);
});
