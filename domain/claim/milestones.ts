import { happeningsOf } from '../promise/moments.ts';
import type { ClaimLife } from './claim-event.ts';
import { evidenceAwaited } from './evidence-awaited.ts';
import { standing } from './standing.ts';

/** Moments of a claim that follow from several events. */
export const MILESTONES = {
  evidence_awaited: {
    tells: 'evidence is lacking, from the beginning or because more was asked for',
    madeBy: ['evidence_asked'],
    happened: (life: ClaimLife) => evidenceAwaited(life).from,
  },
  evidence_complete: {
    tells: 'no evidence is lacking any more, or the claim is decided without it',
    madeBy: ['evidence_added'],
    happened: (life: ClaimLife) => evidenceAwaited(life).until,
  },
  decided: {
    tells: 'the claim is approved or rejected',
    madeBy: ['assessed', 'approved', 'rejected'],
    happened: ({ events }: ClaimLife) => happeningsOf(events, ['approved', 'rejected']),
  },
  recovered_in_full: {
    tells: 'a carrier has paid back all that was paid',
    madeBy: ['recovered'],
    happened: (life: ClaimLife) =>
      standing(life).stage === 'recovered' ? happeningsOf(life.events, ['recovered']).toSorted(byTime).slice(-1) : [],
  },
} as const;

function byTime(one: { readonly at: string }, other: { readonly at: string }): number {
  return one.at < other.at ? -1 : Number(one.at > other.at);
}
