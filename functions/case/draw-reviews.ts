import pMap from 'p-map';
import type { CaseFile, ReportedCaseEvent } from '../../domain/case/case-event.ts';
import { reviewSample } from '../../domain/case/review-sample.ts';
import { standing } from '../../domain/case/standing.ts';
import { HUIDAN } from '../../domain/promise/huidan.ts';
import type { CountedCase } from '../../domain/report/desk/desk-tally.ts';
import type { Span } from '../../domain/report/period.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { caseLookupWrite } from '../adapters/case-lookups.ts';
import { closedIn } from '../adapters/counted-cases.ts';
import { keyedHash } from '../adapters/keyed-hash.ts';
import { recordCaseEvent } from './record-case-event.ts';

const AT_ONCE = { concurrency: 8 };

/**
 * Draws the cases of a week that supervisors review (G4), by a keyed hash of their numbers: nobody can foresee it, and the
 * same case draws the same. Each is told so, by which its review is promised, and found by the week. Done again, it is done once.
 * @param span of the week in which their closing was told
 */
export async function drawReviews(week: string, span: Span, now: Instant): Promise<void> {
  const closed = (await Array.fromAsync(closedIn(span))).flat().filter(({ closedAs }) => closedAs !== 'merged');
  const drawn = await pMap(closed, withDraw, AT_ONCE);
  await pMap(
    reviewSample(drawn),
    (one) =>
      recordCaseEvent(one.caseNumber, (file) => selected(file, week), now, [caseLookupWrite('case_review', week, one)]),
    AT_ONCE,
  );
}

async function withDraw(one: CountedCase): Promise<CountedCase & { readonly draw: string }> {
  return { ...one, draw: await keyedHash('case_review', one.caseNumber) };
}

/** What a case is told; nothing where it has been opened again meanwhile. */
function selected({ events }: CaseFile, week: string): ReportedCaseEvent | undefined {
  return standing(events).stage === 'closed'
    ? { eventId: `@selected_for_review.${week}`, type: 'selected_for_review', actor: HUIDAN, details: { week } }
    : undefined;
}
