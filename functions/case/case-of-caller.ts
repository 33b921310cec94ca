import type { CaseFile } from '../../domain/case/case-event.ts';
import { CASE } from '../../domain/case/case-kind.ts';
import { isCaseNumber } from '../../domain/case/case-number.ts';
import type { Case } from '../../domain/case/case.ts';
import { sees, type Belonging, type Caller } from '../adapters/http/caller.ts';
import { Problem } from '../adapters/http/problem.ts';
import { log } from '../adapters/log.ts';
import { readFile } from '../adapters/subject-store.ts';

/** Whose a case is: of its partner, and of the branch that has the task of an exception (F4). */
export function belongingOfCase({ partner, exception }: Case): Belonging {
  return {
    ...(partner !== undefined && { partner }),
    ...(exception?.branch !== undefined && { branches: [exception.branch] }),
  };
}

/** The file of a case that the caller may see. @throws Problem not_found, for others' cases too */
export async function caseOf(caller: Caller, caseNumber: string): Promise<CaseFile> {
  if (!isCaseNumber(caseNumber))
    throw new Problem('not_found', 'this is not a case number: its form or its check character is wrong');
  log.appendKeys({ case: caseNumber });
  const file = await readFile(CASE, caseNumber);
  if (!file || !sees(caller, belongingOfCase(file.subject)))
    throw new Problem('not_found', `there is no case ${caseNumber}`);
  return file;
}
