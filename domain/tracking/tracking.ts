import { fates } from '../delivery/fates.ts';
import type { ShipmentFile } from '../shipment/event.ts';
import type { Instant } from '../time/instant.ts';
import { awaitedOf, type Awaited } from './awaited.ts';
import { seenAt } from './seen-at.ts';
import { situationOf, type Situation } from './situation.ts';
import { stepsOf, type Step } from './steps.ts';

/** What of the goods in batches has ended, and how. */
export interface Parts {
  readonly all: number;
  readonly delivered: number;
  readonly lost: number;
  readonly returned: number;
}

/** What whoever waits for a shipment is told of it: no names, no addresses, nobody's numbers or words. */
export interface Tracking {
  readonly waybillNumber: string;
  readonly situation: Situation;
  /** The branch where the goods were seen last; undefined before we have them, and once they have ended. */
  readonly seenAt: string | undefined;
  readonly destination: string;
  readonly awaited: Awaited | undefined;
  /** Undefined of goods that travel in one. */
  readonly parts: Parts | undefined;
  readonly steps: readonly Step[];
  /** The IANA zone of the destination branch, by whose clock all times are told. */
  readonly timeZone: string;
}

/** A shipment as whoever waits for it sees it by `now`. */
export function trackingOf(file: ShipmentFile, now: Instant): Tracking {
  const { waybillNumber, destinationBranch, destinationTimeZone } = file.subject;
  const situation = situationOf(file);
  return {
    waybillNumber,
    situation,
    seenAt: seenAt(file, situation),
    destination: destinationBranch,
    awaited: awaitedOf(file, situation, now),
    parts: partsOf(file),
    steps: stepsOf(file),
    timeZone: destinationTimeZone,
  };
}

function partsOf({ events }: ShipmentFile): Parts | undefined {
  const found = fates(events);
  const ended = (by: 'delivered' | 'lost' | 'returned'): number => found.filter((fate) => fate?.by === by).length;
  if (found.length === 1) return undefined;
  return { all: found.length, delivered: ended('delivered'), lost: ended('lost'), returned: ended('returned') };
}

/** The codes of all branches of which something is told. */
export function branchesIn({ seenAt: last, destination, steps }: Tracking): string[] {
  const codes = [last, destination, ...steps.map(({ branch }) => branch)].filter((code) => code !== undefined);
  return [...new Set(codes)];
}
