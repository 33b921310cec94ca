import { describe, expect, it } from 'vitest';
import type { WorkingTimes } from '../../../domain/calendar/calendar.ts';
import { sendAt } from '../../../domain/notice/send-at.ts';
import { at } from '../samples.ts';

const SHANGHAI = 'Asia/Shanghai';
/** From eight to six from Monday to Friday. */
const HOURS: WorkingTimes['hours'] = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['08:00', '18:00'] as const]]),
);
const level1 = { kind: 'escalation', level: 1 } as const;
const sent = (now: string, what: Parameters<typeof sendAt>[1] = level1, hours = HOURS, zone = SHANGHAI) =>
  sendAt(at(now), what, hours, zone);

describe('what many may become one message of', () => {
  it.each([
    ['15:00:00', '15:01:00'],
    ['15:00:45', '15:01:00'],
    ['15:00:45.001', '15:02:00'],
    ['15:00:59', '15:02:00'],
  ])('waits at %s until %s: a quarter of a minute at least, and a whole minute', (now, expected) => {
    expect(sent(`2026-11-23T${now}+08:00`)).toBe(at(`2026-11-23T${expected}+08:00`));
  });
});

describe('the first level', () => {
  it.each([
    ['before they begin', '2026-11-23T07:00:00+08:00', '2026-11-23T08:00:00+08:00'],
    ['so that it is told as they begin', '2026-11-23T07:59:30+08:00', '2026-11-23T08:00:00+08:00'],
    ['within them', '2026-11-23T17:58:30+08:00', '2026-11-23T17:59:00+08:00'],
    ['that end in the same minute', '2026-11-23T17:59:30+08:00', '2026-11-24T08:00:00+08:00'],
    ['over midnight', '2026-11-23T23:30:00+08:00', '2026-11-24T08:00:00+08:00'],
    ['over the end of the week', '2026-11-27T19:00:00+08:00', '2026-11-30T08:00:00+08:00'],
  ])('waits for the hours of the person: %s', (_, now, expected) => {
    expect(sent(now)).toBe(at(expected));
  });

  it('goes by the clock of the place', () => {
    expect(sent('2026-11-23T23:30:00Z', level1, HOURS, 'Europe/Lisbon')).toBe(at('2026-11-24T08:00:00Z'));
    expect(sent('2026-11-23T23:30:00Z', level1, HOURS, 'America/Los_Angeles')).toBe(at('2026-11-23T23:31:00Z'));
  });

  it('waits for nothing more where the person has no hours', () => {
    expect(sendAt(at('2026-11-23T23:30:00+08:00'), level1, undefined, SHANGHAI)).toBe(at('2026-11-23T23:31:00+08:00'));
  });

  it('over midnight of one whose night is worked begins with it', () => {
    const night = { mon: [['22:00', '24:00'] as const], tue: [['00:00', '06:00'] as const] };
    expect(sent('2026-11-23T23:59:50+08:00', level1, night)).toBe(at('2026-11-24T00:01:00+08:00'));
    expect(sent('2026-11-24T05:59:50+08:00', level1, night)).toBe(at('2026-11-30T22:00:00+08:00'));
  });
});

describe('what does not wait for the morning', () => {
  it('is a higher level', () => {
    expect(sent('2026-11-23T23:30:00+08:00', { kind: 'escalation', level: 2 })).toBe(at('2026-11-23T23:31:00+08:00'));
    expect(sent('2026-11-23T23:30:00+08:00', { kind: 'withdrawal', level: 2 })).toBe(at('2026-11-23T23:31:00+08:00'));
  });

  it('is an instruction, which goes out at once', () => {
    expect(sent('2026-11-23T23:30:07+08:00', { kind: 'instruction' })).toBe(at('2026-11-23T23:30:07+08:00'));
  });
});
