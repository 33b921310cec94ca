import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFigures } from '../../../domain/case/case-figures.ts';
import { solvedAtFirstContact } from '../../../domain/case/first-contact.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { at } from '../../functions/branches.ts';
import { caseEvent, caseOpened, lived } from './case-life.ts';

const RECEIVED = at('2026-11-23T09:00:00+08:00');
const after = (duration: string): Instant => later(RECEIVED, duration);

describe('the figures of a case (J1)', () => {
  it('are its moments and numbers: answers and questions until the first solution, the solution that stands, scores and verdicts', () => {
    const file = lived(
      caseOpened(RECEIVED, { type: 'complaint' }),
      caseEvent('taken', after('PT1M')),
      caseEvent('responded', after('PT2M')),
      caseEvent('information_asked', after('PT3M')),
      caseEvent('customer_replied', after('PT4M')),
      caseEvent('solved', after('PT1H')),
      caseEvent('responded', after('PT2H')),
      caseEvent('reopened', after('PT3H')),
      caseEvent('solved', after('PT5H')),
      caseEvent('called_back', after('PT6H'), { score: 3 }),
      caseEvent('confirmed', after('PT7H')),
      caseEvent('closed', after('PT8H')),
      caseEvent('reviewed', after('PT9H'), { verdict: 'fair' }),
    );
    expect(caseFigures(file)).toMatchObject({
      owner: '坐席甲',
      ofCustomer: true,
      firstRespondedAt: after('PT2M'),
      firstSolvedAt: after('PT1H'),
      responses: 1,
      questions: 1,
      solvedAt: after('PT5H'),
      reopenedAt: [after('PT3H')],
      scores: [3],
      verdicts: ['fair'],
      closedAt: after('PT8H'),
      closedAs: 'confirmed',
    });
    expect(caseFigures(file).promised.map(({ name, metAt }) => [name, metAt])).toEqual([
      ['first_response', after('PT2M')],
      ['resolution', after('PT1H')],
      ['resolution', after('PT5H')],
    ]);
  });

  it('follow from when things happened, and not from when they were told', () => {
    const opened = caseOpened(RECEIVED);
    const [answer, solution] = [caseEvent('responded', after('PT5M')), caseEvent('solved', after('PT1H'))];
    const late = lived(lived(opened, solution), { ...answer, occurredAt: after('PT5M') });
    expect({ ...caseFigures(late), promised: [] }).toEqual({
      ...caseFigures(lived(opened, answer, solution)),
      promised: [],
    });
  });
});

describe('the first contact', () => {
  const solved = (...between: readonly Parameters<typeof caseEvent>[]) =>
    caseFigures(
      lived(caseOpened(RECEIVED), ...between.map((each) => caseEvent(...each)), caseEvent('solved', after('PT1H'))),
    );

  it.each<[string, Parameters<typeof caseEvent>[], boolean]>([
    ['no answer but the solution', [], true],
    ['one answer', [['responded', after('PT1M')]], true],
    [
      'two answers',
      [
        ['responded', after('PT1M')],
        ['responded', after('PT2M')],
      ],
      false,
    ],
    [
      'a question',
      [
        ['information_asked', after('PT1M')],
        ['customer_replied', after('PT2M')],
      ],
      false,
    ],
  ])('of a case with %s', (_, between, expected) => {
    expect(solvedAtFirstContact(solved(...between), after('P30D'))).toBe(expected);
  });

  it.each([
    ['P7DT1H', false],
    ['P7DT1H0.001S', true],
  ])('held where it was reopened after %s, seven days after the solution: %s', (reopened, expected) => {
    const file = lived(
      caseOpened(RECEIVED),
      caseEvent('solved', after('PT1H')),
      caseEvent('reopened', later(RECEIVED, reopened.replace('0.001', '1'))),
    );
    const figures = caseFigures(file);
    const exact = { ...figures, reopenedAt: [later(RECEIVED, reopened)] };
    expect(figures.reopenedAt).toHaveLength(1);
    expect(solvedAtFirstContact(exact, after('P30D'))).toBe(expected);
  });

  it('is settled when seven days are over, of what is not solved never, nor of an exception', () => {
    expect(solvedAtFirstContact(solved(), after('P7DT1H'))).toBeUndefined();
    expect(solvedAtFirstContact(solved(), after('P7DT1H0.001S'))).toBe(true);
    expect(solvedAtFirstContact(caseFigures(caseOpened(RECEIVED)), after('P30D'))).toBeUndefined();
    expect(solvedAtFirstContact({ ...solved(), ofCustomer: false }, after('P30D'))).toBeUndefined();
  });

  it('is judged likewise by an independent judge, of random lives', () => {
    const types = ['responded', 'information_asked', 'customer_replied', 'solved', 'reopened', 'confirmed'] as const;
    const life = fc.array(fc.tuple(fc.constantFrom(...types), fc.integer({ min: 1, max: 5000 })), { maxLength: 12 });
    fc.assert(
      fc.property(life, fc.integer({ min: 0, max: 40_000 }), (steps, looked) => {
        let minute = 0;
        const events = steps.map(([type, wait]) => {
          minute += wait;
          return caseEvent(type, after(`PT${minute}M`));
        });
        const file = lived(caseOpened(RECEIVED), ...events);
        const now = after(`PT${minute + looked}M`);
        const seen = file.events.map(({ type, occurredAt }) => ({ type, at: Date.parse(occurredAt) }));
        expect(solvedAtFirstContact(caseFigures(file), now)).toBe(judged(seen, Date.parse(now)));
      }),
    );
  });
});

/** The rule once more, event by event: how often the customer had to be spoken to, and whether it held. */
function judged(events: readonly { readonly type: string; readonly at: number }[], now: number): boolean | undefined {
  let [spokenTo, asked, solvedAt] = [0, false, Number.NaN];
  for (const { type, at: time } of events) {
    if (Number.isNaN(solvedAt)) {
      if (type === 'responded') spokenTo += 1;
      if (type === 'information_asked') asked = true;
      if (type === 'solved') solvedAt = time;
    } else if (type === 'reopened' && time - solvedAt <= 7 * 86_400_000) return false;
  }
  if (Number.isNaN(solvedAt)) return undefined;
  if (asked || spokenTo > 1) return false;
  return now - solvedAt > 7 * 86_400_000 ? true : undefined;
}
