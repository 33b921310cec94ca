import type { ClaimFile } from '../../domain/claim/claim-event.ts';
import { CLAIM } from '../../domain/claim/claim-kind.ts';
import { heldBy } from '../../domain/claim/held.ts';
import { entriesChanged, entryOf } from '../../domain/claim/statement.ts';
import { sameName } from '../../domain/sign-off/same-name.ts';
import { foundBy, foundNoMoreBy } from '../adapters/claim-lookups.ts';
import { statementWrite } from '../adapters/claim-statement-store.ts';
import { claimedWrite, readClaimed } from '../adapters/claimed-store.ts';
import { Problem } from '../adapters/http/problem.ts';
import { writeFile } from '../adapters/subject-store.ts';
import type { Removal, Write } from '../adapters/table.ts';

/**
 * Writes what became of a claim in one transaction: with what its waybill has left of the limit, the statement of the carrier
 * and what it is found by.
 * @param before undefined of a new claim
 * @throws Problem claim_above_limit; Clashed, where another write was first
 */
export async function writeClaim(
  before: ClaimFile | undefined,
  after: ClaimFile,
  together: readonly Write[],
): Promise<void> {
  await writeFile(CLAIM, before, after, [
    ...together,
    ...(await limitWrites(before, after)),
    ...(await Promise.all(entriesChanged(before, after).map(statementWrite))),
    ...lookupWrites(before, after),
  ]);
}

/** What the claim takes of the limit of its waybill, or gives back (G5). */
async function limitWrites(before: ClaimFile | undefined, after: ClaimFile): Promise<Write[]> {
  const { waybillNumber, currency, limit } = after.subject;
  const added = heldBy(after) - (before ? heldBy(before) : 0);
  if (added === 0) return [];
  const claimed = await readClaimed(waybillNumber, currency);
  if (added > 0 && limit && claimed.amount + added > limit.amount)
    throw new Problem(
      'claim_above_limit',
      `all claims of this waybill come to ${limit.amount} at most: ${Math.max(0, limit.amount - claimed.amount)} is left`,
      { limit, claimed: claimed.amount },
    );
  return [claimedWrite(claimed, added)];
}

/** A new claim is found by its waybill; one that a carrier has to pay back, by the carrier. */
function lookupWrites(before: ClaimFile | undefined, after: ClaimFile): (Write | Removal)[] {
  const [was, is] = [before && entryOf(before)?.carrier, entryOf(after)?.carrier];
  const isSame = was !== undefined && is !== undefined && sameName(was, is);
  return [
    ...(before ? [] : [foundBy('waybill', after.subject.waybillNumber, after.subject)]),
    ...(was !== undefined && !isSame ? [foundNoMoreBy('carrier', was, after.subject)] : []),
    ...(is !== undefined && !isSame ? [foundBy('carrier', is, after.subject)] : []),
  ];
}
