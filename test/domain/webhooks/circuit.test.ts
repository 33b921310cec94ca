import { describe, expect, it } from 'vitest';
import { later } from '../../../domain/time/instant.ts';
import {
  afterClaim,
  afterFailure,
  afterGone,
  afterNothingHeld,
  afterRevival,
  afterSuccess,
  closed,
  MOST_IN_A_ROW,
  needOf,
  passage,
  type Circuit,
} from '../../../domain/webhooks/circuit.ts';
import { at } from '../samples.ts';

const T0 = at('2026-03-02T09:00:00Z');
const NEW = closed('operations', 'we_0');
/** After so many failures in a row. */
const failed = (times: number): Circuit =>
  Array.from({ length: times }).reduce<Circuit>((circuit) => afterFailure(circuit, T0), NEW);
const OPEN = failed(MOST_IN_A_ROW);

describe('the circuit of an endpoint', () => {
  it('opens with the fifth failure in a row, and not with the fourth', () => {
    expect(passage(failed(MOST_IN_A_ROW - 1), T0)).toBe('free');
    expect(passage(OPEN, T0)).toBe('held');
  });

  it('opens at once where the endpoint asks for time', () => {
    const asked = afterFailure(NEW, T0, later(T0, 'PT1H'));
    expect(passage(asked, later(T0, 'PT59M59S'))).toBe('held');
    expect(passage(asked, later(T0, 'PT1H'))).toBe('probe');
  });

  it('lets a probe through five seconds after, and not a moment before', () => {
    expect(passage(OPEN, later(T0, 'PT4.999S'))).toBe('held');
    expect(passage(OPEN, later(T0, 'PT5S'))).toBe('probe');
  });

  it('lets the next through as much later as a delivery would wait, and goes on so at the last', () => {
    const waits = ['PT5M', 'PT30M', 'PT2H', 'PT5H', 'PT10H', 'PT14H', 'PT20H', 'PT24H', 'PT24H', 'PT24H'];
    let circuit = OPEN;
    for (const wait of waits) {
      circuit = afterClaim(circuit, T0);
      expect(circuit.probeAt).toBe(later(T0, wait));
    }
  });

  it('is not opened further by what was on its way', () => {
    expect(afterFailure(OPEN, later(T0, 'PT1S'))).toBe(OPEN);
  });

  it('closes with the first that is taken, and lets go what was held', () => {
    const after = afterSuccess(OPEN, later(T0, 'PT5S'));
    expect([passage(after, T0), needOf(after, T0), after.failures, after.failingSince]).toEqual([
      'free',
      'release',
      0,
      undefined,
    ]);
  });

  it('has nothing to let go where nothing was held, and says nothing new where all is well', () => {
    expect(needOf(afterSuccess(failed(1), T0), T0)).toBe('nothing');
    expect(afterSuccess(NEW, T0)).toBe(NEW);
  });
});

describe('what is to be done about an endpoint', () => {
  it('is to disable it after three days of failures, and not a moment before', () => {
    for (const circuit of [failed(1), OPEN]) {
      expect(needOf(circuit, later(T0, 'P2DT23H59M59.999S'))).not.toBe('disable');
      expect(needOf(circuit, later(T0, 'P3D'))).toBe('disable');
    }
    expect(failed(1).lookAt).toBe(later(T0, 'P3D'));
  });

  it('counts the three days from the first failure after the last that was taken', () => {
    const again = afterFailure(afterSuccess(failed(3), T0), later(T0, 'P2D'));
    expect(needOf(again, later(T0, 'P4D'))).toBe('nothing');
    expect(needOf(again, later(T0, 'P5D'))).toBe('disable');
  });

  it('is to disable it at once when it is gone', () => {
    expect(needOf(afterGone(NEW, T0), T0)).toBe('disable');
  });

  it('is a probe when its time has come, for which somebody looks a little later', () => {
    expect(OPEN.lookAt).toBe(later(T0, 'PT10S'));
    expect(needOf(OPEN, later(T0, 'PT4S'))).toBe('nothing');
    expect(needOf(OPEN, later(T0, 'PT10S'))).toBe('probe');
  });

  it('is looked at again in an hour where there is nothing to probe with', () => {
    expect(afterNothingHeld(OPEN, later(T0, 'PT10S')).lookAt).toBe(later(T0, 'PT1H10S'));
  });

  it('is to let go what is held for a minute, lest something was held meanwhile', () => {
    const revived = afterRevival(OPEN, T0);
    expect(needOf(revived, T0)).toBe('release');
    expect(afterNothingHeld(revived, later(T0, 'PT59S')).lookAt).toBe(later(T0, 'PT1M'));
    expect(needOf(afterNothingHeld(revived, later(T0, 'PT1M')), later(T0, 'PT1M'))).toBe('nothing');
  });
});
