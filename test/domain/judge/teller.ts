import fc from 'fast-check';
import type { BookingToJudge, ToldEvent } from './life.ts';

/** What happened, and when; nobody has told it yet. */
export type Happened = Pick<ToldEvent, 'type' | 'occurredAt' | 'details'>;

/** A shipment's life as it happened, from the order to the last receipt. The first that happened is the order itself. */
export interface WholeLife {
  readonly booking: BookingToJudge;
  readonly happened: readonly Happened[];
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const written = (at: number) => new Date(at).toISOString();

/** Makes up a life, by what it draws. Moments are in milliseconds until they are written down. */
export class Teller {
  readonly happened: Happened[] = [];
  private readonly draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.draw = draw;
  }

  /** A whole number from 0. */
  upTo(most: number): number {
    return this.draw(fc.nat, most);
  }

  /** True so many times of a hundred. */
  chance(percent: number): boolean {
    return this.upTo(99) >= 100 - percent;
  }

  oneOf<T>(...values: readonly [T, ...T[]]): T {
    return values[this.upTo(values.length - 1)] ?? values[0];
  }

  /** A moment at most `span` later: at once, by seconds, by minutes, or on the hour, where due times lie. */
  later(from: number, span: number): number {
    const by = this.upTo(19);
    if (by === 0) return from;
    if (by === 1) return from + this.upTo(59) * SECOND;
    const at = from + this.upTo(Math.ceil(span / MINUTE)) * MINUTE + (by < 10 ? this.upTo(59) * SECOND : 0);
    return by === 19 ? Math.ceil(at / HOUR) * HOUR : at;
  }

  tell(type: string, at: number, details: Readonly<Record<string, unknown>> = {}): void {
    this.happened.push({ type, occurredAt: written(at), details });
  }

  /** Told so many times of a hundred. */
  perhaps(percent: number, type: string, at: number, details: Readonly<Record<string, unknown>> = {}): void {
    if (this.chance(percent)) this.tell(type, at, details);
  }

  /** Whatever comes after some moment has not happened yet. */
  stop(): void {
    this.sort();
    this.happened.splice(1 + this.upTo(this.happened.length - 1));
  }

  /** As it happened, a few of it late, or in any order at all. */
  inSomeOrder<Told>(events: readonly Told[]): readonly Told[] {
    const lateness = this.oneOf(0, 3, 30);
    return events
      .map((event, place) => ({ event, turn: place + this.upTo(lateness) }))
      .toSorted((one, other) => one.turn - other.turn)
      .map(({ event }) => event);
  }

  private sort(): void {
    this.happened.sort((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt));
  }

  /** Moves a few of what happened into the minute of what happened just before, at other seconds of it (X5). */
  crowd(): void {
    for (let times = this.upTo(3); times > 0; times -= 1) {
      this.sort();
      const index = this.upTo(this.happened.length - 1);
      const [before, moved] = this.happened.slice(index, index + 2);
      if (!before || !moved || before.type === 'booked' || before.type === 'confirmation_requested') continue;
      const minute = Math.floor(Date.parse(before.occurredAt) / MINUTE) * MINUTE;
      const occurredAt = written(Math.min(minute + this.upTo(59) * SECOND, Date.parse(moved.occurredAt)));
      this.happened[index + 1] = { ...moved, occurredAt };
    }
  }
}
