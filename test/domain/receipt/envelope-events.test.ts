import { describe, expect, it } from 'vitest';
import { openingResults, type CopyFound, type Envelope, type Opening } from '../../../domain/receipt/envelope.ts';
import { envelopedEvents, openingEvents, waybillsOf } from '../../../domain/receipt/envelope-events.ts';
import { ENVELOPE, hour } from './copies.ts';

const [A, B, C] = ['HD39X29FP5000X', 'HDKD44JXV6L2YW', 'HD000000000000'] as const;
const SENT: Envelope = {
  envelopeNumber: ENVELOPE,
  fromBranch: 'HGH',
  toBranch: 'CTU',
  sentAt: hour(40),
  contents: [
    { waybillNumber: A, copy: 2 },
    { waybillNumber: B, copy: 1 },
    { waybillNumber: A, copy: 1 },
  ],
};
const opening = (...contents: CopyFound[]): Opening => ({
  openedAt: hour(60),
  contents,
  results: openingResults(SENT.contents, contents),
});
const accepted = (waybillNumber: string, copy: number): CopyFound => ({ waybillNumber, copy, outcome: 'accepted' });
const rejected = (waybillNumber: string, copy: number, reason: string): CopyFound => ({
  waybillNumber,
  copy,
  outcome: 'rejected',
  reason,
});

describe('E3: an envelope that was sent', () => {
  it('tells of each of its waybills which copies went', () => {
    expect(envelopedEvents(SENT, A)).toEqual([
      {
        eventId: `@receipt_enveloped.${ENVELOPE}`,
        type: 'receipt_enveloped',
        occurredAt: hour(40),
        actor: { name: 'HGH', role: 'branch' },
        details: { copies: [2, 1], envelopeNumber: ENVELOPE },
      },
    ]);
    expect(envelopedEvents(SENT, B)[0]?.details).toEqual({ copies: [1], envelopeNumber: ENVELOPE });
  });

  it('tells nothing of another waybill', () => {
    expect(envelopedEvents(SENT, C)).toEqual([]);
  });
});

describe('E3: an envelope that was opened', () => {
  const [found, actor] = [{ occurredAt: hour(60) }, { name: 'CTU', role: 'branch' }];

  it('tells which copies the origin branch accepted, all in one', () => {
    expect(openingEvents(SENT, opening(accepted(A, 1), accepted(B, 1), accepted(A, 2)), A)).toEqual([
      {
        eventId: `@receipt_accepted.${ENVELOPE}`,
        type: 'receipt_accepted',
        ...found,
        actor,
        details: { copies: [1, 2], envelopeNumber: ENVELOPE, branch: 'CTU' },
      },
    ]);
  });

  it('tells of each that it rejected, with the reason', () => {
    expect(openingEvents(SENT, opening(rejected(A, 1, '没有签名'), rejected(A, 2, '印章不清')), A)).toEqual([
      {
        eventId: `@receipt_rejected.${ENVELOPE}.1`,
        type: 'receipt_rejected',
        ...found,
        actor,
        details: { copies: [1], reason: '没有签名', envelopeNumber: ENVELOPE },
      },
      {
        eventId: `@receipt_rejected.${ENVELOPE}.2`,
        type: 'receipt_rejected',
        ...found,
        actor,
        details: { copies: [2], reason: '印章不清', envelopeNumber: ENVELOPE },
      },
    ]);
  });

  it('tells which were on the list and not inside', () => {
    expect(openingEvents(SENT, opening(accepted(B, 1)), A)).toEqual([
      {
        eventId: `@receipt_missing.${ENVELOPE}`,
        type: 'receipt_missing',
        ...found,
        actor,
        details: { copies: [2, 1], envelopeNumber: ENVELOPE },
      },
    ]);
  });

  it.each<[string, string, CopyFound[], [string, unknown][]]>([
    [
      'one of each',
      A,
      [accepted(A, 1)],
      [
        ['receipt_accepted', [1]],
        ['receipt_missing', [2]],
      ],
    ],
    [
      'an accepted and a rejected one',
      A,
      [accepted(A, 2), rejected(A, 1, '印章不清')],
      [
        ['receipt_accepted', [2]],
        ['receipt_rejected', [1]],
      ],
    ],
    ['one that was not expected', C, [accepted(C, 3)], [['receipt_accepted', [3]]]],
    ['one that was not expected and does not do', C, [rejected(C, 3, '印章不清')], [['receipt_rejected', [3]]]],
    ['nothing of a waybill that it has nothing to do with', C, [accepted(A, 1)], []],
  ])('tells %s', (_, waybill, contents, told) => {
    expect(
      openingEvents(SENT, opening(...contents), waybill).map(({ type, details }) => [
        type,
        'copies' in details ? details.copies : undefined,
      ]),
    ).toEqual(told);
  });

  it('tells the same again by the same ids, which no one else can give', () => {
    const events = [
      ...envelopedEvents(SENT, A),
      ...openingEvents(SENT, opening(accepted(A, 1), rejected(A, 2, '印章不清')), A),
    ];
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
    for (const { eventId } of events) expect(eventId).toMatch(/^@receipt_[a-z]+\.HE/);
  });
});

describe('the waybills of an envelope', () => {
  it('are those of its list, each once', () => {
    expect(waybillsOf(SENT)).toEqual([A, B]);
  });

  it('are also those that were found in it', () => {
    expect(waybillsOf({ ...SENT, opening: opening(accepted(C, 1), accepted(A, 1)) })).toEqual([A, B, C]);
  });
});
