import type { CaseFile } from '../../domain/case/case-event.ts';
import { newException, type ToldException } from '../../domain/case/new-exception.ts';
import { responsibleFor } from '../../domain/case/responsible-for.ts';
import type { Teller } from '../../domain/promise/subject.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { branchDebtor } from '../adapters/branch-debtor.ts';
import type { Write } from '../adapters/table.ts';
import { openNewCase } from './open-case.ts';

/** An exception as it is found: the desk learns of it now, unless it had learned of it before. */
export type FoundException = Omit<ToldException, 'receivedAt'> & Partial<Pick<ToldException, 'receivedAt'>>;

/**
 * Opens the case of an exception: with its grade (F1), and the task of whoever is responsible (F4), which is that of the
 * branch that it names where a branch is.
 * @param together from the file: an answer that is kept, what keeps it from being opened twice
 * @throws Clashed with the clash of what `together` claims
 * @throws Error where there is no such branch
 */
export async function reportException(
  found: FoundException,
  teller: Teller,
  now: Instant,
  together?: (file: CaseFile) => readonly Write[] | Promise<readonly Write[]>,
): Promise<CaseFile> {
  const { kind, branch, responsible } = found;
  const owes =
    branch !== undefined && responsibleFor(kind, responsible) === 'branch' ? await branchDebtor(branch) : undefined;
  return openNewCase(newException({ receivedAt: now, ...found }, owes), teller, now, together);
}
