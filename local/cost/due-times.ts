import type { Request } from './requests.ts';

/** How many due times were written: a promise's row counts those of its name. */
export function dueTimesIn(requests: readonly Request[]): number {
  const armings = new Map<string, number>();
  for (const { after } of requests.flatMap(({ written }) => written)) {
    const name = after?.['arming'] && after['name']?.S;
    if (name !== undefined) armings.set(name, Math.max(armings.get(name) ?? 0, Number(after?.['arming']?.N)));
  }
  return [...armings.values()].reduce((total, each) => total + each, 0);
}
