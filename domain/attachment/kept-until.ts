import { later, type Instant } from '../time/instant.ts';
import type { Attachment } from './attachment.ts';

/** How long an attachment waits for something that refers to it, as an ISO 8601 duration. */
export const WAITS_FOR = 'P1D';

/** How long it is kept once something does: five years, as reports are. A claim may be brought for three (Civil Code, article 188), and what interrupts these begins them anew. */
export const KEPT_FOR = 'P1830D';

/** Until when there is an attachment. */
export function keptUntil({ createdAt, attached }: Pick<Attachment, 'createdAt' | 'attached'>): Instant {
  return attached ? later(attached.at, KEPT_FOR) : later(createdAt, WAITS_FOR);
}
