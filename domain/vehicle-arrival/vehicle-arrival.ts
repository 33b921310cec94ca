import type { Actor, Reporter } from '../promise/subject.ts';
import type { Instant } from '../time/instant.ts';

/** A row of a vehicle's manifest. */
export interface Listed {
  readonly waybillNumber: string;
  /** At least one. */
  readonly pieces: number;
}

/** What was really on the vehicle of a waybill. */
export interface Found extends Listed {
  /** How many of these are damaged. */
  readonly damagedPieces?: number | undefined;
  readonly paperworkOk: boolean;
}

/** Which arrival it is: a vehicle arrives at a branch at a moment once. */
export interface Arrival {
  readonly vehicle: string;
  readonly branch: string;
  readonly arrivedAt: Instant;
}

/** A vehicle that arrived at a branch, with what its manifest lists and what was found on it (F2). */
export interface VehicleArrival extends Arrival {
  readonly arrivalNumber: string;
  /** The branch's IANA zone. */
  readonly timeZone: string;
  /** What was told, where a clock was ahead: it counts as of `arrivedAt` (X13). */
  readonly arrivedAtTold?: Instant | undefined;
  readonly carrier: string;
  readonly manifest: readonly Listed[];
  readonly found: readonly Found[];
  /** The waybills among these that nobody booked here. */
  readonly unbooked: readonly string[];
  readonly note?: string | undefined;
  /** The ids of what shows it. */
  readonly attachments?: readonly string[] | undefined;
  /** Who reported it, as is claimed; without it, the branch. */
  readonly actor?: Actor | undefined;
  readonly reportedBy?: Reporter | undefined;
}

/** How many rows a manifest has at most, and what was found. */
export const MOST_ROWS = 500;
