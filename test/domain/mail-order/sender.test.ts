import { expect, it } from 'vitest';
import { isProvider, sendersOf } from '../../../domain/mail-order/sender.ts';

it('an address is found by itself before its domain', () => {
  expect(sendersOf('orders@mail.example.com')).toEqual(['orders@mail.example.com', '@mail.example.com']);
});

it('a domain where anybody may have an address is nobody’s, an address there may be', () => {
  expect(['@qq.com', '@163.com', '@gmail.com'].map(isProvider)).toEqual([true, true, true]);
  const others = ['yahoo.co.jp', '263.net', 'me.com', 'aol.com', 'gmx.de', 'mail.ru', 'hotmail.co.uk', 'vip.163.com'];
  expect(others.filter((domain) => !isProvider(`@${domain}`))).toEqual([]);
  expect(['a@qq.com', '@example.com', '@mail.qq.com.example'].map(isProvider)).toEqual([false, false, false]);
});

it.each(['@com', '@com.cn', '@co.uk', '@edu.cn', '@github.io'])('%s is no domain of anybody', (sender) => {
  expect(isProvider(sender)).toBe(true);
});

it.each(['@example.com', '@example.com.cn', '@mail.example.co.uk', '@live-goods.com'])('%s is', (sender) => {
  expect(isProvider(sender)).toBe(false);
});
