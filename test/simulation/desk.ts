import type { CaseType, Channel } from '../../domain/case/case.ts';
import { bodyOf, workForCustomer, workOnException, type Done } from './case-work.ts';
import type { Chance } from './chance.ts';
import type { Written } from './cloud/memory-table.ts';
import { DAY, HOUR, MINUTE, SECOND } from './faults.ts';
import { openByApi, tellByApi } from './tell-case.ts';
import { Tellers, type Answers, type Report, type TellerSurroundings } from './tellers.ts';

/** What customers turn to the desk for, and how. */
const TYPES: readonly CaseType[] = ['inquiry', 'complaint', 'complaint', 'after_sales'];
const CHANNELS: readonly Channel[] = ['phone', 'chat', 'api', 'email', 'email', 'email'];

/** The customer who turns to the desk. */
export const CUSTOMER = { id: 'acme', name: '某公司', language: 'zh', timeZone: 'Asia/Shanghai' } as const;
const CONTACT = 'customer@example.com';

/** By how much what is done about a case is told late, in milliseconds at the most. */
const MANNERS = [MINUTE, MINUTE, HOUR, 3 * DAY];

/** The service desk, with a customer who turns to it and those who are responsible for exceptions: of each case that stands they tell what they do about it. */
export class Desk {
  private readonly around: TellerSurroundings;
  /** Who turns to the desk. */
  private readonly customer: Tellers;
  /** By case number. */
  private readonly tellers = new Map<string, Tellers>();

  constructor(around: TellerSurroundings) {
    this.around = around;
    this.customer = new Tellers(around);
  }

  /** Has a customer turn to the desk, some days after a moment. */
  begin(from: number): void {
    const { chance } = this.around;
    const [type, channel] = [chance.oneOf(TYPES), chance.oneOf(CHANNELS)];
    const body = {
      type,
      channel,
      subject: '何时到货',
      description: '请问何时到货？',
      tags: ['到货'],
      partner: CUSTOMER.id,
      requester: { name: '某人', contact: CONTACT },
      ...(type === 'after_sales' && { request: 'repair' }),
    };
    const beginsAt = from + chance.upTo(5 * DAY);
    this.customer.begin({ name: 'open', beginsAt, begin: () => openByApi('case', body), reports: [] });
  }

  /** Hears of what is written: of a case that is new. */
  hears({ before, after }: Written): void {
    if (before || after['sk'] !== 'CASE') return;
    const { caseNumber, receivedAt, type, channel, tags } = after as unknown as NewCase;
    const { chance } = this.around;
    const done = type === 'exception' ? workOnException(chance, tags[0] ?? '') : workForCustomer(chance, type, channel);
    const tellers = new Tellers(this.around);
    this.tellers.set(caseNumber, tellers);
    tellers.tell(reportsOf(caseNumber, Date.parse(receivedAt), done, chance));
  }

  /** What the customer was answered who turned to the desk. */
  get answers(): Answers {
    return this.customer.answers;
  }

  /** What those were answered who told of a case. */
  answersOf(caseNumber: string): Answers {
    return this.tellers.get(caseNumber)?.answers ?? { taken: new Set(), wrong: [] };
  }
}

interface NewCase {
  readonly caseNumber: string;
  readonly receivedAt: string;
  readonly type: CaseType;
  readonly channel: Channel;
  readonly tags: readonly string[];
}

/** What is told of what was done: late, in another order than it was done, and some of it twice. */
function reportsOf(caseNumber: string, receivedAt: number, done: readonly Done[], chance: Chance): readonly Report[] {
  const latest = chance.oneOf(MANNERS);
  return done
    .flatMap(({ type, after }, at): Report[] => {
      const id = `c${at + 1}`;
      const occurredAt = receivedAt + after * SECOND;
      const body = bodyOf(id, type, new Date(occurredAt).toISOString());
      const told = { id, type, toldAt: occurredAt + chance.upTo(latest), tell: () => tellByApi(caseNumber, body) };
      return chance.percent(10) ? [told, { ...told, toldAt: told.toldAt + chance.upTo(latest) }] : [told];
    })
    .toSorted((one, other) => one.toldAt - other.toldAt);
}
