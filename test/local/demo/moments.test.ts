import { describe, expect, it } from 'vitest';
import { FATES } from '../../../local/demo/fates.ts';
import { momentsFrom } from '../../../local/demo/moments.ts';
import { MIDNIGHT } from './samples.ts';

const moments = momentsFrom(MIDNIGHT);
const acts = moments.flatMap((moment) => moment.acts);

describe('the moments of the demo', () => {
  it('go forward in time, over weeks', () => {
    const times = moments.map(({ at }) => at.toMillis());
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    expect(moments.at(-1)?.at.diff(MIDNIGHT, 'days').days).toBeGreaterThan(25);
  });

  it('are few for all that is done', () => {
    expect(acts.length / moments.length).toBeGreaterThan(4);
  });

  it('have something to do', () => {
    for (const moment of moments) expect(moment.acts.length + moment.rounds.length).toBeGreaterThan(0);
  });

  it('book each order before anything else is done about it', () => {
    for (const number of FATES.keys()) expect(acts.find((act) => act.number === number + 1)?.request).toBe('booking');
  });

  it('open envelopes after they were sent, and hand over after they were opened', () => {
    const rounds = moments.flatMap((moment) => moment.rounds).filter((round) => round !== 'chase');
    expect(rounds).toEqual(
      Array(rounds.length / 3)
        .fill(['send_envelopes', 'open_envelopes', 'hand_over'])
        .flat(),
    );
  });
});
