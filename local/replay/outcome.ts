import type { components } from '../../client/src/index.ts';

type StandingCommitment = components['schemas']['StandingCommitment'];

/** Until when something was promised of an order, and what came of it. */
export interface Outcome {
  readonly dueAt: number;
  readonly state: StandingCommitment['state'];
  readonly metAt: number | undefined;
}

/** What has come by `now` of a promise that was due and met at these times. */
export function outcomeOf(dueAt: number, metAt: number | undefined, now: number): Outcome {
  if (metAt === undefined) return { dueAt, metAt, state: now > dueAt ? 'missed' : 'open' };
  return { dueAt, metAt, state: metAt <= dueAt ? 'met' : 'late' };
}

type Shown = Pick<StandingCommitment, 'name' | 'due_at' | 'met_at' | 'state'>;

/** The outcome that the API shows of a promise; undefined where it shows no such promise. */
export function shownOutcome(commitments: readonly Shown[], name: Shown['name']): Outcome | undefined {
  const shown = commitments.find((commitment) => commitment.name === name);
  return (
    shown && {
      dueAt: Date.parse(shown.due_at),
      state: shown.state,
      metAt: shown.met_at === null ? undefined : Date.parse(shown.met_at),
    }
  );
}
