import { describe, expect, it } from 'vitest';
import { forPeople } from '../../../domain/mail-order/for-people.ts';

const ORDER = '发货人：张三\n货物：电机，12件\n回单：签字';

describe('a message is for people', () => {
  it.each([
    ['先报价，暂时不要安排提货。', 'withheld'],
    ['以上订单取消，不发了', 'withheld'],
    ['等我通知再提货', 'withheld'],
    ['（测试邮件，请忽略）', 'withheld'],
    ['如果运费超过500元就不要发了', 'withheld'],
    ['算了，不发了，谢谢', 'withheld'],
    ['確認後再發貨', 'withheld'],
    ['Please do not book yet', 'withheld'],
    ["Don't ship before Monday", 'withheld'],
    ['Quote only, please', 'withheld'],
    ['This is a test', 'withheld'],
    ['Please hold', 'withheld'],
    ['Order cancelled', 'withheld'],
    ['第二单：电机 5件', 'several_orders'],
    ['Second order: 5 pcs', 'several_orders'],
    ['代收货款：3000元', 'more_than_an_order'],
  ])('that says %s', (said, why) => {
    expect(forPeople(`${ORDER}\n${said}`)).toBe(why);
    expect(forPeople(`${said}\n${ORDER}`)).toBe(why);
  });

  it('also behind a value', () => {
    expect(forPeople('回单：签字，以上订单取消')).toBe('withheld');
  });
});

it.each([
  '您好，请安排提货，信息如下：',
  '请尽快，谢谢。',
  '备注：请于下午3:00前提货',
  '提货前请电话联系',
  '发货人：某某测试仪器有限公司',
  '货物：household goods and test equipment, 2 pcs',
  '回单：不用了',
  '发票不用开',
  '第一次合作，请多关照',
])('no message for people is one that says %s', (said) => {
  expect(forPeople(`${ORDER}\n${said}`)).toBeUndefined();
});
