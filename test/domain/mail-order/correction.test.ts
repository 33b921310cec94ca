import { expect, it } from 'vitest';
import { correctionOf } from '../../../domain/mail-order/correction.ts';
import type { MailOrder } from '../../../domain/mail-order/mail-order.ts';

const ORDER: MailOrder = {
  shipper: { name: '发货公司' },
  consignee: { name: '张三', phone: '13800000002' },
  goods: [{ description: '轴承', pieces: 12 }],
};
const consignee = { ...ORDER.consignee, name: '李四' };

it.each([
  ['nothing new', { ...ORDER }, { is: 'nothing_new' }],
  ['another consignee', { ...ORDER, consignee }, { is: 'consignee', newName: '李四' }],
  [
    'a company in their place',
    { ...ORDER, consignee: { ...consignee, kind: 'company' as const } },
    { is: 'consignee', newName: '李四', newKind: 'company' },
  ],
  [
    'another telephone number besides',
    { ...ORDER, consignee: { ...consignee, phone: '13800000003' } },
    { is: 'other' },
  ],
  ['other goods besides', { ...ORDER, consignee, goods: [] }, { is: 'other' }],
  ['another shipper', { ...ORDER, shipper: { name: '另一公司' } }, { is: 'other' }],
  ['no consignee', { shipper: ORDER.shipper }, { is: 'other' }],
])('a message that tells %s', (_, after, correction) => {
  expect(correctionOf(ORDER, after as MailOrder)).toEqual(correction);
});

it('a message that tells another contact besides the consignee is more than that', () => {
  const after = { ...ORDER, consignee: { ...consignee, contactName: '王五' } };
  expect(correctionOf(ORDER, after)).toEqual({ is: 'other' });
});

it('a person is reached by their own name, which changes with them', () => {
  const before = { ...ORDER, consignee: { ...ORDER.consignee, contactName: '张三' } };
  const after = { ...ORDER, consignee: { ...consignee, contactName: '李四' } };
  expect(correctionOf(before, after)).toEqual({ is: 'consignee', newName: '李四' });
});
