import type { DateTime } from 'luxon';
import type { Act } from './act.ts';
import { FATES } from './fates.ts';
import { lifeOf } from './life/life.ts';
import { CHASES, ENVELOPES, timesFrom } from './timetable.ts';

/** What is done with the receipts of all orders at once. */
export type Round = 'send_envelopes' | 'open_envelopes' | 'hand_over' | 'chase';

/** A moment at which the clock stops, and what is done then. */
export interface Moment {
  readonly at: DateTime;
  readonly acts: readonly (Act & { readonly number: number })[];
  readonly rounds: readonly Round[];
}

/** The moments of the demo, in their order. @param midnight at which its first day begins, where the branches are */
export function momentsFrom(midnight: DateTime): Moment[] {
  const when = timesFrom(midnight);
  const acts = FATES.flatMap((fate, at) => lifeOf(fate, at + 1, when).map((act) => ({ ...act, number: at + 1 })));
  const rounds = [
    ...ENVELOPES.flatMap(({ sent, opened, handedOver }) => [
      { at: when(sent), round: 'send_envelopes' as const },
      { at: when(opened), round: 'open_envelopes' as const },
      { at: when(handedOver), round: 'hand_over' as const },
    ]),
    ...CHASES.map((time) => ({ at: when(time), round: 'chase' as const })),
  ];
  const stops = new Map([...acts, ...rounds].map(({ at }) => [at.toMillis(), at]));
  return [...stops]
    .sort(([one], [other]) => one - other)
    .map(([millis, at]) => ({
      at,
      acts: acts.filter((act) => act.at.toMillis() === millis),
      rounds: rounds.filter((each) => each.at.toMillis() === millis).map(({ round }) => round),
    }));
}
