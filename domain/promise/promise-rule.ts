import type { Instant } from '../time/instant.ts';

/** The words of a subject in which its promises are written; the compiler checks them. */
export interface Words {
  /** Its events: types and their details. */
  readonly event: { readonly type: string; readonly details: object };
  /** Types of event, milestones and, as `<promise>_missed`, misses of its own promises. */
  readonly moment: string;
  readonly condition: string;
  readonly debtor: string;
  readonly measure: string;
  readonly phase: string;
  /** Whom a miss can tell. */
  readonly role: string;
}

/** So many days after the date of the moment that it counts from: always the same number, a measure of the subject, or a number for each value of a measure (the last for all above). */
export type DaysAfter<Measure extends string = string> =
  number | Measure | Readonly<Partial<Record<Measure, readonly [number, ...number[]]>>>;

/** A row of a table of local times. */
export interface LocalTimeRow {
  /** Applies to moments before this local time; the last row has none. */
  readonly acceptedBefore?: string | undefined;
  readonly pickedUpBy: string;
  readonly daysLater: 0 | 1;
}

/** Tables of local times, by what the subject says of itself. */
export type LocalTimes = Readonly<Record<string, readonly LocalTimeRow[]>>;

/**
 * A number that differs by what a subject is: the first of its classes that the table names, and `else` for all others. Of
 * a phone call another duration than of an e-mail, of a customer's tier another than of the rest (G2).
 */
export type ByClass<Value extends string | number> =
  Value | (Readonly<Record<string, Value>> & { readonly else: Value });

/** How the due time follows from the moment that it counts from. */
export type Due<Measure extends string = string> =
  /** An ISO 8601 duration; of working time, only the hours count in which the debtor works. */
  | { readonly within: ByClass<string>; readonly counting?: 'working_time' }
  /** A local time by the local time of the moment (B1). By the branch's calendar, what comes outside its hours counts as of the next opening, and a day off is put off. */
  | { readonly byLocalTime: LocalTimes; readonly calendar?: 'branch' }
  /** A local time on a later day; "24:00" is the end of the day, which is 00:00 of the next. */
  | { readonly localTime: string; readonly daysAfter: DaysAfter<Measure> }
  /** A local time so many of the debtor's working days later. */
  | { readonly localTime: string; readonly workingDaysAfter: ByClass<number> };

/** The details of an event that are instants. */
type InstantIn<Details> = {
  [Name in keyof Details]-?: Instant extends Details[Name] ? Extract<Name, string> : never;
}[keyof Details];

/** Events that tell a due time of their own, and in which of their details. */
export type MovedBy<E extends Words['event']> = string extends E['type']
  ? Readonly<Record<string, string>>
  : { readonly [T in E['type']]?: InstantIn<Extract<E, { readonly type: T }>['details']> };

/** Under what terms a promise is owed. */
export interface Terms<W extends Words = Words, Moment extends string = W['moment']> {
  /** To which subjects they apply: those of which all of this holds; to all, without it. */
  readonly when?: readonly W['condition'][];
  /** What the due time counts from: the first happening of the first group of which one has happened by the end (X4). */
  readonly countsFrom: readonly (readonly Moment[])[];
  readonly due: Due<W['measure']>;
  /** Events that tell a due time of their own, which takes the place of the one before. */
  readonly movedBy?: MovedBy<W['event']>;
  /** What has to have happened before it is owed at all, where `movedBy` could begin it sooner. */
  readonly notBefore?: readonly Moment[];
  /** What is told is an estimate: one that lies before the first of these was of what could not be, and is void (X4). */
  readonly estimatedAfter?: readonly Moment[];
  /** It is due at the latest when one of these happens. */
  readonly noLaterThan?: readonly Moment[];
  /** A duration, and a number of working days, stand still from one of the first until one of the second. */
  readonly pauses?: { readonly from: readonly Moment[]; readonly until: readonly Moment[] };
  /** The first of these meets it. */
  readonly metBy: readonly Moment[];
  /** Once met, it is owed anew when what it counts from happens again. */
  readonly recurs?: true;
  /** Of what recurs: with the first of these since it was asked for it is owed no more, until it is asked for again. */
  readonly interruptedBy?: readonly Moment[];
}

/** A promise as the rules make it: one row of its subject's table. */
export interface PromiseRule<W extends Words = Words, Moment extends string = W['moment']> {
  /** The id of the rule in the domain rules. */
  readonly rule: string;
  readonly phase: W['phase'];
  /** Who owes it, by whose clock. */
  readonly owedBy: W['debtor'];
  /** What is promised, as a clause. */
  readonly promise: string;
  /** The same in Chinese. */
  readonly inChinese: string;
  /** What whoever has to see to it does, as a short imperative sentence without a full stop. */
  readonly toDo: { readonly en: string; readonly zh: string };
  /** What the company promises itself: no partner hears of it. */
  readonly internal?: true;
  /** How many of a hundred are to be kept (J1): the colours of the figures (J2) go by how far they are below. */
  readonly goal: number;
  /** Of several terms, the first that apply to the subject hold. */
  readonly terms: readonly Terms<W, Moment>[];
  /** With the first of these it ends without being kept. */
  readonly endedBy: readonly Moment[];
  /** How long before it is due somebody is reminded, an ISO 8601 duration; nobody, without it. */
  readonly reminder?: string;
  /** Level 1, 2 …: whom a miss tells and how long after the due time, an ISO 8601 duration. */
  readonly escalation: readonly { readonly tells: W['role']; readonly after: string }[];
}

export type PromiseTable<W extends Words = Words> = Readonly<Record<string, PromiseRule<W>>>;

/** The moment at which a promise is broken: another can count from it. */
export type MissOf<Name extends string> = `${Name}_missed`;

/**
 * Declares the promises of a subject, in the words of that subject and with the misses of each other: one
 * that began with its own miss would not end.
 * @returns the table as it is written
 */
export function declarePromises<W extends Words>() {
  return <
    const T extends {
      readonly [N in keyof T]: PromiseRule<W, W['moment'] | MissOf<Exclude<Extract<keyof T, string>, N>>>;
    },
  >(
    table: T,
  ): T => table;
}
