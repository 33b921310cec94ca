import type { Caller } from '../../adapters/http/caller.ts';

/** Who looks at something: what the desk writes and promises itself is for the desk alone. */
export type Reader = Pick<Caller, 'kind'>;

/** Whether whoever looks is the desk. */
export function isForDesk({ kind }: Reader): boolean {
  return kind === 'operations';
}
