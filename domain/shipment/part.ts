/** The parts of a shipment's way. Each can know only of what happens on it. */
export const PARTS = ['origin', 'transfer', 'destination'] as const;
export type Part = (typeof PARTS)[number];
