import { isOpen, type Commitment } from '../../domain/commitment/commitment.ts';
import type { CommitmentName } from '../../domain/commitments.ts';
import type { ReportKind } from '../../domain/report/reports.ts';
import { monthOf } from '../../domain/report/period.ts';
import type { Item, Key } from './table.ts';

/** How a commitment lies in the table, and in the indexes by which promises are found without their owners. */

export const COMMITMENT = 'COMMITMENT#';

export const openKey = (name: CommitmentName, branch: string): string => `OPEN#${name}#${branch}`;
export const monthKey = (branch: string, month: string): string => `MONTH#${branch}#${month}`;
export const missedKey = (branch: string): string => `MISSED#${branch}`;

/** What events and commitments carry of their shipment, so that whoever reads one alone knows whose it is. */
export interface OfShipment {
  readonly waybillNumber: string;
  readonly partner: string;
  readonly originBranch: string;
  readonly destinationBranch: string;
}

/** What a branch's own commitment carries of the report that it is about (E5). */
export interface OfReport {
  readonly report: ReportKind;
  readonly period: string;
}

/** Whose promise it is: a shipment's, or a branch's. */
export type Owner = OfShipment | OfReport;

export function ownerOf(item: Item): Owner {
  const { waybillNumber, partner, originBranch, destinationBranch, report, period } = item as Partial<
    OfShipment & OfReport
  >;
  return report === undefined
    ? ({ waybillNumber, partner, originBranch, destinationBranch } as OfShipment)
    : ({ report, period } as OfReport);
}

/** Names the owner among all: the waybill number, or the report, its period and the branch. */
export function ownerId(owner: Owner, branch: string): string {
  return 'waybillNumber' in owner ? owner.waybillNumber : `${owner.report}.${owner.period}.${branch}`;
}

/**
 * A commitment with the keys of the indexes: `open` by due time while it is owed, `by-month` by due time for good, and
 * `missed` from when it has a `missedAt`, which its timer writes.
 */
export function commitmentItem(pk: string, owner: Owner, commitment: Commitment): Key & Item {
  const { name, branch, dueAt, timeZone } = commitment;
  return {
    ...commitment,
    ...owner,
    ...(isOpen(commitment) && { openKey: openKey(name, branch) }),
    dueKey: `${dueAt}#${ownerId(owner, branch)}#${name}`,
    monthKey: monthKey(branch, monthOf(dueAt, timeZone)),
    missedKey: missedKey(branch),
    pk,
    sk: COMMITMENT + name,
  };
}

/** The commitment in an item, without what the item has besides. */
export function commitmentOf(item: Item): Commitment {
  const { name, branch, timeZone, dueAt, metAt, missedAt, voidedAt, remindedAt, level, renewals, arming, history } =
    item as unknown as Commitment;
  return {
    name,
    branch,
    timeZone,
    dueAt,
    level,
    renewals,
    arming,
    history,
    ...(metAt !== undefined && { metAt }),
    ...(missedAt !== undefined && { missedAt }),
    ...(voidedAt !== undefined && { voidedAt }),
    ...(remindedAt !== undefined && { remindedAt }),
  };
}
