import { COMPANY, type ToldRole } from '../contacts/told-roles.ts';
import { branchReportId } from '../branch-report/branch-report.ts';
import { REPORT_KINDS, REPORTS } from '../report/reports.ts';
import type { NewsDetail } from './news.ts';
import type { Topic } from './topic.ts';

/**
 * How long a notice is worth telling. `always`: it tells what has happened; `owed`: while the promise is owed and due when it
 * was; `due`: while it is owed and not broken; `to_pick_up`: while the goods are to be picked up.
 */
export type Holds = 'always' | 'owed' | 'due' | 'to_pick_up';

/** A kind of notice: from what it follows, and whom it is for. */
export interface NoticeRule {
  /** The types of the bus's events from which it follows. */
  readonly follows: readonly string[];
  /** Who is told: roles at a branch, or at the company. */
  readonly tells: (detail: NewsDetail) => { readonly place: string; readonly roles: readonly ToldRole[] };
  readonly topic: (detail: NewsDetail) => Topic;
  /** Whether many of them become one message: of work that is each its own, none does. */
  readonly collects: boolean;
  /** Whether it is told outside the hours of whoever is told, too. */
  readonly wakes: boolean;
  /** Whether somebody else is told when nobody acknowledges it. */
  readonly climbs: boolean;
  /** How long it is worth telling: what has become otherwise meanwhile is told to nobody any more (X1). */
  readonly holds: Holds;
}

/** Of what belongs to no branch the company hears. */
const placeOf = ({ branch = COMPANY }: NewsDetail): string => branch;

function ofPromise(detail: NewsDetail): Topic {
  const { subject, subjectId, waybillNumber, partner, dueAt: at, commitment, level, telling, departments } = detail;
  return {
    subject,
    subjectId,
    waybillNumber,
    partner,
    branch: placeOf(detail),
    at,
    commitment,
    level,
    telling,
    departments,
  };
}

/** @param branch where it happened */
function ofShipment({ waybillNumber, partner, occurredAt: at, reasons }: NewsDetail, branch: string): Topic {
  return { subject: 'shipment', subjectId: waybillNumber, waybillNumber, partner, branch, at, reasons };
}

function ofReport(detail: NewsDetail): Topic {
  const { report, period, branch, generatedAt: at, rows, address } = detail;
  const about = { branch: placeOf(detail), at, report, period, rows, address };
  return branch === undefined
    ? { subject: 'report', subjectId: `${report}.${period}`, ...about }
    : { subject: 'branch_report', subjectId: branchReportId({ kind: report, period, branch }), ...about };
}

/** The roles that hear of a report: the manager of the branch of which it is, or who goes by that of all; of an empty one nobody. */
function readersOf({ branch, report, rows }: NewsDetail): readonly ToldRole[] {
  if (rows === 0) return [];
  if (branch !== undefined) return ['branch_manager'];
  return report === 'unreturned_receipts'
    ? ['customer_service_supervisor', 'finance']
    : ['customer_service_supervisor'];
}

/** The reports of which a branch hears. */
const TOLD_REPORTS = REPORT_KINDS.filter((kind) => 'branchHears' in REPORTS[kind]);

/**
 * Every kind of notice, once: what of the bus is told to people. Whom is asked for at the branch first, and at the company
 * where the branch has nobody.
 */
export const NOTICE_KINDS = {
  escalation: {
    follows: ['commitment.missed'],
    tells: (detail) => ({ place: placeOf(detail), roles: [detail.tells] }),
    topic: ofPromise,
    collects: true,
    wakes: false,
    climbs: true,
    holds: 'owed',
  },
  reminder: {
    follows: ['commitment.reminder'],
    tells: (detail) => ({ place: placeOf(detail), roles: [detail.tells] }),
    topic: ofPromise,
    collects: true,
    wakes: false,
    climbs: false,
    holds: 'due',
  },
  instruction: {
    // By then its deadline stands, too.
    follows: ['shipment.instruction_sent'],
    tells: ({ originBranch }) => ({ place: originBranch, roles: ['dispatcher'] }),
    topic: (detail) => ofShipment(detail, detail.originBranch),
    collects: false,
    wakes: true,
    climbs: false,
    holds: 'to_pick_up',
  },
  report: {
    follows: [...TOLD_REPORTS.map((kind) => `report.${kind}`), 'report.ready'],
    tells: (detail) => ({ place: placeOf(detail), roles: readersOf(detail) }),
    topic: ofReport,
    collects: true,
    wakes: false,
    climbs: false,
    holds: 'always',
  },
  irregular_sign_off: {
    follows: ['sign_off.irregular'],
    tells: ({ destinationBranch }) => ({
      place: destinationBranch,
      roles: ['branch_manager', 'customer_service_supervisor'],
    }),
    topic: (detail) => ofShipment(detail, detail.destinationBranch),
    collects: true,
    wakes: false,
    climbs: false,
    holds: 'always',
  },
  receipt_ready: {
    follows: ['receipt.ready_to_collect'],
    tells: ({ originBranch }) => ({ place: originBranch, roles: ['customer'] }),
    topic: (detail) => ofShipment(detail, detail.originBranch),
    collects: true,
    wakes: false,
    climbs: false,
    holds: 'always',
  },
  mail_order: {
    follows: ['mail_order.handed_over'],
    tells: () => ({ place: COMPANY, roles: ['customer_service_supervisor'] }),
    topic: ({ mailOrderId, partner, occurredAt: at }) => ({
      subject: 'mail_order',
      subjectId: mailOrderId,
      partner,
      branch: COMPANY,
      at,
    }),
    collects: true,
    wakes: false,
    climbs: false,
    holds: 'always',
  },
  withdrawal: {
    follows: ['commitment.escalation_withdrawn'],
    // Whoever was told that the promise was broken.
    tells: (detail) => ({ place: placeOf(detail), roles: [] }),
    topic: ofPromise,
    collects: true,
    wakes: false,
    climbs: false,
    holds: 'always',
  },
} satisfies Readonly<Record<string, NoticeRule>>;

export type NoticeKind = keyof typeof NOTICE_KINDS;
export const NOTICE_KIND_NAMES = Object.keys(NOTICE_KINDS) as NoticeKind[];

/** The kind of notice that follows from an event of the bus; undefined where none does. */
export function noticeKindOf(type: string): NoticeKind | undefined {
  return NOTICE_KIND_NAMES.find((kind) => NOTICE_KINDS[kind].follows.includes(type));
}
