import type { ReceivedEvent } from './take-events.ts';

/** An event as the terminal shows it. */
export function shownEvent({ id, type, about, timestamp, verified }: ReceivedEvent): string {
  return [
    `event → ${type}${about === undefined ? '' : ` ${about}`}, ${verified ? 'verified' : 'its signature is wrong: not taken'}`,
    `    ${timestamp} ${id}`,
  ].join('\n');
}
