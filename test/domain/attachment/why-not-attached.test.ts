import { expect, it } from 'vitest';
import type { Attachment } from '../../../domain/attachment/attachment.ts';
import { whyNotAttached, whyNotTogether } from '../../../domain/attachment/why-not-attached.ts';
import type { Instant } from '../../../domain/time/instant.ts';

const at = '2026-01-05T01:00:00.000Z' as Instant;
const TO = { subject: 'shipment', subjectId: 'HD1' } as const;
const PICTURE: Attachment = {
  attachmentId: 'att_1',
  contentType: 'image/png',
  bytes: 68,
  purpose: 'receipt',
  createdAt: at,
};
const attachedTo = (to: object): Attachment => ({ ...PICTURE, attached: { ...TO, at, file: 'kept/1', ...to } });
const ANY = { purposes: ['receipt', 'exception'] } as const;

it.each([
  ['nothing refers to it', PICTURE, undefined],
  ['this refers to it already', attachedTo({}), undefined],
  ['another shipment does', attachedTo({ subjectId: 'HD2' }), 'belongs to something else already'],
  ['an envelope of that number does', attachedTo({ subject: 'receipt_envelope' }), 'belongs to something else already'],
  [
    'it is of another purpose',
    { ...PICTURE, purpose: 'claim' } as const,
    'was brought as claim: here it must be receipt or exception',
  ],
])('%s', (_, attachment, why) => {
  expect(whyNotAttached(attachment, TO, ANY)).toBe(why);
});

it('where one of a purpose is needed, one of several has to be of it', () => {
  const needing = { ...ANY, needs: 'receipt' } as const;
  const exception = { ...PICTURE, purpose: 'exception' } as const;
  expect(whyNotTogether([], ANY)).toBeUndefined();
  expect(whyNotTogether([exception, PICTURE], needing)).toBeUndefined();
  for (const attachments of [[], [exception]])
    expect(whyNotTogether(attachments, needing)).toBe('must have one that was brought as receipt');
});
