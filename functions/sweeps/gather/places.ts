import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import type { Branch } from '../../../domain/network.ts';
import { REPORTS, type ReportKind, type ReportRule } from '../../../domain/report/reports.ts';
import { companyTimeZone } from '../../adapters/environment.ts';
import { branchCodes, readBranch } from '../../adapters/network-store.ts';

const RULES: Readonly<Record<ReportKind, ReportRule>> = REPORTS;

/** Of what a part of a report is: a branch, or the whole company. */
export type Place = Pick<Branch, 'code' | 'timeZone'>;

/** The codes of all that a report has a part of. */
export async function placesOf(kind: ReportKind): Promise<string[]> {
  return RULES[kind].at === 'company' ? [COMPANY] : await branchCodes();
}

/** The place with a code; undefined where no branch has it. */
export async function readPlace(code: string): Promise<Place | undefined> {
  return code === COMPANY ? { code, timeZone: companyTimeZone() } : await readBranch(code);
}
