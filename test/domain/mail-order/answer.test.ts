import { describe, expect, it } from 'vitest';
import { answerSubject, answerText, type MailAnswer } from '../../../domain/mail-order/answer.ts';

const INCOMPLETE: MailAnswer = {
  kind: 'incomplete',
  missing: [{ field: 'consignee.phone' }, { field: 'goods.weightKg', goods: 2 }],
  unclear: [{ field: 'shipper.address.districtCode', read: '朝阳区', choices: ['北京市朝阳区', '长春市朝阳区'] }],
};

const ALL: readonly MailAnswer[] = [
  { kind: 'booked', waybillNumber: 'HD1', trackingUrl: 'https://huidan.example.com/t/HD1' },
  {
    kind: 'booked',
    waybillNumber: 'HD1',
    awaits: ['data_sheet_missing', 'outside_pickup_area', 'outside_delivery_area', 'no_route'],
  },
  INCOMPLETE,
  { kind: 'refused', refusals: [{ place: { field: 'reference' }, why: 'taken' }, { why: 'not_valid' }] },
  { kind: 'amended', waybillNumber: 'HD1', newName: '李四' },
  { kind: 'handed' },
  { kind: 'handed', waybillNumber: 'HD1' },
  { kind: 'stranger' },
];

describe('an answer', () => {
  it('names what is missing and what is unclear, in Chinese', () => {
    expect(answerText(INCOMPLETE, 'zh', 'HM1').split('\n')).toEqual([
      expect.stringContaining('请直接回复本邮件'),
      '- 收货人电话',
      '- 第2项重量',
      '- 提货地址的省、市、区县：“朝阳区”，是指 北京市朝阳区、长春市朝阳区？',
      '',
      '邮件订单号: HM1',
    ]);
  });

  it('and in English', () => {
    expect(answerText(INCOMPLETE, 'en', 'HM1').split('\n')).toEqual([
      expect.stringContaining('reply to this message'),
      "- consignee's telephone number",
      '- weight (item 2)',
      expect.stringMatching(
        /^- city and district of the pickup address \(in Chinese characters, or .*330106\): "朝阳区"; which is it: 北京市朝阳区, 长春市朝阳区\?$/,
      ),
      '',
      'Order by e-mail: HM1',
    ]);
  });

  it.each(ALL)('%o is said in both languages, in full', (answer) => {
    const [zh, en] = [answerText(answer, 'zh', undefined), answerText(answer, 'en', undefined)];
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[A-Z][a-z]+ /);
    for (const text of [zh, en]) {
      expect(text).not.toMatch(/undefined|\[object/);
      if ('waybillNumber' in answer) expect(text).toContain('HD1');
    }
  });

  it.each([
    ['zh', '- 危险品的安全数据表（MSDS）编号'],
    ['en', '- the number of the safety data sheet (MSDS) of dangerous goods'],
  ] as const)('says what the order waits for, in %s', (language, line) => {
    const answer: MailAnswer = { kind: 'booked', waybillNumber: 'HD1', awaits: ['data_sheet_missing'] };
    expect(answerText(answer, language, undefined).split('\n')).toContain(line);
    expect(answerText({ ...answer, awaits: [] }, language, undefined)).not.toContain(line);
  });

  it('repeats no more than a line of what somebody wrote', () => {
    const read = `一\r\n二${'三'.repeat(100)}`;
    const text = answerText(
      { kind: 'incomplete', missing: [], unclear: [{ field: 'goods.weightKg', read, choices: [] }] },
      'zh',
      undefined,
    );
    expect(text.split('\n')).toHaveLength(2);
    expect(text.length).toBeLessThan(150);
  });
});

describe('the subject of an answer', () => {
  it.each([
    ['发货委托', 'Re: 发货委托'],
    ['Re: RE：回复: 发货', 'Re: 发货'],
    ['a\r\nBcc: x@example.com', 'Re: a Bcc: x@example.com'],
    ['', 'Re:'],
  ])('of %j is %j', (subject, answer) => {
    expect(answerSubject(subject)).toBe(answer);
  });
});
