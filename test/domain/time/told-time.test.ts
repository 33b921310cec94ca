import { describe, expect, it } from 'vitest';
import { toldTime } from '../../../domain/time/told-time.ts';
import { at } from '../samples.ts';

const on = (time: string) => at(`2026-11-23T${time}+08:00`);
const [BEGAN, NOW] = [on('09:12:30'), on('10:00:00')];

describe('X13: when something happened that was told with a time', () => {
  it.each<[what: string, told: string, counts: string]>([
    ['as told', '09:40:00', '09:40:00'],
    ['now, of a clock a millisecond ahead', '10:00:00.001', '10:00:00'],
    ['now, of a clock 120 s ahead', '10:02:00', '10:00:00'],
    ['in the future, of a clock 120.001 s ahead', '10:02:00.001', '10:02:00.001'],
    ["with the beginning, of its own minute's first moment", '09:12:00', '09:12:30'],
    ['with the beginning, a millisecond before it', '09:12:29.999', '09:12:30'],
    ['with the beginning, at its very moment', '09:12:30', '09:12:30'],
    ["as told, in the beginning's minute and after it", '09:12:30.001', '09:12:30.001'],
    ["before the beginning, a millisecond before that one's minute", '09:11:59.999', '09:11:59.999'],
  ])('%s: told %s, counts %s', (_, told, counts) => {
    expect(toldTime(on(told), NOW, BEGAN)).toBe(on(counts));
  });

  it('of what began this minute, a clock ahead counts as now and one behind as the beginning', () => {
    expect(toldTime(on('09:13:30'), on('09:12:40'), BEGAN)).toBe(on('09:12:40'));
    expect(toldTime(on('09:12:10'), on('09:12:40'), BEGAN)).toBe(BEGAN);
  });
});
