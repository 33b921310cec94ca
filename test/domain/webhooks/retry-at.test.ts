import { describe, expect, it } from 'vitest';
import { later } from '../../../domain/time/instant.ts';
import { askedToWait, outcomeOf } from '../../../domain/webhooks/outcome-of.ts';
import { retryAt } from '../../../domain/webhooks/retry-at.ts';
import { at } from '../samples.ts';

const T0 = at('2026-03-02T09:00:00Z');

describe('a delivery that has failed', () => {
  it.each([
    [1, 'PT5S'],
    [2, 'PT5M'],
    [3, 'PT30M'],
    [4, 'PT2H'],
    [5, 'PT5H'],
    [6, 'PT10H'],
    [7, 'PT14H'],
    [8, 'PT20H'],
    [9, 'PT24H'],
  ])('%i times is tried again after %s', (tries, wait) => {
    expect(retryAt(tries, T0)).toBe(later(T0, wait));
  });

  it('ten times is given up, whatever was asked', () => {
    expect(retryAt(10, T0)).toBeUndefined();
    expect(retryAt(10, T0, later(T0, 'PT1H'))).toBeUndefined();
  });

  it('waits for as long as was asked where that is longer, and for a day at most', () => {
    expect(retryAt(1, T0, later(T0, 'PT4S'))).toBe(later(T0, 'PT5S'));
    expect(retryAt(1, T0, later(T0, 'PT6S'))).toBe(later(T0, 'PT6S'));
    expect(retryAt(1, T0, later(T0, 'P9D'))).toBe(later(T0, 'P1D'));
  });
});

describe('an answer', () => {
  it.each([
    [200, 'taken'],
    [204, 'taken'],
    [299, 'taken'],
    [199, 'failed'],
    [300, 'failed'],
    [301, 'failed'],
    [404, 'failed'],
    [409, 'failed'],
    [410, 'gone'],
    [411, 'failed'],
    [500, 'failed'],
    [undefined, 'failed'],
  ] as const)('%s means %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome);
  });

  it.each([
    [429, '60', 'PT1M'],
    [503, 'Mon, 02 Mar 2026 10:00:00 GMT', 'PT1H'],
    [503, '0', 'PT0S'],
  ])('%i with Retry-After %s asks for time', (status, header, wait) => {
    expect(askedToWait(status, header, T0)).toBe(later(T0, wait));
  });

  it.each([
    [500, '60'],
    [429, undefined],
    [429, 'soon'],
    [429, '-1'],
    [429, '1e9'],
    [429, ''],
    [undefined, '60'],
  ])('%s with Retry-After %s asks for none', (status, header) => {
    expect(askedToWait(status, header, T0)).toBeUndefined();
  });
});
