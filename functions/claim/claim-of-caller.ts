import type { ClaimFile } from '../../domain/claim/claim-event.ts';
import { CLAIM } from '../../domain/claim/claim-kind.ts';
import { isClaimNumber } from '../../domain/claim/claim-number.ts';
import { sees, type Caller } from '../adapters/http/caller.ts';
import { Problem } from '../adapters/http/problem.ts';
import { log } from '../adapters/log.ts';
import { readFile } from '../adapters/subject-store.ts';

/** The file of a claim that the caller may see. @throws Problem not_found, for others' claims too */
export async function claimOf(caller: Caller, claimNumber: string): Promise<ClaimFile> {
  if (!isClaimNumber(claimNumber))
    throw new Problem('not_found', 'this is not a claim number: its form or its check character is wrong');
  log.appendKeys({ claim: claimNumber });
  const file = await readFile(CLAIM, claimNumber);
  if (!file || !sees(caller, { partner: file.subject.partner }))
    throw new Problem('not_found', `there is no claim ${claimNumber}`);
  return file;
}
