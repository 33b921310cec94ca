import { declarePromises, type PromiseTable } from '../../../domain/promise/promise-rule.ts';
import type { Subject, SubjectEvent, SubjectFile, SubjectKind, Timed } from '../../../domain/promise/subject.ts';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { OFFICE } from '../calendar/samples.ts';
import { at } from '../samples.ts';

/** The smallest subject that has promises of every kind: a cake is ordered, baked and fetched. The engine knows no other. */

interface Details {
  readonly ordered: object;
  readonly asked: object;
  readonly answered: object;
  readonly agreed: { readonly fetchedBy: Instant };
  readonly baked: object;
  readonly waiting: object;
  readonly resumed: object;
  readonly fetched: object;
  readonly withdrawn: object;
}
export type CakeEvent = {
  readonly [T in keyof Details]: SubjectEvent & { readonly type: T; readonly details: Details[T] };
}[keyof Details];

export interface Cake extends Subject {
  readonly orderedAt: Instant;
  readonly timeZone: string;
  readonly calendar?: string;
  readonly layers?: number;
  readonly size?: string;
  readonly forParty?: boolean;
  readonly historyUntil?: Instant;
}
export type CakeFile = SubjectFile<Cake, CakeEvent>;

interface CakeWords {
  readonly event: CakeEvent;
  readonly moment: CakeEvent['type'] | 'all_done';
  readonly condition: 'for_party';
  readonly debtor: 'bakery';
  readonly measure: 'layers';
  readonly phase: 'baking';
  readonly role: 'baker' | 'owner';
}

const TOLD = {
  rule: 'T1',
  phase: 'baking',
  owedBy: 'bakery',
  promise: 'it is so',
  inChinese: '确实如此',
  toDo: { en: 'See to it', zh: '请处理' },
  goal: 90,
} as const;
const LEVELS = [
  { tells: 'baker', after: 'PT0S' },
  { tells: 'owner', after: 'PT2H' },
] as const;

export const CAKE_PROMISES = declarePromises<CakeWords>()({
  answer: {
    ...TOLD,
    terms: [
      { countsFrom: [['asked']], due: { within: 'PT8H', counting: 'working_time' }, metBy: ['answered'], recurs: true },
    ],
    endedBy: ['withdrawn'],
    escalation: LEVELS,
  },
  baking: {
    ...TOLD,
    terms: [
      { when: ['for_party'], countsFrom: [['ordered']], due: { within: 'PT2H' }, metBy: ['baked'] },
      {
        countsFrom: [['ordered']],
        due: { within: 'PT24H' },
        pauses: { from: ['waiting'], until: ['resumed'] },
        metBy: ['baked'],
      },
    ],
    endedBy: ['withdrawn'],
    escalation: LEVELS,
  },
  icing: {
    ...TOLD,
    terms: [{ countsFrom: [['ordered']], due: { localTime: '18:00', workingDaysAfter: 2 }, metBy: ['fetched'] }],
    endedBy: ['withdrawn'],
    escalation: LEVELS,
  },
  layering: {
    ...TOLD,
    terms: [
      { countsFrom: [['ordered']], due: { localTime: '24:00', daysAfter: { layers: [1, 2, 5] } }, metBy: ['fetched'] },
    ],
    endedBy: ['withdrawn'],
    escalation: LEVELS,
  },
  slot: {
    ...TOLD,
    terms: [
      {
        countsFrom: [['ordered']],
        due: {
          byLocalTime: {
            small: [
              { acceptedBefore: '12:00', pickedUpBy: '15:00', daysLater: 0 },
              { pickedUpBy: '12:00', daysLater: 1 },
            ],
          },
          calendar: 'branch',
        },
        metBy: ['fetched'],
      },
    ],
    endedBy: ['withdrawn'],
    escalation: LEVELS,
  },
  collection: {
    ...TOLD,
    terms: [
      {
        countsFrom: [['baked']],
        notBefore: ['baked'],
        estimatedAfter: ['baked'],
        due: { localTime: '24:00', daysAfter: 1 },
        movedBy: { agreed: 'fetchedBy' },
        noLaterThan: ['all_done'],
        metBy: ['fetched'],
      },
    ],
    endedBy: ['withdrawn'],
    reminder: 'PT6H',
    escalation: LEVELS,
  },
  apology: {
    ...TOLD,
    terms: [
      { countsFrom: [['collection_missed']], due: { within: 'PT24H' }, metBy: ['agreed', 'fetched'], recurs: true },
    ],
    endedBy: ['withdrawn'],
    escalation: LEVELS,
  },
});

export const CAKE: SubjectKind<Cake, CakeEvent, never> = {
  kind: 'cake',
  id: () => 'C1',
  beginsAt: ({ orderedAt }) => orderedAt,
  historyUntil: ({ historyUntil }) => historyUntil,
  references: () => ({}),
  events: Object.fromEntries(
    ['ordered', 'asked', 'answered', 'agreed', 'baked', 'waiting', 'resumed', 'fetched', 'withdrawn'].map((type) => [
      type,
      { tells: `it was ${type}` },
    ]),
  ),
  statusOf: ({ events }) => (events.some(({ type }) => type === 'fetched') ? 'fetched' : 'ordered'),
  refuses: () => undefined,
  follows: () => [],
  debtors: { bakery: ({ timeZone, calendar }) => ({ branch: 'BAKERY', timeZone, calendar }) },
  conditions: { for_party: { of: 'cakes for a party', holds: ({ forParty }) => forParty === true } },
  measures: { layers: ({ subject }) => subject.layers },
  localTimesOf: ({ size }) => size ?? '',
  milestones: { all_done: { tells: 'nothing does', happened: () => [] } },
  phases: { baking: 'From the order to the table' },
  promises: CAKE_PROMISES satisfies PromiseTable,
};

/** Monday morning, in Shanghai. */
export const ORDERED = at('2026-11-23T09:00:00+08:00');

/** A cake of which nothing is told yet but what it is. */
export function cake(facts: Partial<Cake> = {}, calendar?: Calendar): CakeFile {
  const subject = { status: 'ordered', version: 0, orderedAt: ORDERED, timeZone: 'Asia/Shanghai', ...facts };
  const calendars = calendar && { [calendar.code]: calendar };
  return {
    subject: calendar ? { ...subject, calendar: calendar.code } : subject,
    events: [],
    commitments: [],
    ...(calendars && { calendars }),
  };
}

/** By the hours of an office. */
export const byOffice = (facts: Partial<Cake> = {}) => cake(facts, OFFICE);

export function told<T extends keyof Details>(
  type: T,
  occurredAt: Instant,
  ...[details]: object extends Details[T] ? [] : [Details[T]]
) {
  const actor = { name: '面包师', role: 'baker' };
  return { eventId: `${type} ${occurredAt}`, type, occurredAt, actor, details: details ?? {} } as Timed<CakeEvent>;
}
