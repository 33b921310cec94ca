/** How a customer is served (G1, H1): what is not recorded otherwise is `standard`. */
export const TIERS = ['vip', 'key', 'standard'] as const;
export type Tier = (typeof TIERS)[number];
