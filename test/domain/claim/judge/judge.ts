import { endOfWorkingDay, type Pause } from '../../case/judge/due-times.ts';
import { inOrder } from '../../case/judge/history.ts';
import { judgedRow, owedOnce, type Owed } from '../../case/judge/owed.ts';
import { CLAIMED, EVIDENCE, type ClaimToJudge, type LifeToJudge, type ToldEvent, type Verdict } from './life.ts';

/** Something that happened to a claim, when it counts as having happened. */
type Happening = Omit<ToldEvent, 'id' | 'occurredAt'> & { readonly at: string };

/** What the rules say of a claim's whole life at `now` (G5). It shares nothing with the code that it is to judge. */
export function judge(life: LifeToJudge, now: string): Verdict {
  const { submitted } = life;
  const history = historyOf(life);
  const rows = Object.entries(PROMISES).flatMap(([name, owed]) =>
    owed(submitted, history).map((promise) => judgedRow(name, promise, now)),
  );
  return { status: statusOf(history), rows };
}

const PROMISES: Readonly<Record<string, (submitted: ClaimToJudge, history: readonly Happening[]) => Owed[]>> = {
  // 5 working days, but for those on which evidence is awaited.
  claim_decision: ({ desk }, history) => {
    const words = { asked: ['submitted'], kept: ['approved', 'rejected'], over: ['withdrawn'] };
    return owedOnce(history, words, (at) => endOfWorkingDay(at, 5, desk, waitsForEvidence(history)));
  },
  // 3 working days.
  payment: ({ desk }, history) => {
    const words = { asked: ['approved'], kept: ['paid'], over: ['withdrawn'] };
    return owedOnce(history, words, (at) => endOfWorkingDay(at, 3, desk));
  },
  // 30 days, whoever rests on them; kept by the last of the money, or given up.
  recovery: ({ desk }, history) => {
    const back = history.filter(({ type }) => type === 'recovered');
    const last = back.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1);
    const counted = history.filter(
      (happening) => happening.type !== 'recovered' || (statusOf(history) === 'recovered' && happening === last),
    );
    const words = { asked: ['recovery_started'], kept: ['recovered', 'written_off'], over: [] };
    return owedOnce(counted, words, (at) => endOfWorkingDay(at, 30, { ...desk, daysOff: [] }));
  },
};

/** What happened, with what follows from it; of the same minute in the order in which it was told (X5). */
function historyOf({ submitted: { submittedAt, evidence }, told }: LifeToJudge): readonly Happening[] {
  let history: readonly Happening[] = [{ type: 'submitted', at: submittedAt, evidence }];
  for (const { occurredAt, ...event } of told) {
    // X13: what is told of the minute of the claim was not before it.
    const at = occurredAt < submittedAt ? submittedAt : occurredAt;
    history = inOrder([...history, { ...event, at }]);
    const { type, verdict } = event;
    if (type === 'assessed' && verdict && verdict !== 'for_manager')
      history = inOrder([...history, { type: verdict, at }]);
    const assessed = history.findLast((happening) => happening.type === 'assessed');
    if (type === 'paid' && assessed?.fromCarrier) history = inOrder([...history, { type: 'recovery_started', at }]);
  }
  return history;
}

/** What a claim is once one of these has happened to it. */
const STAGES: Readonly<Record<string, string>> = {
  approved: 'approved',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  paid: 'paid',
  recovery_started: 'recovering',
  written_off: 'written_off',
};

function statusOf(history: readonly Happening[]): string {
  const back = history.filter(({ type }) => type === 'recovered').reduce((sum, { amount = 0 }) => sum + amount, 0);
  if (back === CLAIMED) return 'recovered';
  const stage = history.findLast(({ type }) => type in STAGES);
  if (stage) return STAGES[stage.type] ?? '';
  if (missingAfter(history).length > 0) return 'evidence_awaited';
  return history.some(({ type }) => type === 'review_started' || type === 'assessed') ? 'under_review' : 'submitted';
}

/** What evidence is missing: what was never given, or was asked for since. */
const missingAfter = (history: readonly Happening[]): string[] =>
  EVIDENCE.filter((kind) => {
    const last = history.findLast(
      ({ type, evidence = [] }) => evidence.includes(kind) || (type === 'submitted' && !evidence.includes(kind)),
    );
    return last?.type === 'evidence_asked' || !last?.evidence?.includes(kind);
  });

/** From when until when evidence was awaited of a claim that was open. */
function waitsForEvidence(history: readonly Happening[]): Pause[] {
  const waits: { readonly from: string; until: string | undefined }[] = [];
  for (const [place, { at }] of history.entries()) {
    const now = history.slice(0, place + 1);
    const waiting = !now.some(({ type }) => type in STAGES) && missingAfter(now).length > 0;
    const last = waits.at(-1);
    const waited = last !== undefined && last.until === undefined;
    if (waiting && !waited) waits.push({ from: at, until: undefined });
    if (!waiting && waited) last.until = at;
  }
  return waits;
}
