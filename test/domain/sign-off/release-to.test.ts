import { expect, it } from 'vitest';
import { releaseReasons } from '../../../domain/sign-off/release-reasons.ts';
import { releaseTo } from '../../../domain/sign-off/release-to.ts';
import { at, booked, detailed, inHistory, MINUTE, plus, SIGN_OFF } from '../samples.ts';

const NOON = at('2026-11-24T12:00:00+08:00');
const { subject } = booked({ receipt: { kind: 'signature', copies: 1, shipperForm: false } });
const { name } = subject.consignee;
const events = inHistory([
  detailed('consignee_changed', NOON, { newName: name, newKind: 'company' }),
  detailed('consignee_changed', plus(NOON, 2 * MINUTE), { newName: name, newKind: 'person' }),
]);
const papers = (minutes: number) =>
  releaseReasons(releaseTo({ subject, events }, plus(NOON, minutes * MINUTE)), {
    ...SIGN_OFF,
    documents: [],
    companySealOnReceipt: true,
  }).map(({ code }) => code);

it('X8: D2 or D3 follows what the consignee is at the moment: a company with its seal, or a person with papers', () => {
  expect(papers(-1)).toEqual(['identity_document_missing']);
  expect(papers(0)).toEqual([]);
  expect(papers(1)).toEqual([]);
  expect(papers(2)).toEqual(['identity_document_missing']);
});

it('is for whom the booking says, where nothing was changed, with what the shipper wants on the receipt (E1)', () => {
  expect(releaseTo({ subject, events: [] }, NOON)).toEqual({
    consigneeName: name,
    consigneeKind: 'person',
    receiptKind: 'signature',
  });
});
