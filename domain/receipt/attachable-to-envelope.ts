import type { Attachable } from '../attachment/why-not-attached.ts';

/** What may be attached to an envelope and to its opening: receipts, and in what state they were (E3). */
export const ATTACHABLE_TO_ENVELOPE: Attachable = { purposes: ['receipt', 'exception'] };
