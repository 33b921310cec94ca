import { isOf } from '../../../domain/case/case-event-types.ts';
import type { CaseEventType } from '../../../domain/case/case-event.ts';
import type { CaseType } from '../../../domain/case/case.ts';
import { COMMITMENTS, SUBJECTS, type CommitmentName } from '../../../domain/commitments.ts';
import { reportsThatMeet } from '../../../domain/promise/reports-that-meet.ts';
import { whoseWork } from '../../../domain/promise/whose-work.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { ListedCommitment } from '../../adapters/commitment-lists.ts';
import { ROUTES, VERSION, type Route } from '../routes.ts';
import { listedView } from './listed-view.ts';

/** A request that meets a promise; what only whoever makes it knows stands in its path in braces. */
interface RequestToMake {
  readonly method: Route['method'];
  readonly path: string;
  /** What its body has to say at the least. */
  readonly body?: Readonly<Record<string, string>>;
}

const { recordEvent } = ROUTES['shipments/writes'];
const { recordCaseEvent } = ROUTES['cases/writes'];
const { sendEnvelope, openEnvelope } = ROUTES['receipt-envelopes/writes'];
const { answerQuote, refuseQuote } = ROUTES['quotes/writes'];
const { recordClaimEvent, assessClaim } = ROUTES['claims/writes'];
const { explainUnreturned } = ROUTES['reports/writes'];
const { putKnowledge } = ROUTES['knowledge/writes'];

/** By the type of a report, and what is known of its subject. */
type TakenBy = (type: string, of: ListedCommitment['of']) => readonly (Route & Pick<RequestToMake, 'body'>)[];

/** Which requests take the reports of a source of each kind of subject, in the order in which they are made. */
const TAKEN_BY: Readonly<Record<string, Readonly<Record<string, TakenBy>>>> = {
  shipment: {
    events: (type) => [{ ...recordEvent, body: { type } }],
    receipt_envelopes: () => [sendEnvelope, openEnvelope],
  },
  branch_report: { explanations: () => [explainUnreturned] },
  quote: { answer: () => [answerQuote], refusal: () => [refuseQuote] },
  case: {
    events: (type, { caseType }) =>
      isOf(type as CaseEventType, { type: caseType as CaseType }) ? [{ ...recordCaseEvent, body: { type } }] : [],
  },
  question: { knowledge: () => [putKnowledge] },
  claim: {
    claim_assessment: () => [assessClaim],
    claim_events: (type) => [{ ...recordClaimEvent, body: { type } }],
  },
};

/** A promise as somebody's work: what to do about it, with which requests, and whose work it is. */
export function workView(item: ListedCommitment, now: Instant) {
  const rule = COMMITMENTS[item.name as CommitmentName];
  return {
    ...listedView(item, now),
    toDo: rule.toDo,
    requests: requestsThatMeet(item),
    roles: whoseWork(rule, item.level),
  };
}

/** The requests that meet a promise, each once. */
export function requestsThatMeet({
  subject,
  name,
  terms,
  branch,
  of,
}: Pick<ListedCommitment, 'subject' | 'name' | 'terms' | 'branch' | 'of'>): RequestToMake[] {
  const kind = SUBJECTS.find((each) => each.kind === subject);
  const reports = kind ? reportsThatMeet(kind, name, terms) : [];
  const known: Readonly<Record<string, unknown>> = {
    waybill_number: of['waybillNumber'],
    quote_number: of['quoteNumber'],
    case_number: of['caseNumber'],
    claim_number: of['claimNumber'],
    kind: of['report'],
    period: of['period'],
    code: branch,
  };
  const value = (parameter: string): string | undefined => known[parameter] as string | undefined;
  const filled = (path: string): string =>
    `/${VERSION}${path.replace(/\{(\w+)\}/g, (braces, parameter: string) => value(parameter) ?? braces)}`;
  const requests = reports
    .flatMap(({ type, source }) => TAKEN_BY[subject]?.[source]?.(type, of) ?? [])
    .map(({ path, ...request }) => ({ ...request, path: filled(path) }));
  return [...new Map(requests.map((request) => [JSON.stringify(request), request])).values()];
}
