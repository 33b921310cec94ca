import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { WRITTEN_OF } from '../domain/case-mail/mail-of-case.ts';
import { missesThatOpen, SUBJECTS } from '../domain/commitments.ts';
import type { Bus } from './bus.ts';
import type { DeadLetters } from './constructs/dead-letters.ts';
import { Reaction } from './constructs/reaction.ts';
import { NOTICE_KIND_NAMES, NOTICE_KINDS } from '../domain/notice/notice-kinds.ts';
import { OPENS_CASES } from './api/rights.ts';
import { commitmentOverrides } from './commitment-overrides.ts';
import { companyClock } from './company-clock.ts';
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
    const report = new Reaction(this, 'Report', {
      ...rooms,
      entry: 'lifecycles/enter-report',
      description: "Sees to it that what an envelope or a vehicle's arrival tells stands on its waybills (E3, F2)",
      to: { detailType: ['receipt_envelope.sent', 'receipt_envelope.opened', 'vehicle_arrival.evaluated'] },
      access: [
        { may: ['GetItem'], on: ['envelopes', 'vehicleArrivals', 'shipments'] },
        { may: ['Query', 'PutItem'], on: ['vehicleArrivals'] },
        ...CHANGES_SHIPMENT,
        ...OPENS_CASES,
      ],
      environment: { ...commitmentOverrides(this), ...companyClock(this) },
      // By then the API, which has 28 seconds, has done it or was cut short: both at once would only be in each other's way.
      delay: Duration.seconds(30),
      // Each of up to a thousand waybills.
      batchSize: 1,
      timeout: Duration.minutes(5),
      impact:
        'Receipts that were sent back do not count on all of their waybills, so branches are chased for them; goods that came on a vehicle are not arrived, and what was wrong with them has no case.',
    });
    const desk = new Reaction(this, 'Desk', {
      ...rooms,
      entry: 'lifecycles/follow-shipments',
      description:
        'Has the service desk follow shipments: exceptions are opened and ended by themselves (F1), returns followed (G6)',
      to: {
        detailType: [
          'shipment.lost',
          'shipment.found',
          // With these, too, goods turn up that were lost.
          'shipment.arrived',
          'shipment.out_for_delivery',
          'shipment.delivery_failed',
          'shipment.delivered',
          'shipment.returned',
          'shipment.cancelled',
          'sign_off.irregular',
          'sign_off.short',
          'commitment.missed',
          'commitment.late',
          'commitment.escalation_withdrawn',
        ],
        // Of promises, that of the arrival alone.
        detail: { commitment: ['arrival', { exists: false }] },
      },
      access: [
        { may: ['Query'], on: ['shipments', 'shipmentExceptions', 'lookups', 'calendars', 'cases'] },
        { may: ['GetItem'], on: ['shipments', 'cases', 'calendars', 'customers', 'branches'] },
        { may: ['PutItem'], on: ['cases', 'lookups', 'shipmentExceptions'] },
      ],
      environment: { ...commitmentOverrides(this), ...companyClock(this) },
      impact:
        'Losses, long delays and irregular sign-offs become no exceptions, and goods that came back are not told to their cases: report them by hand.',
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
    const deskAddress = ourAddress(this, 'deskAddress').address;
    const cases = new Reaction(this, 'Cases', {
      ...rooms,
      entry: 'lifecycles/follow-cases',
      description: 'Writes to whoever turned to the desk by e-mail (G2), and counts what is asked again and again (G7)',
      to: { detailType: WRITTEN_OF.map((type) => `case.${type}`) },
      access: [
        // That an answer was not taken is noted on its case.
        { may: ['Query', 'PutItem'], on: ['cases', 'questions'] },
        { may: ['GetItem'], on: ['calendars', 'mails', 'mailThreads'] },
        { may: ['Query'], on: ['calendars'] },
        { may: ['UpdateItem'], on: ['mails'] },
        { may: ['PutItem'], on: ['mailThreads'] },
      ],
      environment: { ...commitmentOverrides(this), ...companyClock(this), DESK_ADDRESS: deskAddress },
      impact:
        'Customers who wrote to the desk have not been sent its answers: they count as answered, and wait. Questions that come often get no entry of the knowledge base.',
    });
    cases.reacts.addToRolePolicy(sendsFrom(deskAddress));
    searchKey.letHash(cases.reacts);
    this.deadLetters = [instruction, miss, report, desk, told, fanOut, cases].map(({ deadLetters }) => deadLetters);
  }
}
