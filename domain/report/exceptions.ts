import type { Commitment } from '../commitment/commitment.ts';
import { COMMITMENTS, type CommitmentName } from '../commitments.ts';
import type { Reason } from '../reason.ts';
import type { ShipmentEvent } from '../shipment/event.ts';
import type { EventType } from '../shipment/event-types.ts';
import { localText } from '../time/instant.ts';

/** Events that the supervisor hears of at the end of the week (F3), and as what. */
const IRREGULAR = {
  lost: 'lost',
  signature_disputed: 'disputed',
  receipt_lost: 'receipt_lost',
} as const satisfies Partial<Record<EventType, string>>;

type What = 'missed' | 'reestimated' | 'irregular_sign_off' | (typeof IRREGULAR)[keyof typeof IRREGULAR];

/** A row of the weekly list of exceptions; times are the branch's. */
export interface ExceptionRow {
  readonly waybillNumber: string | null;
  readonly partner: string | null;
  readonly what: What;
  readonly rule: string;
  readonly commitment: CommitmentName | null;
  readonly at: string;
  /** How far a miss was told. */
  readonly level: number | null;
  /** What did not hold of a sign-off: codes of D1-D4. */
  readonly reasons: readonly string[];
}

interface OfShipment {
  readonly waybillNumber?: string | undefined;
  readonly partner?: string | undefined;
}

const RULES = {
  reestimated: 'C2',
  irregular_sign_off: 'D1',
  lost: 'F1',
  disputed: 'D5',
  receipt_lost: 'E6',
} as const satisfies Record<Exclude<What, 'missed'>, string>;

/** As what an event belongs on the list; undefined where it does not. */
export function exceptional({
  type,
  irregularities = [],
  history,
}: Pick<ShipmentEvent, 'type' | 'irregularities' | 'history'>): keyof typeof RULES | undefined {
  if (history) return undefined;
  return irregularities.length > 0
    ? 'irregular_sign_off'
    : (IRREGULAR as Partial<Record<EventType, keyof typeof RULES>>)[type];
}

/** An event on the list; undefined where it does not belong there. */
export function exceptionOfEvent(event: ShipmentEvent & OfShipment, zone: string): ExceptionRow | undefined {
  const what = exceptional(event);
  return (
    what && {
      ...whose(event),
      what,
      rule: RULES[what],
      commitment: null,
      at: localText(event.occurredAt, zone),
      level: null,
      reasons: (event.irregularities ?? []).map(({ code }: Reason) => code),
    }
  );
}

/** What a promise with a miss on record is on the list; nothing where the miss turned out to be none. */
export function exceptionsOfCommitment(commitment: Commitment & OfShipment): ExceptionRow[] {
  const { name, missedAt, level, renewals, timeZone, history } = commitment;
  if (history || missedAt === undefined || (level === 0 && renewals === 0)) return [];
  const row = { ...whose(commitment), commitment: name, at: localText(missedAt, timeZone), level, reasons: [] };
  return [
    { ...row, what: 'missed', rule: COMMITMENTS[name].rule },
    ...(name === 'arrival' && renewals > 1 ? [{ ...row, what: 'reestimated' as const, rule: RULES.reestimated }] : []),
  ];
}

function whose({ waybillNumber, partner }: OfShipment): Pick<ExceptionRow, 'waybillNumber' | 'partner'> {
  return { waybillNumber: waybillNumber ?? null, partner: partner ?? null };
}
