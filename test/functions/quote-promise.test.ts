import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Branch } from '../../domain/network.ts';
import { putServiceArea } from '../../functions/adapters/network-store.ts';
import { handler as listOverdue } from '../../functions/api/promises/list-overdue.ts';
import { handler as overdueWidget } from '../../functions/operations/overdue-widget.ts';
import { handler as armTimers } from '../../functions/stream/arm-timers.ts';
import { handler as publish } from '../../functions/stream/publish.ts';
import { handler as observeOverdue } from '../../functions/sweeps/observe-overdue.ts';
import { newBranch } from './branches.ts';
import { listenToBus, type Told } from './bus.ts';
import { call } from './call.ts';
import { setClock } from './clock.ts';
import { outputOf } from './output.ts';
import { ownTable } from './own-table.ts';
import { ringAllDue } from './timer.ts';
import { newQuote, openNetworkWithTariff, UNCOVERED, type SampleQuote } from './quotes.ts';
import { book, OPERATIONS } from './samples.ts';
import { changes, commitments, events, writesOf } from './stream/changes.ts';
import { reportOf, sweep } from './sweep.ts';
import { itemsUnder, type StoredItem } from './table.ts';

// Metrics are looked at here; they are told at their making.
vi.hoisted(() => {
  Object.assign(process.env, { POWERTOOLS_METRICS_DISABLED: 'false' });
});

const DISTRICT = '511402';
/** What partners and people have written. */
const WORDS = ['轴承', '周五前', '含木箱', '木箱费', '超出承运范围'];

const machines = new SFNClient({});
let machine: string;
let told: (number: string) => Promise<Told[]>;
let branch: Branch;

beforeAll(async () => {
  await ownTable();
  await openNetworkWithTariff();
  branch = await newBranch();
  await putServiceArea({
    districtCode: DISTRICT,
    branch: branch.code,
    area: 'urban',
    pickup: true,
    delivery: true,
    extraPickupFee: null,
    extraDeliveryFee: null,
  });
  const { stateMachineArn = '' } = await machines.send(
    new CreateStateMachineCommand({
      name: `inquiry-${randomUUID().slice(0, 8)}`,
      definition: JSON.stringify({ StartAt: 'End', States: { End: { Type: 'Succeed' } } }),
      roleArn: '',
    }),
  );
  machine = stateMachineArn;
  process.env['MACHINE_ARNS'] = JSON.stringify({ inquiry: machine });
  told = await listenToBus();
});

const asked = (time: string, otherwise: Record<string, unknown> = { origin_district: DISTRICT }) => {
  setClock(time);
  return newQuote({ note: '周五前', ...otherwise });
};
const promiseOf = async ({ stored }: SampleQuote): Promise<StoredItem> => {
  const [promise, ...others] = commitments(await stored());
  if (!promise || others.length > 0) throw new Error('not one promise');
  return promise;
};

describe('the promise of a quote (A6)', () => {
  it('has a timer in the machine of its phase', async () => {
    const quote = await asked('2026-11-02T09:00:00+08:00');
    const promise = await promiseOf(quote);
    setClock('2026-11-02T16:59:00+08:00');
    await armTimers(writesOf([promise]));
    const { executions = [] } = await machines.send(new ListExecutionsCommand({ stateMachineArn: machine }));
    const execution = executions.find(({ name }) => name === `${quote.quote_number}.quote.1`);
    const { input = '' } = await machines.send(new DescribeExecutionCommand({ executionArn: execution?.executionArn }));
    expect(JSON.parse(input)).toEqual({
      owner: quote.quote_number,
      commitment: 'quote',
      key: { pk: { S: `QUOTE#${quote.quote_number}` }, sk: { S: 'COMMITMENT#quote' } },
      dueAt: promise['dueAt'],
      overdueKey: expect.stringMatching(/^OVERDUE#quote#[0-3]$/) as string,
      overdueOfKey: `OVERDUE_OF#${quote.caller.id}#quote`,
      tellAt: { level1: promise['dueAt'] },
    });
  });

  it('stands among what is overdue once it is missed, until it is answered', async () => {
    const quote = await asked('2026-11-03T09:00:00+08:00');
    const { caller, quote_number } = quote;
    const overdue = async () => {
      const query = { branch: branch.code, commitment: 'quote' };
      const { body } = await call(listOverdue, { caller: OPERATIONS, method: 'GET', query });
      return (body.overdue as Record<string, unknown>[]).filter((row) => row['quote_number'] === quote_number);
    };
    setClock('2026-11-03T16:59:00+08:00');
    expect(await overdue()).toEqual([]);
    setClock('2026-11-03T17:01:00+08:00');
    await ringAllDue([branch.code]);
    expect(await overdue()).toMatchObject([
      {
        subject: 'quote',
        quote_number,
        waybill_number: null,
        partner: caller.id,
        origin_branch: branch.code,
        destination_branch: 'HGH',
        name: 'quote',
        rule: 'A6',
        branch: branch.code,
        state: 'missed',
      },
    ]);
    const widget = await overdueWidget({}, { invokedFunctionArn: 'arn:aws:lambda:x' });
    expect(widget).toContain(`<td>${quote_number}</td><td>${branch.code}</td><td>quote (A6)</td>`);
    const figures = await outputOf(observeOverdue);
    expect(figures).toMatch(/"commitment":"quote".*"Overdue":[1-9]|"Overdue":[1-9].*"commitment":"quote"/);
    await quote.refuse({ reason: '超出承运范围' });
    expect(await overdue()).toEqual([]);
  });

  it('is told when it is missed, to the supervisor, and when it is kept', async () => {
    const quote = await asked('2026-11-04T09:00:00+08:00');
    const before = await quote.stored();
    const promise = await promiseOf(quote);
    // As its timer writes.
    const missed = { ...promise, missedAt: promise['dueAt'], level: 1 };
    await publish(changes(before, [missed]));
    const about = {
      subject: 'quote',
      subject_id: quote.quote_number,
      quote_number: quote.quote_number,
      partner: quote.caller.id,
      commitment: 'quote',
      rule: 'A6',
      branch: branch.code,
      due_at: promise['dueAt'],
    };
    expect(await told(quote.quote_number)).toMatchObject([
      { type: 'commitment.missed', detail: { ...about, level: 1, tells: 'customer_service_supervisor' } },
    ]);
    await quote.answer({ amount: 1 });
    await publish(changes(before, commitments(await quote.stored())));
    expect((await told(quote.quote_number)).map(({ type }) => type)).toEqual(['commitment.missed', 'commitment.met']);
  });

  it('is in the figures of its month, kept, late and missed', async () => {
    const own = await newBranch();
    const served = {
      area: 'urban',
      pickup: true,
      delivery: true,
      extraPickupFee: null,
      extraDeliveryFee: null,
    } as const;
    await putServiceArea({ ...served, districtCode: '511403', branch: own.code });
    const origin_district = '511403';
    const kept = await asked('2026-11-05T09:00:00+08:00', { origin_district });
    const late = await asked('2026-11-05T09:00:00+08:00', { origin_district });
    await asked('2026-11-05T09:00:00+08:00', { origin_district });
    await kept.answer({ amount: 1 });
    setClock('2026-11-05T18:00:00+08:00');
    await late.refuse({ reason: '超出承运范围' });
    setClock('2026-12-01T01:00:00+08:00');
    const { period } = await sweep('performance', [own]);
    const { rows } = await reportOf('performance', period, own);
    expect(rows.find(({ commitment }: { commitment: string }) => commitment === 'quote')).toMatchObject({
      rule: 'A6',
      promised: 3,
      kept: 1,
      late: 1,
      missed: 1,
    });
  });
});

describe('the bus', () => {
  it("hears of a quote in numbers, codes and times, and never in somebody's words", async () => {
    const quote = await asked('2026-11-06T09:00:00+08:00', UNCOVERED);
    const { partner, quote_number } = { partner: quote.caller.id, quote_number: quote.quote_number };
    const lines = [{ kind: 'packing', description: '木箱费', amount: 52_000 }];
    await quote.answer({ amount: 52_000, lines, note: '含木箱', valid_until: '2026-12-01T00:00:00+08:00' });
    const refused = await asked('2026-11-06T09:00:00+08:00');
    await refused.refuse({ reason: '超出承运范围' });
    const output = await outputOf(async () => {
      for (const each of [quote, refused]) await publish(writesOf(events(await each.stored())));
    });
    const heard = await told(quote_number);
    const of = { quote_number, partner, origin_branch: 'CTU', destination_branch: 'SHA' };
    expect(heard).toMatchObject([
      { type: 'quote.asked', detail: { ...of, status: 'asked' } },
      {
        type: 'quote.quoted',
        detail: { ...of, status: 'quoted', amount: 52_000, by: 'person', expires_at: '2026-11-30T16:00:00.000Z' },
      },
    ]);
    const others = await told(refused.quote_number);
    expect(others.map(({ type }) => type)).toEqual(['quote.asked', 'quote.refused']);
    for (const words of WORDS) {
      expect(JSON.stringify([heard, others])).not.toContain(words);
      expect(output).not.toContain(words);
    }
  });

  it('hears which shipment took it', async () => {
    const quote = await asked('2026-11-09T09:00:00+08:00', {});
    const booked = await book(quote.caller, { quote_number: quote.quote_number });
    await publish(writesOf(events(await quote.stored())));
    const heard = await told(quote.quote_number);
    expect(heard.map(({ type }) => type).toSorted()).toEqual(['quote.accepted', 'quote.asked', 'quote.quoted']);
    const accepted = heard.find(({ type }) => type === 'quote.accepted');
    expect(accepted?.detail['waybill_number']).toBe(booked.body.waybill_number);
    // Both lie in one transaction; what is stored of the shipment names the quote.
    const [shipment] = (await itemsUnder(`SHIPMENT#${String(booked.body.waybill_number)}`)).filter(
      ({ sk }) => sk === 'FACTS',
    );
    expect(shipment?.['quoteNumber']).toBe(quote.quote_number);
  });
});
