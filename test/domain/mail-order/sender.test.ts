import { expect, it } from 'vitest';
import { isProvider, sendersOf } from '../../../domain/mail-order/sender.ts';

it('an address is found by itself before its domain', () => {
  expect(sendersOf('orders@mail.example.com')).toEqual(['orders@mail.example.com', '@mail.example.com']);
});

it('a domain where anybody may have an address is nobody’s, an address there may be', () => {
  expect(['@qq.com', '@163.com', '@gmail.com'].map(isProvider)).toEqual([true, true, true]);
  expect(['a@qq.com', '@example.com', '@mail.qq.com.example'].map(isProvider)).toEqual([false, false, false]);
});
