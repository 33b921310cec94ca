import { TIERS } from '../customer/tier.ts';
import { CHANNELS, type Case } from './case.ts';

/** By what the numbers of a case's promises can differ (G1, G2): tier and channel together, the tier, or the channel. */
export const CLASSES: { readonly names: readonly string[]; readonly of: (subject: Case) => readonly string[] } = {
  names: [...TIERS.flatMap((tier) => CHANNELS.map((channel) => `${tier}.${channel}`)), ...TIERS, ...CHANNELS],
  of: ({ tier, channel }) => [`${tier}.${channel}`, tier, channel],
};
