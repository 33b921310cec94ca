import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM } from '../../../domain/claim/claim-kind.ts';
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '../../../domain/claim/claim.ts';
import type { ClaimDetails, ClaimFile, TimedClaimEvent } from '../../../domain/claim/claim-event.ts';
import { heldBy } from '../../../domain/claim/held.ts';
import { claimLimit } from '../../../domain/claim/limit.ts';
import { CLAIM_PROMISES } from '../../../domain/claim/promises.ts';
import { entriesChanged, entryOf, NO_FIGURES, sum, type Figures } from '../../../domain/claim/statement.ts';
import { statusOf } from '../../../domain/claim/standing.ts';
import { submitClaim } from '../../../domain/claim/submit-claim.ts';
import { verdictOf } from '../../../domain/claim/verdict.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { OFFICE } from '../calendar/samples.ts';
import { given } from '../given.ts';
import { at } from '../samples.ts';

/** Monday morning, in Shanghai. */
const SUBMITTED = at('2026-11-23T09:00:00+08:00');
const on = (day: number, time: string): Instant => at(`2026-11-${day}T${time}+08:00`);
const ALL: Evidence = { proof_of_value: ['a'], photographs_of_loss: ['b'], contract: ['c'] };
const AGENT = { name: '理赔员甲', role: 'claims_agent' };
const MANAGER = { name: '客服经理乙', role: 'customer_service_manager' };

function submitted(evidence: Evidence = ALL, amount = 300_000): ClaimFile {
  const told = {
    waybillNumber: 'W',
    partner: 'p',
    kind: 'loss',
    amount,
    currency: 'CNY',
    description: '丢失',
  } as const;
  const desk = { branch: 'COMPANY', timeZone: 'Asia/Shanghai', calendar: 'OFFICE' };
  const by = { claimNumber: 'HL1', evidence, desk, calendars: { OFFICE }, actor: { name: 'p', role: 'partner' } };
  return submitClaim(told, by, SUBMITTED, CLAIM_PROMISES);
}

function told<T extends keyof ClaimDetails>(type: T, occurredAt: Instant, details: ClaimDetails[T], actor = AGENT) {
  return { eventId: `${type} ${occurredAt}`, type, occurredAt, actor, details } as TimedClaimEvent;
}
const assessed = (occurredAt: Instant, verdict: 'approved' | 'rejected' | 'for_manager', recoverFrom?: string) =>
  told('assessed', occurredAt, { liability: 'carrier', reasons: '丢失', verdict, recoverFrom });

describe('the decision on a claim (G5)', () => {
  it('is due five working days after a whole claim', () => {
    given(CLAIM, submitted()).then({ status: 'submitted', promises: { claim_decision: ['open 12-01 00:00'] } });
  });

  it('stands still while evidence is awaited, and counts from the day on which it goes on', () => {
    given(CLAIM, submitted({}))
      .then({ status: 'evidence_awaited', promises: { claim_decision: [] } })
      .when(told('evidence_added', on(25, '10:00:00'), { evidence: ALL }))
      .then({ status: 'submitted', promises: { claim_decision: ['open 12-03 00:00'] } })
      .when(told('evidence_asked', on(26, '10:00:00'), { evidence: ['contract'], message: '?' }))
      .then({ status: 'evidence_awaited', promises: { claim_decision: [] } })
      .when(told('evidence_added', on(26, '11:00:00'), { evidence: { contract: ['d'] } }))
      .then({ status: 'submitted', promises: { claim_decision: ['open 12-04 00:00'] } });
  });

  it('stands still where more is asked in the minute in which some came (X5)', () => {
    given(CLAIM, submitted({}))
      .when(
        told('evidence_added', on(25, '10:00:50'), { evidence: ALL }),
        [told('evidence_asked', on(25, '10:00:00'), { evidence: ['contract'], message: '?' }), on(25, '10:01:00')],
        told('evidence_added', on(27, '10:00:00'), { evidence: { contract: ['d'] } }),
      )
      .then({ promises: { claim_decision: ['open 12-05 00:00'] } });
  });

  it('is not put off by what is asked once it is due', () => {
    given(CLAIM, submitted())
      .when(told('evidence_asked', at('2026-12-01T00:00:00+08:00'), { evidence: ['contract'], message: '?' }))
      .then({ by: at('2026-12-02T00:00:00+08:00'), promises: { claim_decision: ['missed 12-01 00:00'] } });
    given(CLAIM, submitted())
      .when(told('evidence_asked', at('2026-11-30T23:59:59+08:00'), { evidence: ['contract'], message: '?' }))
      .then({ by: at('2026-12-02T00:00:00+08:00'), promises: { claim_decision: [] } });
  });

  it('is kept by a decision without the evidence', () => {
    given(CLAIM, submitted({}))
      .when(assessed(on(24, '10:00:00'), 'approved'))
      .then({
        status: 'approved',
        promises: { claim_decision: ['met 12-02 00:00'], payment: ['open 11-28 00:00'] },
        owed: ['payment'],
      });
  });
});

describe('a claim from the payment to what is recovered (G5)', () => {
  const paid = () =>
    given(CLAIM, submitted()).when(
      assessed(on(24, '10:00:00'), 'approved', 'C'),
      told('paid', on(25, '10:00:00'), { reference: 'P' }),
    );

  it('is paid in three working days, and recovered in 30 days', () => {
    paid().then({
      status: 'recovering',
      promises: { payment: ['met 11-28 00:00'], recovery: ['open 12-26 00:00'] },
      owed: ['recovery'],
    });
  });

  it('is recovered with the last of it, and written off by a manager', () => {
    const some = paid().when(told('recovered', on(26, '10:00:00'), { amount: 100_000 }));
    some.then({ status: 'recovering', owed: ['recovery'] });
    some
      .when(told('recovered', on(27, '10:00:00'), { amount: 200_000 }))
      .then({ status: 'recovered', promises: { recovery: ['met 12-26 00:00'] } });
    some.when(told('recovered', on(27, '10:00:00'), { amount: 200_001 })).then({ refused: 'too_much' });
    some.when(told('written_off', on(27, '10:00:00'), { reason: 'x' })).then({ refused: 'not_a_manager' });
    some
      .when(told('written_off', on(27, '10:00:00'), { reason: 'x' }, MANAGER))
      .then({ status: 'written_off', promises: { recovery: ['met 12-26 00:00'] } });
  });

  it('is not withdrawn by what is told late', () => {
    paid()
      .when([told('withdrawn', on(24, '09:00:00'), {}), on(26, '10:00:00')])
      .then({ refused: 'not_allowed' });
  });
});

describe('who decides (G5)', () => {
  it.each([
    [499_999, 'CNY', 'carrier', 'approved'],
    [500_000, 'CNY', 'carrier', 'for_manager'],
    [1, 'USD', 'carrier', 'for_manager'],
    [1, 'CNY', 'unclear', 'for_manager'],
    [1, 'CNY', 'customer', 'rejected'],
    [900_000, 'CNY', 'force_majeure', 'rejected'],
  ] as const)('of %i %s with the liability %s: %s', (amount, currency, liability, verdict) => {
    expect(verdictOf({ currency }, liability, amount, 500_000, [])).toBe(verdict);
    // What lacks evidence nobody approves alone.
    const lacking = verdict === 'approved' ? 'for_manager' : verdict;
    expect(verdictOf({ currency }, liability, amount, 500_000, ['contract'])).toBe(lacking);
  });

  it('is a manager, and not the assessor, whatever the name looks like', () => {
    const large = given(CLAIM, submitted()).when(assessed(on(24, '10:00:00'), 'for_manager'));
    const approved = (name: string, role: string) => told('approved', on(24, '11:00:00'), {}, { name, role });
    large.when(approved('客服经理乙', 'claims_agent')).then({ refused: 'not_a_manager' });
    large.when(approved(` ${AGENT.name}`, MANAGER.role)).then({ refused: 'own_assessment' });
    large.when(approved(MANAGER.name, MANAGER.role)).then({ status: 'approved' });
  });

  it('goes by an assessment, whatever amount a manager names', () => {
    given(CLAIM, submitted())
      .when(told('approved', on(24, '11:00:00'), { amount: 200_000 }, MANAGER))
      .then({ refused: 'not_allowed' });
  });
});

it('the limit is the declared value, else that of the contract, else none', () => {
  const goods = { description: 'x', category: 'general', pieces: 1, weightKg: 1, volumeM3: 1 } as const;
  const contract = { amount: 2, currency: 'CNY' };
  expect(claimLimit([{ ...goods, declaredValue: { amount: 1, currency: 'USD' } }], contract)).toEqual({
    amount: 1,
    currency: 'USD',
    by: 'declared_value',
  });
  expect(claimLimit([goods], contract)).toEqual({ ...contract, by: 'contract' });
  expect(claimLimit([goods], undefined)).toBeUndefined();
});

/** Anything that may be told of a claim, in the two weeks after it. */
const minute = fc.nat(14 * 24 * 60).map((minutes) => later(SUBMITTED, `PT${minutes}M`));
const kinds = fc.subarray([...EVIDENCE_KINDS], { minLength: 1 });
const filesOf = (of: readonly EvidenceKind[]): Evidence => Object.fromEntries(of.map((kind) => [kind, [kind]]));
const anything = fc.oneof(
  fc.tuple(minute, kinds).map(([time, of]) => told('evidence_added', time, { evidence: filesOf(of) })),
  fc.tuple(minute, kinds).map(([time, evidence]) => told('evidence_asked', time, { evidence, message: '?' })),
  minute.map((time) => told('review_started', time, {})),
  fc
    .tuple(minute, fc.constantFrom('approved', 'rejected', 'for_manager'), fc.constantFrom('A', 'B', undefined))
    .map(([time, verdict, of]) => assessed(time, verdict, of)),
  minute.map((time) => told('approved', time, { amount: 200_000 }, MANAGER)),
  minute.map((time) => told('paid', time, { reference: 'P' })),
  fc.tuple(minute, fc.integer({ min: 1, max: 300_000 })).map(([time, amount]) => told('recovered', time, { amount })),
  minute.map((time) => told('written_off', time, { reason: 'x' }, MANAGER)),
  minute.map((time) => told('withdrawn', time, {})),
);
const tellings = fc.uniqueArray(anything, { maxLength: 14, selector: ({ occurredAt }) => occurredAt });
const END = later(SUBMITTED, 'P60D');

/** A claim after tellings, each file on the way; what does not fit is left out. */
function lives(file: ClaimFile, events: readonly TimedClaimEvent[]): ClaimFile[] {
  return events.reduce(
    (files, event) => {
      const result = recordEvent(CLAIM, files.at(-1) ?? file, event, END, CLAIM_PROMISES);
      return result.outcome === 'recorded' ? [...files, result.file] : files;
    },
    [file],
  );
}

describe('any life of a claim', () => {
  it('is the same in whatever order its events are told (X5)', () => {
    fc.assert(
      fc.property(kinds, tellings, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (first, events, chances) => {
        const start = submitted(filesOf(first));
        const known = lives(start, events).at(-1) ?? start;
        // What was recorded, in any order: what follows by itself keeps its place behind what it follows from.
        const shuffled = known.events
          .map((event, at) => ({ event, place: chances[at] ?? 0 }))
          .toSorted((one, other) => one.place - other.place)
          .map(({ event }) => event)
          .toSorted((one, other) => Number(one.eventId.startsWith('@')) - Number(other.eventId.startsWith('@')));
        const begun = [
          ...shuffled.filter(({ type }) => type === 'submitted'),
          ...shuffled.filter(({ type }) => type !== 'submitted'),
        ];
        expect(statusOf({ subject: known.subject, events: begun })).toBe(known.subject.status);
        expect(heldBy({ subject: known.subject, events: begun })).toBe(heldBy(known));
      }),
    );
  });

  it('takes no more of the limit than is claimed, and counts in statements what it stands at', () => {
    fc.assert(
      fc.property(tellings, (events) => {
        const files = lives(submitted(), events);
        const carriers = new Map<string, Figures>();
        for (const [place, file] of files.entries()) {
          expect(heldBy(file)).toBeLessThanOrEqual(file.subject.amount);
          for (const { carrier, figures } of entriesChanged(files[place - 1], file))
            carriers.set(carrier, sum(carriers.get(carrier) ?? NO_FIGURES, figures));
        }
        const last = files.at(-1);
        const entry = last && entryOf(last);
        for (const [carrier, figures] of carriers)
          expect(figures).toEqual(entry?.carrier === carrier ? entry.figures : NO_FIGURES);
        if (entry) {
          const { paid, recovering, recovered, writtenOff } = entry.figures;
          // What is paid is being recovered, recovered or given up.
          expect(recovering + recovered + writtenOff).toBe(paid);
        }
      }),
    );
  });
});
