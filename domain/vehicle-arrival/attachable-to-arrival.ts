import type { Attachable } from '../attachment/why-not-attached.ts';

/** What may be attached to a vehicle's arrival: in what state its goods were (F2). */
export const ATTACHABLE_TO_ARRIVAL: Attachable = { purposes: ['exception'] };
