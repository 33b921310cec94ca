import { CASE } from '../../domain/case/case-kind.ts';
import type { CaseStatus, ExceptionFacts, ExceptionKind } from '../../domain/case/case.ts';
import { gradeOf } from '../../domain/case/grade-of.ts';
import type { KnownException } from '../../domain/case/known-exception.ts';
import { knownExceptions } from '../../domain/case/known-exceptions.ts';
import { HUIDAN } from '../../domain/promise/huidan.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { allCasesFoundBy } from '../adapters/case-lookups.ts';
import { claimWrite, disprovedWrite, readExceptionClaims, type ExceptionClaim } from '../adapters/exception-claims.ts';
import { log } from '../adapters/log.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, readSubject } from '../adapters/subject-store.ts';
import { Clashed, writeTogether } from '../adapters/table.ts';
import { recordCaseEvent } from './record-case-event.ts';
import { reportException } from './report-exception.ts';

/** Nobody sees to such a case any more. */
const OVER: readonly CaseStatus[] = ['closed', 'withdrawn'];
/** So often it is looked at again; what does not come to rest by then is left to the queue, which tries later. */
const MOST_ROUNDS = 10;

/**
 * Opens the exceptions that follow from what is known of a shipment, and ends those that what was told has disproved (F1). It
 * goes by the shipment as it stands and not by what has just been told: done twice, out of order or at once, it comes to the same.
 * @param by what was told
 */
export async function followExceptions(waybillNumber: string, by: string, now: Instant): Promise<void> {
  // Something may have been told meanwhile, which another saw before there was anything to end.
  for (let rounds = 1; await isBehind(waybillNumber, by, now); rounds++)
    if (rounds === MOST_ROUNDS) throw new Error(`the exceptions of ${waybillNumber} do not come to rest`);
}

/** Does what is to be done, as far as is seen. @returns whether there was anything */
async function isBehind(waybillNumber: string, by: string, now: Instant): Promise<boolean> {
  const file = await retryingOnClash(() => readFile(SHIPMENT, waybillNumber));
  if (!file) throw new Error(`there is no shipment ${waybillNumber}`);
  const standing = (await readExceptionClaims(waybillNumber)).filter(({ disproved }) => !disproved);
  const known = knownExceptions(file, now);
  const isStanding = ({ kind }: { readonly kind: ExceptionKind }) => standing.some((claim) => claim.kind === kind);
  const isKnown = ({ kind }: { readonly kind: ExceptionKind }) => known.some((one) => one.kind === kind);
  let changed = false;
  for (const claim of standing.filter((one) => !isKnown(one))) changed = (await end(claim, by, now)) || changed;
  for (const one of known.filter((each) => !isStanding(each)))
    changed = (await open(one, file.subject, now)) || changed;
  return changed;
}

/** Opens an exception, unless people see to one of its kind already that is as grave. */
async function open(
  known: KnownException,
  { waybillNumber, partner, destinationBranch }: Shipment,
  now: Instant,
): Promise<boolean> {
  const { kind } = known;
  if (await isSeenTo(waybillNumber, known)) return false;
  const found = { ...known, waybillNumber, partner, foundBy: HUIDAN.name, branch: destinationBranch };
  return unlessFirst(async () => {
    const { subject } = await reportException(found, { actor: HUIDAN }, now, ({ subject: { caseNumber } }) => [
      claimWrite({ waybillNumber, kind, caseNumber }),
    ]);
    log.info('exception opened', { case: subject.caseNumber, waybill: waybillNumber, exception: kind });
  });
}

/** Whether there is a case of such an exception, or a graver one of its kind (F1), that is neither closed nor withdrawn. */
async function isSeenTo(waybillNumber: string, known: KnownException): Promise<boolean> {
  const isSuch = ({ kind, grade }: ExceptionFacts): boolean => kind === known.kind && grade <= gradeOf(known);
  for await (const page of allCasesFoundBy('case_waybill', waybillNumber)) {
    const cases = await Promise.all(page.map(({ caseNumber }) => readSubject(CASE, caseNumber)));
    const seenTo = cases.some((one) => one?.exception && isSuch(one.exception) && !OVER.includes(one.status));
    if (seenTo) return true;
  }
  return false;
}

/** Ends an exception that was none. One that is closed already stays as it is. */
async function end(claim: ExceptionClaim, by: string, now: Instant): Promise<boolean> {
  const disproved = { eventId: '@disproved', type: 'disproved', actor: HUIDAN, details: { by } } as const;
  const ended = disprovedWrite(claim);
  return unlessFirst(async () => {
    const result = await recordCaseEvent(claim.caseNumber, () => disproved, now, [ended]);
    if (result?.outcome === 'not_allowed') await writeTogether([ended]);
    log.info('exception disproved', { case: claim.caseNumber, exception: claim.kind, outcome: result?.outcome });
  });
}

/** Does something that is done once. Where another does it at the same time it is looked at again. */
async function unlessFirst(act: () => Promise<void>): Promise<true> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Clashed) || error.what !== 'exception') throw error;
  }
  return true;
}
