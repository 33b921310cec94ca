import { expect, it } from 'vitest';
import { isMailOrderNumber, mailOrderNumber } from '../../../domain/mail-order/mail-order-number.ts';
import { at } from '../samples.ts';

it('the id of an order by e-mail is told from other numbers', () => {
  const id = mailOrderNumber(at('2026-01-05T12:00:00+08:00'), 7);
  expect(id).toMatch(/^HM[0-9A-Z]{12}$/);
  expect(isMailOrderNumber(id)).toBe(true);
  expect(isMailOrderNumber(id.replace('HM', 'HQ'))).toBe(false);
});
