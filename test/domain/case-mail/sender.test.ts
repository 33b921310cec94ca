import { describe, expect, it } from 'vitest';
import { addressIn, isOf } from '../../../domain/case-mail/sender.ts';

const CASE = { partner: 'acme', requester: { name: '李四', contact: 'Li@Example.com' } };

describe('a case belongs', () => {
  it.each([
    ['to its customer', { address: 'wang@acme.example', isProven: true, customer: 'acme' }, true],
    ['to the address that it was opened from', { address: 'li@example.com', isProven: true }, true],
    ['to no other customer', { address: 'wang@other.example', isProven: true, customer: 'other' }, false],
    ['to no other address', { address: 'li@example.com.cn', isProven: true }, false],
    ['to nobody who is not proven', { address: 'li@example.com', isProven: false }, false],
  ])('%s', (_, sender, belongs) => {
    expect(isOf(CASE, sender)).toBe(belongs);
  });

  it('that is nobody’s, to no stranger', () => {
    expect(isOf({}, { address: 'li@example.com', isProven: true })).toBe(false);
  });
});

it.each([
  [' Li@Example.com ', 'li@example.com'],
  ['+8613800000001', undefined],
  ['Li <li@example.com>', undefined],
  ['a@b, c@d', undefined],
  ['li@example.com\r\nBcc: x@example.com', undefined],
  [undefined, undefined],
])('%j is the address %j', (contact, address) => {
  expect(addressIn(contact)).toBe(address);
});
