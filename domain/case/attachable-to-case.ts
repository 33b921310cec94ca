import { PURPOSES } from '../attachment/attachment.ts';
import type { Attachable } from '../attachment/why-not-attached.ts';

/** What may be attached to what happens to a case: whatever shows it. */
export const ATTACHABLE_TO_CASE: Attachable = { purposes: PURPOSES };
