import { COMMITMENTS, type CommitmentTable } from '../commitments.ts';
import { isBroken } from '../promise/commitment-state.ts';
import type { Commitment } from '../promise/commitment.ts';
import type { ShipmentEvent } from '../shipment/event.ts';
import { exceptional, type Exceptional } from '../shipment/exceptional.ts';
import { localText, type Instant } from '../time/instant.ts';

/** A row of the weekly list of exceptions (F3); times are the branch's. */
export interface ExceptionRow {
  readonly waybillNumber: string | null;
  readonly partner: string | null;
  readonly what: 'missed' | 'moved' | Exceptional;
  readonly rule: string;
  readonly commitment: string | null;
  readonly at: string;
  /** How far a miss was told. */
  readonly level: number | null;
  /** What did not hold of a sign-off: codes of D1-D4. */
  readonly reasons: readonly string[];
  /** How often a due time moved before it had passed, or the same happening was told. */
  readonly times: number;
}

interface OfShipment {
  readonly waybillNumber?: string | undefined;
  readonly partner?: string | undefined;
}

const RULES = { irregular_sign_off: 'D1', lost: 'F1', disputed: 'D5', receipt_lost: 'E6' } as const satisfies Record<
  Exceptional,
  string
>;

type ExceptionalEvent = Pick<ShipmentEvent, 'type' | 'occurredAt' | 'irregularities' | 'history'> & OfShipment;

/** The events that belong on the list: what was told several times of the same moment happened once. @param zone in which times are told */
export function exceptionsOfEvents(events: readonly ExceptionalEvent[], zone: string): ExceptionRow[] {
  const rows = events.flatMap((event) => exceptionOfEvent(event, zone) ?? []);
  const same = Map.groupBy(rows, ({ waybillNumber, what, at, reasons }) =>
    JSON.stringify([waybillNumber, what, at, reasons]),
  );
  return [...same.values()].flatMap(([row, ...others]) => (row ? [{ ...row, times: 1 + others.length }] : []));
}

function exceptionOfEvent(event: ExceptionalEvent, zone: string): ExceptionRow | undefined {
  const what = exceptional(event);
  if (!what) return undefined;
  const reasons = event.irregularities ?? [];
  return {
    ...whose(event),
    what,
    // Of a sign-off, the rule that was broken.
    rule: reasons[0]?.rule ?? RULES[what],
    commitment: null,
    at: localText(event.occurredAt, zone),
    level: null,
    reasons: reasons.map(({ code }) => code),
    times: 1,
  };
}

/** A promise that was broken by `asOf`, whether or not a timer has marked it; undefined of any other. */
export function missOnList(commitment: Commitment & OfShipment, asOf: Instant): ExceptionRow | undefined {
  const { history, withdrawn, dueAt } = commitment;
  if (history || withdrawn || !isBroken(commitment, asOf)) return undefined;
  return { ...promiseRow(commitment, dueAt), what: 'missed', times: 1 };
}

/** A promise whose due time moved more than once before it had passed (X2); undefined of any other. */
export function movesOnList(commitment: Commitment & OfShipment): ExceptionRow | undefined {
  const { history, withdrawn, moved, movedAt } = commitment;
  if (history || withdrawn || moved < 2 || movedAt === undefined) return undefined;
  return { ...promiseRow(commitment, movedAt), what: 'moved', times: moved };
}

function promiseRow(commitment: Commitment & OfShipment, at: Instant): Omit<ExceptionRow, 'what' | 'times'> {
  const { name, level, timeZone } = commitment;
  const rule = (COMMITMENTS as Partial<CommitmentTable>)[name as keyof CommitmentTable]?.rule ?? '';
  return { ...whose(commitment), rule, commitment: name, at: localText(at, timeZone), level, reasons: [] };
}

function whose({ waybillNumber, partner }: OfShipment): Pick<ExceptionRow, 'waybillNumber' | 'partner'> {
  return { waybillNumber: waybillNumber ?? null, partner: partner ?? null };
}
