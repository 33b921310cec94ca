import { SUBJECTS } from '../commitments.ts';
import type { Announcement } from '../promise/announcements.ts';
import { REPORTS, type ReportRule } from '../report/reports.ts';

/** A type of event of the bus, as far as webhooks are concerned. */
export interface WebhookEvent {
  /** What happened, as a clause. */
  readonly tells: string;
  /** Whether the partner whose it is gets it; operations get all. */
  readonly toPartner: boolean;
}

/** What happened to subjects. One that is listed by partner is a partner's. */
const OF_SUBJECTS = SUBJECTS.flatMap(({ kind, events, listed }) =>
  Object.entries(events).map(([type, { tells, internal }]): [string, WebhookEvent] => [
    `${kind}.${type}`,
    { tells, toPartner: listed !== undefined && !internal },
  ]),
);

/** What became of promises; of a branch's list none is a partner's. */
// prettier-ignore
const OF_PROMISES = {
  'commitment.reminder': { tells: 'a promise will soon be due', toPartner: true },
  'commitment.missed': { tells: 'a promise is past due and not kept, once for each level that is told', toPartner: true },
  'commitment.met': { tells: 'a promise was kept in time', toPartner: true },
  'commitment.late': { tells: 'a promise was kept after it was due', toPartner: true },
  'commitment.escalation_withdrawn': { tells: 'a miss that was told was none', toPartner: true },
} satisfies Readonly<Record<`commitment.${Announcement['kind']}`, WebhookEvent>>;

/** What the company's own people and branches hear, and what a partner waits for. */
// prettier-ignore
const BESIDES = {
  'receipt.ready_to_collect': { tells: 'the receipt is back and can be collected (E7)', toPartner: true },
  'sign_off.irregular': { tells: 'goods were given away against D1-D4', toPartner: true },
  'sign_off.short': { tells: 'the consignee did not get all pieces (F1); with 0, that this was not so', toPartner: true },
  'pickup.instruction': { tells: 'the order to the branch to pick up goods (A5)', toPartner: false },
  'receipt_envelope.sent': { tells: 'an envelope of receipts is on its way (E3)', toPartner: false },
  'receipt_envelope.opened': { tells: 'an envelope of receipts was opened (E3)', toPartner: false },
  'report.ready': { tells: 'a report is there as a whole', toPartner: false },
  'mail_order.handed_over': { tells: 'people have to look at a message at the address for orders (A1)', toPartner: false },
  'webhook_endpoint.disabled': { tells: 'nothing is sent to a webhook endpoint any more', toPartner: false },
} satisfies Readonly<Record<string, WebhookEvent>>;

const OF_REPORTS = Object.entries<ReportRule>(REPORTS)
  .filter(([, { branchHears }]) => branchHears !== undefined)
  .map(([kind, { lists }]): [string, WebhookEvent] => [
    `report.${kind}`,
    { tells: `a branch has something on its list of ${lists}`, toPartner: false },
  ]);

/** Every type of event of the bus, once: who may have it at an endpoint. What endpoints may name, fan-out and the docs are made from it. */
export const WEBHOOK_EVENTS: ReadonlyMap<string, WebhookEvent> = new Map([
  ...OF_SUBJECTS,
  ...Object.entries(OF_PROMISES),
  ...Object.entries(BESIDES),
  ...OF_REPORTS,
]);

/** What an endpoint is sent when its owner tries it: no event of the bus, and whatever it has asked for. */
export const TEST_EVENT = 'webhook.test';
