import { describe, expect, it } from 'vitest';
import { announcements } from '../../../domain/promise/announcements.ts';
import { standing, type Commitment } from '../../../domain/promise/commitment.ts';
import { commitmentsOf, madeUnder } from '../../../domain/promise/commitments-of.ts';
import { reminderTime } from '../../../domain/promise/escalation.ts';
import { needsTimer } from '../../../domain/promise/needs-timer.ts';
import type { Due, PromiseRule, PromiseTable } from '../../../domain/promise/promise-rule.ts';
import { inZone, type Instant } from '../../../domain/time/instant.ts';
import { given } from '../given.ts';
import { at, DAY, HOUR, plus } from '../samples.ts';
import { byOffice, cake, CAKE, CAKE_PROMISES, ORDERED, told, type Cake, type CakeFile } from './cake.ts';

/** The engine by itself, on a subject that is neither a shipment nor a report. */

/** Shanghai's time on a day of November 2026; the order is of Monday, the 23rd, 09:00. */
const on = (day: number, time: string): Instant => at(`2026-11-${day}T${time}+08:00`);
const row = ({ commitments }: CakeFile, name: string): Commitment => {
  const found = standing(commitments).find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

const ordered = (facts: Partial<Cake> = {}, file = cake(facts)) =>
  given(CAKE, file).when(told('ordered', file.subject.orderedAt));
/** When a promise is due of a cake ordered at a time. */
const due = (name: string, orderedAt: string, facts: Partial<Cake> = {}, file = cake) => {
  const { commitments } = ordered({}, file({ ...facts, orderedAt: at(orderedAt) })).file;
  const made = commitments.find((one) => one.name === name);
  return made && inZone(made.dueAt, made.timeZone).toISO({ suppressMilliseconds: true });
};

describe('a due time', () => {
  it.each<
    [what: string, name: string, orderedAt: string, facts: Partial<Cake>, file: typeof cake, due: string | undefined]
  >([
    ['is a duration later', 'baking', '2026-11-23T09:00:00+08:00', {}, cake, '2026-11-24T09:00:00+08:00'],
    ['over the end of a year', 'baking', '2026-12-31T09:00:00+08:00', {}, cake, '2027-01-01T09:00:00+08:00'],
    [
      'whatever the clocks do',
      'baking',
      '2026-10-24T12:00:00+02:00',
      { timeZone: 'Europe/Berlin' },
      cake,
      '2026-10-25T11:00:00+01:00',
    ],
    [
      'is another under other terms',
      'baking',
      '2026-11-23T09:00:00+08:00',
      { forParty: true },
      cake,
      '2026-11-23T11:00:00+08:00',
    ],
    [
      'is a local time so many working days later',
      'icing',
      '2026-11-26T19:00:00+08:00',
      {},
      byOffice,
      '2026-11-30T18:00:00+08:00',
    ],
    [
      'is that of as many days where nobody rests',
      'icing',
      '2026-11-26T19:00:00+08:00',
      {},
      cake,
      '2026-11-28T18:00:00+08:00',
    ],
    ['over a week of days off', 'icing', '2026-09-30T12:00:00+08:00', {}, byOffice, '2026-10-09T18:00:00+08:00'],
    [
      'on the day of a change of clocks',
      'icing',
      '2026-10-23T12:00:00+02:00',
      { timeZone: 'Europe/Berlin' },
      cake,
      '2026-10-25T18:00:00+01:00',
    ],
    [
      'goes by a measure of the subject',
      'layering',
      '2026-11-29T23:59:59+08:00',
      { layers: 1 },
      cake,
      '2026-12-02T00:00:00+08:00',
    ],
    ['of its least value', 'layering', '2026-11-30T00:00:00+08:00', { layers: 0 }, cake, '2026-12-02T00:00:00+08:00'],
    [
      'the last for all above',
      'layering',
      '2026-12-28T12:00:00+08:00',
      { layers: 9 },
      cake,
      '2027-01-03T00:00:00+08:00',
    ],
    ['is none that anybody knows without it', 'layering', '2026-11-30T00:00:00+08:00', {}, cake, undefined],
    [
      'is a local time by the local time',
      'slot',
      '2026-11-27T11:59:59+08:00',
      { size: 'small' },
      cake,
      '2026-11-27T15:00:00+08:00',
    ],
    [
      'from a minute on another',
      'slot',
      '2026-11-27T12:00:00+08:00',
      { size: 'small' },
      cake,
      '2026-11-28T12:00:00+08:00',
    ],
    ['where a table has it', 'slot', '2026-11-27T12:00:00+08:00', { size: 'large' }, cake, undefined],
    [
      'by a calendar put off to the next working day',
      'slot',
      '2026-11-27T12:00:00+08:00',
      { size: 'small' },
      byOffice,
      '2026-11-30T12:00:00+08:00',
    ],
    [
      'by a calendar within its hours as it is',
      'slot',
      '2026-11-27T08:00:00+08:00',
      { size: 'small' },
      byOffice,
      '2026-11-27T15:00:00+08:00',
    ],
    [
      'by a calendar before its hours as of the opening',
      'slot',
      '2026-11-27T07:59:59+08:00',
      { size: 'small' },
      byOffice,
      '2026-11-27T15:00:00+08:00',
    ],
    [
      'by a calendar after its hours as of the next opening',
      'slot',
      '2026-11-27T18:00:00+08:00',
      { size: 'small' },
      byOffice,
      '2026-11-30T15:00:00+08:00',
    ],
  ])('%s: %s from %s', (_, name, orderedAt, facts, file, expected) => {
    expect(due(name, orderedAt, facts, file)).toBe(expected);
  });

  it.each<[asked: string, due: string]>([
    ['2026-11-23T08:00:00+08:00', '11-23 16:00'],
    ['2026-11-23T10:00:00+08:00', '11-23 18:00'],
    ['2026-11-23T10:00:00.001+08:00', '11-24 08:00'],
    ['2026-11-27T16:00:00+08:00', '11-30 14:00'],
    ['2026-11-28T16:00:00+08:00', '11-30 16:00'],
  ])('of working time, asked %s, is due %s', (asked, text) => {
    given(CAKE, byOffice({ orderedAt: on(20, '09:00:00') }))
      .when(told('asked', at(asked)))
      .then({ promises: { answer: [`open ${text}`] } });
  });

  it('of working time, by a bakery without a calendar, counts every hour', () => {
    ordered()
      .when(told('asked', on(28, '16:00:00')))
      .then({ promises: { answer: ['open 11-29 00:00'] } });
  });

  it('stands still in pauses: none while one has no end, then as much later', () => {
    const waiting = ordered().when(told('waiting', on(23, '12:00:00')));
    waiting.then({ promises: { baking: [] } });
    const resumed = waiting.when(told('resumed', on(23, '15:00:00')));
    resumed.then({ promises: { baking: ['open 11-24 12:00'] } });
    resumed
      .when(told('waiting', on(24, '11:00:00')), told('resumed', on(24, '11:30:00')))
      .then({ promises: { baking: ['open 11-24 12:30'] } });
    resumed
      .when(told('waiting', on(24, '12:00:00')), told('resumed', on(24, '15:00:00')))
      .then({ promises: { baking: ['missed 11-24 12:00'] } });
  });
});

describe('a promise', () => {
  it('has a row from what it counts from on: in time to the millisecond, late after', () => {
    const rows = (time: Instant) => ordered().when(told('baked', time));
    rows(on(24, '09:00:00')).then({ promises: { baking: ['met 11-24 09:00'] } });
    const late = rows(on(24, '09:00:00.001'));
    late.then({ promises: { baking: ['late 11-24 09:00'] } });
    expect(row(late.file, 'baking')).toMatchObject({ branch: 'BAKERY', missedAt: on(24, '09:00:00'), level: 1 });
  });

  it('ends with what ends it: void before it was due, missed from then on (X1)', () => {
    ordered()
      .when(told('withdrawn', on(24, '08:59:59.999')))
      .then({ promises: { baking: ['void 11-24 09:00'] }, owed: [] });
    const late = ordered().when(told('withdrawn', on(24, '09:00:00')));
    late.then({ promises: { baking: ['missed 11-24 09:00'] }, owed: [] });
    expect(row(late.file, 'baking')).toMatchObject({ endedAt: on(24, '09:00:00'), endedBy: 'withdrawn', level: 1 });
  });

  it('is kept where at one moment it is kept and ends', () => {
    ordered()
      .when(told('withdrawn', on(24, '08:00:00')), told('baked', on(24, '08:00:00')))
      .then({ promises: { baking: ['met 11-24 09:00'] } });
  });

  it('what was told of the same life in another order comes to the same (X5)', () => {
    const events = [told('ordered', ORDERED), told('asked', on(23, '10:00:00')), told('baked', on(24, '10:00:00'))];
    const one = given(CAKE, cake()).when(...events.map((event) => [event, on(25, '09:00:00')] as const));
    const other = given(CAKE, cake()).when(...events.toReversed().map((event) => [event, on(25, '09:00:00')] as const));
    const what = ({ file }: typeof one) =>
      file.commitments.map(({ name, dueAt, metAt, endedAt, level }) => ({ name, dueAt, metAt, endedAt, level }));
    expect(what(one)).toEqual(what(other));
  });

  it('that nothing makes any more is withdrawn, and says so to whoever was told', () => {
    const missed = ordered().when(told('baked', on(23, '12:00:00')), told('asked', on(25, '09:00:00')));
    const opened = row(missed.file, 'apology');
    expect(opened).toMatchObject({ dueAt: on(26, '00:00:00'), level: 0 });
    const kept = missed.when([told('fetched', on(24, '23:00:00')), on(26, '09:00:00')]);
    kept.then({
      promises: { apology: [], collection: ['met 11-25 00:00'] },
      owed: ['answer'],
    });
    const withdrawn = kept.file.commitments.find(({ name }) => name === 'apology');
    expect(withdrawn).toMatchObject({ withdrawn: true, level: 0 });
    expect(withdrawn && announcements({ ...opened, missedAt: opened.dueAt, level: 1 }, withdrawn)).toEqual([
      { kind: 'escalation_withdrawn' },
    ]);
  });
});

describe('a due time that events tell', () => {
  const baked = ordered().when(told('baked', on(23, '12:00:00')));
  const agreed = (time: Instant, fetchedBy: Instant) => told('agreed', time, { fetchedBy });

  it('takes the place of the one before: moved before it passed, a row of its own after (X2)', () => {
    baked.then({ promises: { collection: ['open 11-25 00:00'] } });
    const moved = baked.when(agreed(on(25, '00:00:00'), on(26, '12:00:00')));
    moved.then({ promises: { collection: ['open 11-26 12:00, moved 1'] } });
    expect(row(moved.file, 'collection')).toMatchObject({
      firstDueAt: on(25, '00:00:00'),
      movedAt: on(25, '00:00:00'),
      renewals: 0,
      arming: 2,
    });
    const anew = baked.when(agreed(on(25, '00:00:00.001'), on(26, '12:00:00')));
    anew.then({ promises: { collection: ['missed 11-25 00:00', 'open 11-26 12:00'] } });
    expect(row(anew.file, 'collection')).toMatchObject({
      firstDueAt: on(26, '12:00:00'),
      renewals: 1,
      arming: 2,
      level: 0,
    });
  });

  it('told again and again, in whatever order, the last that happened counts', () => {
    const [first, second] = [
      agreed(on(23, '13:00:00'), on(26, '12:00:00')),
      agreed(on(23, '14:00:00'), on(24, '12:00:00')),
    ];
    for (const events of [
      [first, second],
      [second, first],
    ])
      baked
        .when(...events.map((event) => [event, on(23, '15:00:00')] as const))
        .then({ promises: { collection: ['open 11-24 12:00, moved 2'] } });
  });

  it('before anything is owed moves nothing, but holds once it is owed', () => {
    const early = ordered().when(agreed(on(23, '10:00:00'), on(24, '12:00:00')));
    early.then({ promises: { collection: [] } });
    early.when(told('baked', on(23, '12:00:00'))).then({ promises: { collection: ['open 11-24 12:00'] } });
  });

  it('for before it can be is void (X4): the reckoned time holds', () => {
    ordered()
      .when(agreed(on(23, '10:00:00'), on(23, '11:00:00')), told('baked', on(23, '12:00:00')))
      .then({ promises: { collection: ['open 11-25 00:00'], apology: [] } });
  });

  it('after the end moves nothing', () => {
    const done = baked.when(told('fetched', on(24, '10:00:00')), agreed(on(24, '11:00:00'), on(26, '12:00:00')));
    done.then({ promises: { collection: ['met 11-25 00:00'] } });
  });
});

describe('a promise that recurs', () => {
  const asked = (time: Instant) => told('asked', time);
  const answered = (time: Instant) => told('answered', time);

  it('is made each time that it is asked for, in a row of its own; asked again while it is owed, once', () => {
    ordered()
      .when(asked(on(23, '10:00:00')), asked(on(23, '11:00:00')), answered(on(23, '18:00:00')))
      .then({ promises: { answer: ['met 11-23 18:00'] } })
      .when(asked(on(24, '10:00:00')), answered(on(24, '18:00:00.001')))
      .then({ promises: { answer: ['met 11-23 18:00', 'late 11-24 18:00'] } })
      .when(asked(on(25, '10:00:00')))
      .then({ promises: { answer: ['met 11-23 18:00', 'late 11-24 18:00', 'open 11-25 18:00'] } });
  });

  it('an answer from before the question is none', () => {
    ordered()
      .when(answered(on(23, '09:59:59.999')), asked(on(23, '10:00:00')))
      .then({ promises: { answer: ['open 11-23 18:00'] } });
  });

  it('of one minute, the order of telling says what came first (X5)', () => {
    const [question, answer] = [asked(on(23, '10:00:40')), answered(on(23, '10:00:20'))];
    ordered()
      .when(question, [answer, on(23, '10:01:00')])
      .then({ promises: { answer: ['met 11-23 18:00'] } });
    ordered()
      .when(answer, question)
      .then({ promises: { answer: ['open 11-23 18:00'] } });
    ordered()
      .when(answered(on(23, '10:00:00')), asked(on(23, '10:00:00')))
      .then({ promises: { answer: ['open 11-23 18:00'] } });
    ordered()
      .when(asked(on(23, '10:00:00')), answered(on(23, '10:00:20')), [asked(on(23, '10:00:10')), on(23, '10:01:00')])
      .then({ promises: { answer: ['met 11-23 18:00', 'open 11-23 18:00'] } });
  });

  it('of one minute, the order of telling says whether a pause is over (X5)', () => {
    const [waiting, resumed] = [told('waiting', on(23, '12:00:00')), told('resumed', on(23, '12:00:00'))];
    ordered()
      .when(waiting, resumed)
      .then({ promises: { baking: ['open 11-24 09:00'] } });
    ordered()
      .when(resumed, waiting)
      .then({ promises: { baking: [] } });
  });

  it('each row has a timer of its own', () => {
    const again = ordered().when(asked(on(23, '10:00:00')), answered(on(23, '11:00:00')), asked(on(24, '10:00:00')));
    const rows = again.file.commitments.filter(({ name }) => name === 'answer');
    expect(rows.map(({ renewals, arming }) => [renewals, arming])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(rows.map((one) => needsTimer(undefined, one))).toEqual([false, true]);
  });
});

describe('a miss that opens another promise', () => {
  const baked = ordered().when(told('baked', on(23, '12:00:00')));
  const agreed = (time: Instant, fetchedBy: Instant) => told('agreed', time, { fetchedBy });

  it('does so a millisecond after the due time, or when its timer rings on it', () => {
    baked.then({ by: on(25, '00:00:00'), promises: { apology: [] } });
    baked.then({ by: on(25, '00:00:00.001'), promises: { apology: ['open 11-26 00:00'] } });
    const rang = baked.file.commitments.map((one) =>
      one.name === 'collection' ? { ...one, missedAt: one.dueAt, level: 1 } : one,
    );
    given(CAKE, { ...baked.file, commitments: rang }).then({
      by: on(25, '00:00:00'),
      promises: { apology: ['open 11-26 00:00'] },
    });
  });

  it('each miss opens one, unless one is owed already', () => {
    baked.when(agreed(on(25, '10:00:00'), on(25, '18:00:00')), agreed(on(26, '10:00:00'), on(26, '18:00:00'))).then({
      by: on(28, '00:00:00'),
      promises: {
        collection: ['missed 11-25 00:00', 'missed 11-25 18:00', 'missed 11-26 18:00'],
        apology: ['met 11-26 00:00', 'met 11-26 18:00', 'missed 11-27 18:00'],
      },
    });
  });

  it('that would open itself is refused', () => {
    const { collection } = CAKE_PROMISES;
    const begunBy = (moment: string): PromiseRule => ({
      ...collection,
      terms: [{ countsFrom: [[moment]], due: { within: 'PT1H' }, metBy: ['fetched'] }],
    });
    const alone: PromiseTable = { one: begunBy('one_missed') };
    const inCircle: PromiseTable = { one: begunBy('other_missed'), other: begunBy('one_missed') };
    for (const promises of [alone, inCircle]) {
      const kind = { ...CAKE, promises } as typeof CAKE;
      expect(() => commitmentsOf(kind, cake(), ORDERED, promises)).toThrow(
        new RangeError('one begins with its own miss'),
      );
    }
  });
});

describe('X14: terms are kept', () => {
  const shorter: PromiseTable = {
    ...CAKE_PROMISES,
    baking: {
      ...CAKE_PROMISES.baking,
      terms: [{ ...CAKE_PROMISES.baking.terms[1], due: { within: 'PT1H' } }],
      escalation: [{ tells: 'owner', after: 'PT5H' }],
    },
    answer: { ...CAKE_PROMISES.answer, terms: [{ ...CAKE_PROMISES.answer.terms[0], due: { within: 'PT1H' } }] },
  };

  it('of what was promised before the table changed: due time, levels and reminder', () => {
    const before = ordered();
    const after = given(CAKE, before.file, shorter).when(told('asked', on(23, '10:00:00')));
    expect(row(after.file, 'baking')).toEqual(row(before.file, 'baking'));
    after.then({ promises: { baking: ['open 11-24 09:00'], answer: ['open 11-23 11:00'] } });
    const late = after.when(told('baked', on(24, '11:00:00')));
    expect(row(late.file, 'baking').level).toBe(2);
  });

  it('and not of what is promised later, nor of the same promise made again', () => {
    const first = ordered().when(told('asked', on(23, '10:00:00')), told('answered', on(23, '11:00:00')));
    given(CAKE, first.file, shorter)
      .when(told('asked', on(24, '10:00:00')))
      .then({ promises: { answer: ['met 11-23 18:00', 'open 11-24 11:00'] } });
    given(CAKE, cake(), shorter)
      .when(told('ordered', ORDERED))
      .then({ promises: { baking: ['open 11-23 10:00'] } });
  });

  it('a due time that moves does so by the terms that it was made under', () => {
    const baked = ordered().when(told('baked', on(24, '12:00:00')));
    const sooner: PromiseTable = {
      ...CAKE_PROMISES,
      collection: {
        ...CAKE_PROMISES.collection,
        terms: [{ ...CAKE_PROMISES.collection.terms[0], due: { localTime: '24:00', daysAfter: 0 } }],
      },
    };
    given(CAKE, baked.file, sooner)
      .when([told('baked', on(23, '12:00:00')), on(24, '13:00:00')])
      .then({ promises: { collection: ['open 11-25 00:00'] } });
  });

  it('of a promise stored without them are those of today; of one that nobody knows there are none', () => {
    expect(madeUnder(CAKE_PROMISES.collection)).toEqual({
      due: { localTime: '24:00', daysAfter: 1 },
      reminder: 'PT6H',
      escalatesAfter: ['PT0S', 'PT2H'],
    });
    expect(madeUnder(undefined).escalatesAfter).toEqual([]);
  });
});

describe('a stored promise that the code no longer knows', () => {
  it('is kept as it is, whatever is told', () => {
    const before = ordered();
    const [known] = before.file.commitments;
    if (!known) throw new Error('there is none');
    const unknown: Commitment = { ...known, name: 'candles', level: 1, missedAt: known.dueAt };
    const file = { ...before.file, commitments: [...before.file.commitments, unknown] };
    const after = given(CAKE, file).when(told('baked', on(23, '12:00:00')), told('withdrawn', on(23, '13:00:00')));
    expect(after.file.commitments.filter(({ name }) => name === 'candles')).toEqual([unknown]);
  });
});

describe('a stored promise whose due time is reckoned in a way that the code no longer knows', () => {
  it.each([
    ['a kind of due time', { moonsAfter: 1 }],
    ['a measure', { localTime: '24:00', daysAfter: 'candles' }],
    ['a measure with its numbers', { localTime: '24:00', daysAfter: { candles: [1, 2] } }],
  ])('by %s, stays due when it is, and what meets it meets it (X14)', (_, due) => {
    const before = ordered().when(told('baked', on(23, '12:00:00')));
    const stored = row(before.file, 'collection');
    const terms = { ...stored.terms, due: due as unknown as Due };
    const file = {
      ...before.file,
      commitments: before.file.commitments.map((one) => (one === stored ? { ...stored, terms } : one)),
    };
    const asked = given(CAKE, file).when(told('asked', on(23, '13:00:00')));
    expect(row(asked.file, 'collection')).toEqual({ ...stored, terms });
    const fetched = asked.when(told('fetched', on(24, '10:00:00')));
    expect(row(fetched.file, 'collection')).toMatchObject({ dueAt: stored.dueAt, metAt: on(24, '10:00:00'), terms });
  });
});

describe('levels and reminders', () => {
  const baked = ordered().when(told('baked', on(23, '12:00:00')));
  const marked = (change: Partial<Commitment>): CakeFile => ({
    ...baked.file,
    commitments: baked.file.commitments.map((one) => (one.name === 'collection' ? { ...one, ...change } : one)),
  });

  it.each([
    [on(25, '00:00:00.001'), 1],
    [on(25, '01:59:59.999'), 1],
    [on(25, '02:00:00'), 2],
    [plus(on(25, '02:00:00'), 9 * DAY), 2],
  ])('of a miss that ends at %s are %i, though no timer rang', (time, level) => {
    expect(row(baked.when(told('fetched', time)).file, 'collection').level).toBe(level);
  });

  it('of a miss are as its timer told, while it is owed on; none where it was kept after all', () => {
    const overdue = given(CAKE, marked({ missedAt: on(25, '00:00:00'), level: 1 }));
    const asked = overdue.when(told('asked', on(25, '09:00:00')));
    expect(row(asked.file, 'collection')).toMatchObject({ level: 1, missedAt: on(25, '00:00:00') });
    const kept = overdue.when([told('fetched', on(24, '10:00:00')), on(25, '09:00:00')]);
    expect(row(kept.file, 'collection').level).toBe(0);
    expect(row(kept.file, 'collection').missedAt).toBeUndefined();
  });

  it('a reminder belongs to its due time', () => {
    const { terms, dueAt } = row(baked.file, 'collection');
    const remindedAt = reminderTime(terms, dueAt);
    expect(remindedAt).toBe(plus(dueAt, -6 * HOUR));
    const reminded = given(CAKE, marked({ remindedAt }));
    expect(row(reminded.when(told('asked', on(24, '20:00:00'))).file, 'collection').remindedAt).toBe(remindedAt);
    const moved = reminded.when(told('agreed', on(24, '20:00:00'), { fetchedBy: on(26, '12:00:00') }));
    expect(row(moved.file, 'collection').remindedAt).toBeUndefined();
  });

  it('of history are none: nobody is told, and no timer waits', () => {
    const history = ordered({ historyUntil: on(24, '09:00:00') });
    const late = history.when([told('baked', on(24, '10:00:00')), on(24, '11:00:00')]);
    expect(row(late.file, 'baking')).toMatchObject({ history: true, missedAt: on(24, '09:00:00'), level: 0 });
    expect(needsTimer(undefined, row(history.file, 'baking'))).toBe(false);
    expect(row(ordered({ historyUntil: on(24, '08:59:59.999') }).file, 'baking').history).toBe(false);
  });
});
