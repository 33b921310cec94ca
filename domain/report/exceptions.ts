import { COMMITMENTS, type CommitmentTable } from '../commitments.ts';
import { isBroken } from '../promise/commitment-state.ts';
import type { Commitment } from '../promise/commitment.ts';
import type { ShipmentEvent } from '../shipment/event.ts';
import { exceptional, type Exceptional } from '../shipment/exceptional.ts';
import { localText, type Instant } from '../time/instant.ts';
import { minuteOf } from '../time/same-minute.ts';

/** A row of the weekly list of exceptions (F3); times are the branch's. */
export interface ExceptionRow {
  /** The kind of subject that it is about, and its number. */
  readonly subject: string;
  readonly subjectId: string;
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

interface Whose {
  readonly subject: string;
  readonly subjectId: string;
  readonly waybillNumber?: string | undefined;
  readonly partner?: string | undefined;
}

const RULES = { irregular_sign_off: 'D1', lost: 'F1', disputed: 'D5', receipt_lost: 'E6' } as const satisfies Record<
  Exceptional,
  string
>;

/** @property about numbers and codes that tell it from others of its moment: the batch, the copies */
type ExceptionalEvent = Pick<ShipmentEvent, 'type' | 'occurredAt' | 'irregularities' | 'history'> &
  Whose & { readonly about?: Readonly<Record<string, unknown>> | undefined };

/**
 * The events that belong on the list. The same happening told several times, that is of the same minute and the same goods,
 * is one row, which says how often.
 * @param zone in which times are told
 */
export function exceptionsOfEvents(events: readonly ExceptionalEvent[], zone: string): ExceptionRow[] {
  const found = events.flatMap((event) => {
    const row = exceptionOfEvent(event, zone);
    return row ? [{ event, row }] : [];
  });
  const same = Map.groupBy(found, ({ event, row: { subjectId, what, reasons } }) =>
    JSON.stringify([subjectId, what, minuteOf(event.occurredAt), reasons, event.about]),
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first.row, times: 1 + others.length }] : [],
  );
}

function exceptionOfEvent(event: ExceptionalEvent, zone: string): ExceptionRow | undefined {
  const what = exceptional(event);
  if (!what) return undefined;
  const reasons = event.irregularities ?? [];
  return {
    ...whose(event),
    what,
    // Of a sign-off the rule that was broken, of several the first.
    rule: reasons[0]?.rule ?? RULES[what],
    commitment: null,
    at: localText(event.occurredAt, zone),
    level: null,
    reasons: reasons.map(({ code }) => code),
    times: 1,
  };
}

/** A promise that was broken by `asOf`, whether or not a timer has marked it; undefined of any other. */
export function missOnList(commitment: Commitment & Whose, asOf: Instant): ExceptionRow | undefined {
  const { history, withdrawn, dueAt } = commitment;
  if (history || withdrawn || !isBroken(commitment, asOf)) return undefined;
  return { ...promiseRow(commitment, dueAt), what: 'missed', times: 1 };
}

/** A promise whose due time moved more than once before it had passed (X2); undefined of any other. */
export function movesOnList(commitment: Commitment & Whose): ExceptionRow | undefined {
  const { history, withdrawn, moved, movedAt } = commitment;
  if (history || withdrawn || moved < 2 || movedAt === undefined) return undefined;
  return { ...promiseRow(commitment, movedAt), what: 'moved', times: moved };
}

function promiseRow(commitment: Commitment & Whose, at: Instant): Omit<ExceptionRow, 'what' | 'times'> {
  const { name, level, timeZone } = commitment;
  const rule = (COMMITMENTS as Partial<CommitmentTable>)[name as keyof CommitmentTable]?.rule ?? '';
  return { ...whose(commitment), rule, commitment: name, at: localText(at, timeZone), level, reasons: [] };
}

function whose({ subject, subjectId, waybillNumber, partner }: Whose): Required<Pick<ExceptionRow, keyof Whose>> {
  return { subject, subjectId, waybillNumber: waybillNumber ?? null, partner: partner ?? null };
}
