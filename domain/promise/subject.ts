import type { Calendar } from '../calendar/calendar.ts';
import type { MetricName } from '../metrics.ts';
import type { Instant } from '../time/instant.ts';
import type { Commitment } from './commitment.ts';
import type { Happening } from './happening.ts';
import type { PromiseTable } from './promise-rule.ts';

/** Who did what an event tells of. */
export interface Actor {
  readonly name: string;
  /** The field's word for what they are: `driver`, `dispatcher`, `customer_service` … */
  readonly role: string;
}

/** Whose key told something: evidence, where an actor is a claim. */
export interface Reporter {
  readonly kind: string;
  readonly id: string;
  /** The id of the key, which is no secret. */
  readonly key: string;
}

/** Who tells something: the actor that is claimed, and whose key told it. */
export interface Teller {
  readonly actor: Actor;
  /** Undefined of what Huidan did itself, and of what was told before this was kept. */
  readonly reportedBy?: Reporter | undefined;
}

/** What promises are made about: a shipment, a branch's report, a quote. Its facts are its own. */
export interface Subject {
  readonly status: string;
  /** Counts the writes; a write names the version that it was made from. */
  readonly version: number;
}

/** What happened to a subject, by whom. Never changed once it is written. */
export interface SubjectEvent extends Teller {
  /** Unique within the subject: the same id again is the same event. */
  readonly eventId: string;
  readonly type: string;
  /** When it happened; every rule counts from this. */
  readonly occurredAt: Instant;
  /** When it was reported to us. */
  readonly recordedAt: Instant;
  /** What this type of event tells besides. */
  readonly details: object;
  /** What of it is stored encrypted only. */
  readonly sealed?: string | undefined;
  /** The subject's status when it had been recorded, with all that followed from it. */
  readonly status: string;
  /** From before the subject was ours: kept for the record, told to no one. */
  readonly history: boolean;
}

/** An event as it is reported: when it is left out, it happened now. */
export type Reported<E extends SubjectEvent> = E extends E
  ? Pick<E, 'eventId' | 'type' | 'actor' | 'reportedBy' | 'details' | 'sealed'> & {
      readonly occurredAt?: Instant | undefined;
    }
  : never;

/** A reported event of which it is settled when it happened. */
export type Timed<E extends SubjectEvent> = Reported<E> & { readonly occurredAt: Instant };

/** A subject and what happened to it, in the order in which it was told. */
export interface Life<S = Subject, E extends SubjectEvent = SubjectEvent> {
  readonly subject: S;
  readonly events: readonly E[];
}

/** All that is known of a subject: what it is, what happened to it and what is promised of it. */
export interface SubjectFile<S = Subject, E extends SubjectEvent = SubjectEvent> extends Life<S, E> {
  readonly commitments: readonly Commitment[];
  /** The calendars that its debtors name. */
  readonly calendars?: Readonly<Record<string, Calendar>> | undefined;
  /** It was stored before its facts lay apart from it. */
  readonly inOnePiece?: true | undefined;
}

/** Who owes a promise: a branch, the IANA zone of its clock, and the name of its calendar; without one it works around the clock. */
export interface Debtor {
  readonly branch: string;
  readonly timeZone: string;
  readonly calendar?: string | undefined;
}

/** A type of event, as its subject declares it. */
export interface EventRule {
  /** What the event tells. */
  readonly tells: string;
  /** Where people report it: the subject's word for a place that takes reports; `huidan` where it is brought about otherwise. */
  readonly source: string;
  /** What people report for it to follow by itself. */
  readonly madeBy?: readonly string[];
  /** Which of its details the bus may tell besides: never a name, a telephone number or somebody's words. */
  readonly onBus?: readonly string[];
  /** The metric that counts it; its dimensions are references of the subject. */
  readonly counts?: MetricName;
  /** What the company writes for itself: no partner hears of it. */
  readonly internal?: true;
  /** It is kept for the record: a history is not filled up with it. */
  readonly changesNothing?: true;
}

/** Something else that the bus hears of with an event. */
export interface Besides {
  readonly type: string;
  /** What its id has after that of the event. */
  readonly suffix: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly counts?: MetricName;
}

/** How a subject stands in lists: by its time, with what they show of it besides its status. */
export interface Listed {
  /** In whose list; undefined of what is no partner's. */
  readonly partner: string | undefined;
  readonly at: Instant;
  readonly shows?: Readonly<Record<string, unknown>>;
}

/** Why a report cannot be true of its subject, or does not do. */
export type Refusal = { readonly outcome: string };

/**
 * A kind of subject, declared once: its words, how its events make a status, and what is promised of it. The engine, the
 * store, the stream and the docs take it as it is.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of kinds holds subjects of any sort
export interface SubjectKind<S extends Subject = any, E extends SubjectEvent = any, R extends Refusal = any> {
  /** What it is called, on the bus and in the table. */
  readonly kind: string;
  readonly id: (subject: S) => string;
  /** Nothing can have happened to it before. */
  readonly beginsAt: (subject: S) => Instant;
  /** Until when what happened to it is history, which nobody is told of; undefined where it has none. */
  readonly historyUntil?: (subject: S) => Instant | undefined;
  /** What its events and promises tell of it wherever they go: numbers and codes, never names. */
  readonly references: (subject: S) => Readonly<Record<string, unknown>>;
  /** Whose it is and since when, where it is listed by partner. */
  readonly listed?: (file: SubjectFile<S, E>) => Listed;
  /** How it stands among all of its kind and status, where those are listed by something else than time: as text that sorts. */
  readonly queued?: (file: SubjectFile<S, E>) => string;
  /** What reports count of it, so that they need not read what happened. */
  readonly figures?: (file: SubjectFile<S, E>) => object;
  /**
   * In which of a partner's lists it stands, by its status: one list for statuses that it passes through, and others for
   * those that it stays in. To move to another list costs twice what a change within one does.
   */
  readonly lists?: Readonly<Record<S['status'], string>>;
  /** Where it begins and ends, where it is listed by these branches, by its status, and by when it changed last. */
  readonly between?: (subject: S) => { readonly origin: string; readonly destination: string };
  /**
   * What of it never changes and lists do not show: it lies apart, and is written once. Of an item each begun KiB is paid
   * anew with every write.
   */
  readonly facts?: readonly (keyof S)[];
  /** What happens to it, and what of this the bus may tell besides. */
  readonly events: Readonly<Record<string, EventRule>>;
  /** Which details of any event the bus may tell, where an event has them. */
  readonly onBus?: readonly string[];
  /** The status that follows from all that happened, in whatever order it was told. */
  readonly statusOf: (life: Life<S, E>) => S['status'];
  /** Why an event does not fit, given what is known; undefined when it does. */
  readonly refuses: (event: Timed<E>, file: SubjectFile<S, E>) => R | undefined;
  /** What else an event tells, or Huidan registers by itself, once the event is known. */
  readonly follows: (life: Life<S, E>, event: Timed<E>) => readonly Timed<E>[];
  /** What does not hold of an event that is recorded all the same. */
  readonly remarks?: (event: Timed<E>, life: Life<S, E>) => Partial<E>;
  /** What the bus and the metrics hear of an event besides. */
  readonly tellsBesides?: (event: E) => readonly Besides[];
  /** Who may owe a promise. */
  readonly debtors: Readonly<Record<string, (subject: S) => Debtor>>;
  /** Which of them are no branch but the company's desk: always, or of some subjects. */
  readonly atCompany?: Readonly<Record<string, 'always' | 'sometimes'>>;
  /** Of which subjects something is promised that is not promised of all. */
  readonly conditions: Readonly<Record<string, { readonly of: string; readonly holds: (subject: S) => boolean }>>;
  /** What due times depend on: a number of days, or which of several numbers. */
  readonly measures: Readonly<Record<string, (life: Life<S, E>) => number | undefined>>;
  /** Into which classes its subjects fall, by which a number of a promise can differ, and those of one, the most particular first. */
  readonly classes?: { readonly names: readonly string[]; readonly of: (subject: S) => readonly string[] };
  /** Which rows of a table of local times hold for it. */
  readonly localTimesOf?: (subject: S) => string;
  /** Moments that follow from several events. */
  readonly milestones: Readonly<
    Record<
      string,
      {
        readonly tells: string;
        /** With which types of event people bring it about, in their order; what merely proves it is none of them. */
        readonly madeBy: readonly string[];
        readonly happened: (life: Life<S, E>) => readonly Happening[];
      }
    >
  >;
  readonly phases: Readonly<Record<string, string>>;
  readonly promises: PromiseTable;
  /** What the row of a promise carries besides, so that whoever chases it need not read the subject. */
  readonly carries?: (life: Life<S, E>, commitment: Commitment) => Readonly<Record<string, unknown>>;
  /** What of that the bus may tell: codes, never a name or somebody's words. */
  readonly carriesOnBus?: readonly string[];
  /** In which state a promise waits for somebody's work; undefined where nobody has anything to do. */
  readonly awaits?: (life: Life<S, E>, commitment: Commitment) => string | undefined;
  /** The branch whose supervisor hears of an event at the end of the week (F3); undefined of an ordinary event. */
  readonly exceptionAt?: (subject: S, event: E) => string | undefined;
}
