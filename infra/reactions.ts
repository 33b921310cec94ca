import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { WRITTEN_OF } from '../domain/case-mail/mail-of-case.ts';
import { missesThatOpen, SUBJECTS } from '../domain/commitments.ts';
import type { Bus } from './bus.ts';
import type { DeadLetters } from './constructs/dead-letters.ts';
import { Reaction } from './constructs/reaction.ts';
import { NOTICE_KIND_NAMES, NOTICE_KINDS } from '../domain/notice/notice-kinds.ts';
import { commitmentOverrides } from './commitment-overrides.ts';
import { companyTimeZone } from './company-time-zone.ts';
import { TELLS, type Notices } from './notices/notices.ts';
import type { Webhooks } from './webhooks/webhooks.ts';
import { itemsOf, type Access } from './data/items.ts';
import type { SearchKey } from './data/search-key.ts';
import type { ShipmentTable } from './data/shipment-table.ts';
import { ourAddress } from './mail/our-address.ts';
import { sendsFrom } from './mail/sends-from.ts';
import type { OnCall } from './operations/on-call.ts';

export interface ReactionsProps {
  readonly table: ShipmentTable;
  readonly bus: Bus;
  readonly notices: Notices;
  readonly webhooks: Webhooks;
  readonly searchKey: SearchKey;
  readonly onCall: OnCall;
}

/** What it takes to record what happened to a shipment. */
const CHANGES_SHIPMENT: readonly Access[] = [
  { may: ['Query', 'PutItem'], on: ['shipments'] },
  { may: ['GetItem'], on: ['calendars'] },
];

/** What Huidan itself does when the bus tells of something. */
export class Reactions extends Construct {
  readonly deadLetters: readonly DeadLetters[];

  constructor(scope: Construct, { table, bus, notices, webhooks, searchKey, onCall }: ReactionsProps) {
    super(scope, 'Reactions');
    const rooms = { table, bus, onCall };
    const instruction = new Reaction(this, 'PickupInstruction', {
      ...rooms,
      entry: 'lifecycles/send-pickup-instruction',
      description: 'Sends the pickup instruction of a confirmed order to the branch (A4)',
      to: { detailType: ['shipment.booked', 'shipment.confirmed'] },
      access: CHANGES_SHIPMENT,
      impact:
        'Branches have not been told to pick up goods: send these instructions by hand within their three minutes.',
    });
    bus.letPublish(instruction.reacts);
    const miss = new Reaction(this, 'Miss', {
      ...rooms,
      entry: 'lifecycles/follow-miss',
      description: 'Opens what is owed because something else was missed (C2)',
      to: { detailType: ['commitment.missed'], detail: { commitment: missesThatOpen(), level: [1] } },
      access: [
        { may: ['Query', 'PutItem'], on: SUBJECTS.map(({ kind }) => itemsOf(kind)) },
        { may: ['GetItem'], on: ['calendars'] },
      ],
      impact:
        'Goods have not arrived and no branch is asked for a new time: customers are not told when they will come.',
    });
    const envelope = new Reaction(this, 'Envelope', {
      ...rooms,
      entry: 'lifecycles/enter-envelope',
      description: 'Sees to it that what an envelope tells stands on its waybills (E3)',
      to: { detailType: ['receipt_envelope.sent', 'receipt_envelope.opened'] },
      access: [{ may: ['GetItem'], on: ['envelopes'] }, ...CHANGES_SHIPMENT],
      // By then the API, which has 28 seconds, has done it or was cut short: both at once would only be in each other's way.
      delay: Duration.seconds(30),
      // Each of up to a hundred waybills.
      batchSize: 1,
      timeout: Duration.minutes(1),
      impact:
        'Receipts that were sent back or accepted do not count on all of their waybills: branches are chased for receipts that they have sent.',
    });
    const told = new Reaction(this, 'Notices', {
      ...rooms,
      entry: 'lifecycles/compose-notices',
      description: 'Has people told of what they have to know',
      to: { detailType: NOTICE_KIND_NAMES.flatMap((kind) => NOTICE_KINDS[kind].follows) },
      access: [...TELLS, { may: ['Query'], on: ['notices', 'branchReports'] }],
      environment: { COMPANY_TIME_ZONE: companyTimeZone(this) },
      impact: 'People are not told of broken promises, pickups and reports: look at the dashboards, and call them.',
    });
    notices.letStart(told.reacts);
    const fanOut = new Reaction(this, 'FanOut', {
      ...rooms,
      entry: 'webhooks/fan-out',
      description: 'Has each webhook endpoint sent what it wants of what happened',
      // Of everything: operations may have endpoints for all of it.
      to: {},
      access: [
        { may: ['Query'], on: ['webhookEndpoints'] },
        { may: ['UpdateItem'], on: ['webhookDeliveries'] },
      ],
      environment: {},
      impact: 'Systems of partners are not told what happens to their shipments.',
    });
    webhooks.letSend(fanOut.reacts);
    const desk = ourAddress(this, 'deskAddress').address;
    const cases = new Reaction(this, 'Cases', {
      ...rooms,
      entry: 'lifecycles/follow-cases',
      description: 'Writes to whoever turned to the desk by e-mail (G2)',
      to: { detailType: WRITTEN_OF.map((type) => `case.${type}`) },
      access: [
        // That an answer was not taken is noted on its case.
        { may: ['Query', 'PutItem'], on: ['cases'] },
        { may: ['GetItem'], on: ['calendars', 'mails', 'mailThreads'] },
        { may: ['UpdateItem'], on: ['mails'] },
        { may: ['PutItem'], on: ['mailThreads'] },
      ],
      environment: { ...commitmentOverrides(this), DESK_ADDRESS: desk },
      impact: 'Customers who wrote to the desk have not been sent its answers: they count as answered, and wait.',
    });
    cases.reacts.addToRolePolicy(sendsFrom(desk));
    searchKey.letHash(cases.reacts);
    this.deadLetters = [instruction, miss, envelope, told, fanOut, cases].map(({ deadLetters }) => deadLetters);
  }
}
