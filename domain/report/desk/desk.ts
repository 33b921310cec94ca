import { CASE_TYPES, CHANNELS, type CaseType, type Channel } from '../../case/case.ts';
import type { CommitmentTable } from '../../commitments.ts';
import type { Instant } from '../../time/instant.ts';
import type { ReportSettings } from '../settings.ts';
import { deskFigures, rounded, type DeskFigures } from './desk-figures.ts';
import { deskTally, type CountedCase, type DeskTally } from './desk-tally.ts';

/** Of which cases a row is: of a type that came by a channel, or of all. */
interface Which {
  readonly of: 'type_and_channel' | 'all';
  readonly type: CaseType | null;
  readonly channel: Channel | null;
}

/** A row of the report on the desk, as it is gathered. */
export interface KindTally extends Which {
  readonly tally: DeskTally;
  /** How many shipments were booked in the same time; null of a type and channel, and where that is not known. */
  readonly shipments: number | null;
}

/** A row of the report on the desk (J1). */
export interface DeskRow extends Which, DeskFigures {
  readonly complaints: number;
  readonly shipments: number | null;
  readonly complaintsPerThousand: number | null;
}

/** What cases come to by `now`: by type and channel, as far as any came, then all. */
export function kindTallies(cases: readonly CountedCase[], now: Instant, shipments: number | undefined): KindTally[] {
  const kinds = CASE_TYPES.flatMap((type) => CHANNELS.map((channel) => ({ type, channel })));
  const rows = kinds.flatMap(({ type, channel }): KindTally[] => {
    const tally = deskTally(
      cases.filter((each) => each.type === type && each.channel === channel),
      now,
    );
    return tally.cases === 0 ? [] : [{ of: 'type_and_channel', type, channel, tally, shipments: null }];
  });
  const all = deskTally(cases, now);
  return [...rows, { of: 'all', type: null, channel: null, tally: all, shipments: shipments ?? null }];
}

/** A row as it is shown, with this deployment's goals and colours. */
export function deskRow(
  { tally, shipments, ...which }: KindTally,
  table: CommitmentTable,
  settings: ReportSettings,
): DeskRow {
  const perThousand = shipments === null || shipments === 0 ? undefined : (1000 * tally.complaints) / shipments;
  return {
    ...which,
    ...deskFigures(tally, table, settings),
    complaints: tally.complaints,
    shipments,
    complaintsPerThousand: rounded(perThousand, 2),
  };
}
