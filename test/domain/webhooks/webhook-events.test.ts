import { describe, expect, it } from 'vitest';
import { REPORTS } from '../../../domain/report/reports.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { OPERATIONS, ofPartner, partnerOf } from '../../../domain/webhooks/owner.ts';
import { ownersTold } from '../../../domain/webhooks/owners-told.ts';
import { PATTERN } from '../../../domain/webhooks/wants.ts';
import { WEBHOOK_EVENTS } from '../../../domain/webhooks/webhook-events.ts';
import { typesFor, whyNotPattern } from '../../../domain/webhooks/why-not-pattern.ts';

const PARTNER = ofPartner('chengdu-parts');

describe('the types of events', () => {
  it('are those of all subjects, of promises, and what the bus tells besides, each once and as it may be asked for', () => {
    const types = [...WEBHOOK_EVENTS.keys()];
    for (const type of Object.keys(SHIPMENT.events)) expect(types).toContain(`shipment.${type}`);
    expect(types).toEqual(expect.arrayContaining(['quote.asked', 'branch_report.sent', 'commitment.missed']));
    expect(types.filter((type) => !PATTERN.test(type))).toEqual([]);
  });

  it('have those of reports that a branch hears of', () => {
    const heard = Object.entries(REPORTS).filter(([, rule]) => 'branchHears' in rule);
    const types = typesFor(OPERATIONS).filter((type) => type.startsWith('report.'));
    expect(types.toSorted()).toEqual(['report.ready', ...heard.map(([kind]) => `report.${kind}`)].sort());
  });

  it('of a partner are of its shipments, its quotes, its cases, its claims and the promises made of them', () => {
    const groups = new Set(typesFor(PARTNER).map((type) => type.split('.')[0]));
    expect([...groups].sort()).toEqual(['case', 'claim', 'commitment', 'quote', 'receipt', 'shipment', 'sign_off']);
  });
});

describe('an event', () => {
  it('goes to operations, and to the partner whose it is', () => {
    expect(ownersTold('shipment.delivered', 'chengdu-parts')).toEqual([OPERATIONS, PARTNER]);
    expect(ownersTold('commitment.missed', 'chengdu-parts')).toEqual([OPERATIONS, PARTNER]);
  });

  it('of what the desk writes and promises itself goes to no partner (G2)', () => {
    expect(ownersTold('case.responded', 'chengdu-parts')).toEqual([OPERATIONS, PARTNER]);
    expect(ownersTold('case.noted', 'chengdu-parts')).toEqual([OPERATIONS]);
    expect(ownersTold('commitment.missed', 'chengdu-parts', 'resolution')).toEqual([OPERATIONS, PARTNER]);
    expect(ownersTold('commitment.missed', 'chengdu-parts', 'department_answer')).toEqual([OPERATIONS]);
  });

  it('of no partner, or of a type for the company alone, goes to operations alone', () => {
    expect(ownersTold('commitment.missed', undefined)).toEqual([OPERATIONS]);
    expect(ownersTold('pickup.instruction', 'chengdu-parts')).toEqual([OPERATIONS]);
    expect(ownersTold('unheard.of', 'chengdu-parts')).toEqual([OPERATIONS]);
  });
});

describe('a pattern', () => {
  it.each(['*', 'shipment.*', 'commitment.missed', 'receipt.ready_to_collect'])('%s may be a partner’s', (pattern) => {
    expect(whyNotPattern(pattern, PARTNER)).toBeUndefined();
  });

  it.each(['report.*', 'mail_order.handed_over', 'pickup.instruction', 'branch_report.*', 'receipt_envelope.sent'])(
    '%s may be operations’ alone',
    (pattern) => {
      expect(whyNotPattern(pattern, OPERATIONS)).toBeUndefined();
      expect(whyNotPattern(pattern, PARTNER)).toMatch(/there are \*, shipment\.\*, quote\.\*/);
    },
  );

  it('of a type that there is not is answered with those that are alike', () => {
    expect(whyNotPattern('quote.given', OPERATIONS)).toBe(
      'takes in no event that this endpoint could get: there are quote.asked, quote.quoted, quote.refused, quote.accepted',
    );
  });
});

it('whose an endpoint is tells the partner', () => {
  expect([partnerOf(PARTNER), partnerOf(OPERATIONS)]).toEqual(['chengdu-parts', undefined]);
});
