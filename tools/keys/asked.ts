import type { KeyEnvironment } from '../../functions/adapters/api-keys.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What is asked of `npm run keys`. */
export interface Asked {
  /** What follows the command. */
  readonly args: readonly string[];
  readonly options: Readonly<Partial<Record<'scopes' | 'expires' | 'addresses' | 'rate' | 'note' | 'overlap', string>>>;
  readonly environment: KeyEnvironment;
  readonly now: Instant;
}

/** The one key that a command is about. @throws Error where it names none, or more */
export function keyIdIn([keyId, ...more]: readonly string[]): string {
  if (keyId === undefined || more.length > 0) throw new Error('name one key by its id: npm run keys -- list has them');
  return keyId;
}
