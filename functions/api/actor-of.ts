import type { Actor } from '../../domain/promise/subject.ts';
import type { Caller } from '../adapters/http/caller.ts';

/** Who did what is reported: whom the request names, else its caller. */
export function actorOf({ kind, id }: Caller, named: Actor | undefined): Actor {
  return named ?? { name: id, role: kind };
}
