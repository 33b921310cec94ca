import { later, type Instant } from '../time/instant.ts';
import type { Owner } from './owner.ts';
import { notBefore, WAITS } from './retry-at.ts';

/** After so many failures in a row an endpoint is thought to take nothing: what fails now and then for itself alone holds up nothing else. */
export const MOST_IN_A_ROW = 5;
/** An endpoint that has failed for so long, and has taken nothing in between, is disabled. */
export const FAILING_FOR = 'P3D';
/** What has just been held is found a little later. */
const UNTIL_FOUND = 'PT5S';
/** How long what was let go is looked for, so that nothing is left that was held meanwhile. */
const RELEASES_FOR = 'PT1M';
/** When there is nothing to probe with, it is looked again. */
const UNTIL_LOOKED_AGAIN = 'PT1H';

/**
 * How an endpoint fares. While its circuit is closed it is sent whatever there is; while it is open, one delivery at a time as
 * a probe, and all others are held: a dead endpoint costs a handful of attempts, however much happens.
 */
export interface Circuit {
  readonly owner: Owner;
  readonly endpointId: string;
  /** Failures in a row. */
  readonly failures: number;
  readonly failingSince?: Instant | undefined;
  /** How many probes there were since it opened, its opening counted. */
  readonly probes: number;
  /** From when on the next probe may be sent: it is open. */
  readonly probeAt?: Instant | undefined;
  /** It has answered that it is gone. */
  readonly gone?: true | undefined;
  /** Since when what was held goes out again. */
  readonly releasingSince?: Instant | undefined;
  /** When somebody has to look after it. */
  readonly lookAt?: Instant | undefined;
  /** Counts its writes. */
  readonly version: number;
}

/** The circuit of an endpoint that nothing is said against. */
export const closed = (owner: Owner, endpointId: string): Circuit => ({
  owner,
  endpointId,
  failures: 0,
  probes: 0,
  version: 0,
});

/**
 * Whether a delivery is sent to an endpoint now. Of an open circuit one is, once its time has come: as the probe, which has to
 * be claimed.
 */
export function passage({ probeAt }: Circuit, at: Instant): 'free' | 'probe' | 'held' {
  if (probeAt === undefined) return 'free';
  return at < probeAt ? 'held' : 'probe';
}

/**
 * After a failure; the same where it is open already: its probes have their times.
 * @param asked before when the endpoint wants nothing, which opens it by itself
 */
export function afterFailure(circuit: Circuit, at: Instant, asked?: Instant): Circuit {
  if (circuit.probeAt !== undefined) {
    const probeAt = notBefore(asked, at, circuit.probeAt);
    return probeAt === circuit.probeAt ? circuit : looked({ ...circuit, probeAt });
  }
  const failures = circuit.failures + 1;
  const failed = { ...circuit, failures, failingSince: circuit.failingSince ?? at };
  const opens = failures >= MOST_IN_A_ROW || asked !== undefined;
  return looked(opens ? { ...opened(failed, at, asked), releasingSince: undefined } : failed);
}

/** Whoever writes this sends the probe: if it fails, the next comes after as long as a delivery waits after so many failures. */
export const afterClaim = (circuit: Circuit, at: Instant): Circuit => looked(opened(circuit, at));

function opened(circuit: Circuit, at: Instant, asked?: Instant): Circuit {
  const wait = WAITS[circuit.probes] ?? WAITS[WAITS.length - 1] ?? 'PT24H';
  return { ...circuit, probes: circuit.probes + 1, probeAt: notBefore(asked, at, later(at, wait)) };
}

/** After an endpoint has taken something; the same where there was nothing against it. What was held goes out. */
export function afterSuccess(circuit: Circuit, at: Instant): Circuit {
  if (circuit.failures === 0 && circuit.probeAt === undefined) return circuit;
  const { owner, endpointId, version, probeAt, releasingSince } = circuit;
  const isReleasing = probeAt !== undefined || releasingSince !== undefined;
  return looked({ ...closed(owner, endpointId), version, ...(isReleasing && { releasingSince: at }) });
}

/** After an endpoint was enabled: it begins anew, and what waits goes out. */
export const afterRevival = ({ owner, endpointId, version }: Circuit, at: Instant): Circuit =>
  looked({ ...closed(owner, endpointId), version, releasingSince: at });

/** After an endpoint was disabled, or deleted: nobody has to look after it. */
export const afterEnd = ({ owner, endpointId, version }: Circuit): Circuit => ({
  ...closed(owner, endpointId),
  version,
});

/** After 410: it is to be disabled at once. */
export const afterGone = (circuit: Circuit, at: Instant): Circuit => ({
  ...afterFailure(circuit, at),
  gone: true,
  lookAt: at,
});

/** After nothing was found to be held. */
export function afterNothingHeld(circuit: Circuit, at: Instant): Circuit {
  const { releasingSince } = circuit;
  if (releasingSince !== undefined) {
    const over = at >= later(releasingSince, RELEASES_FOR);
    return over
      ? looked({ ...circuit, releasingSince: undefined })
      : { ...circuit, lookAt: later(releasingSince, RELEASES_FOR) };
  }
  return { ...circuit, lookAt: earliest(later(at, UNTIL_LOOKED_AGAIN), disabledFrom(circuit)) };
}

/** What is to be done about an endpoint at a moment. */
export function needOf(circuit: Circuit, at: Instant): 'disable' | 'probe' | 'release' | 'nothing' {
  const from = disabledFrom(circuit);
  if (circuit.gone || (from !== undefined && at >= from)) return 'disable';
  if (circuit.probeAt !== undefined) return passage(circuit, at) === 'probe' ? 'probe' : 'nothing';
  return circuit.releasingSince === undefined ? 'nothing' : 'release';
}

const disabledFrom = ({ failingSince }: Circuit): Instant | undefined =>
  failingSince && later(failingSince, FAILING_FOR);

function looked(circuit: Circuit): Circuit {
  const { probeAt, releasingSince } = circuit;
  const probed = probeAt && later(probeAt, UNTIL_FOUND);
  return { ...circuit, lookAt: earliest(probed, releasingSince, disabledFrom(circuit)) };
}

function earliest(...times: readonly (Instant | undefined)[]): Instant | undefined {
  return times.filter((time) => time !== undefined).sort()[0];
}
