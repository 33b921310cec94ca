import type { PromiseRule } from './promise-rule.ts';

type Escalates = Pick<PromiseRule, 'escalation'>;

/** Whose work a promise is: that of the role which its miss tells first, and of each that it was told to since (B3). @param level how far it was told */
export function whoseWork({ escalation }: Escalates, level: number): string[] {
  return [...new Set(escalation.slice(0, Math.max(1, level)).map(({ tells }) => tells))];
}

/** From which level on a promise is the work of a role: from 0, before anything is told, of the first; undefined where it never is. */
export function workFrom({ escalation }: Escalates, role: string): number | undefined {
  const place = escalation.findIndex(({ tells }) => tells === role);
  if (place < 0) return undefined;
  return place === 0 ? 0 : place + 1;
}
