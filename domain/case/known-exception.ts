import type { ToldException } from './new-exception.ts';

/** An exception that follows from what was told of a shipment. */
export type KnownException = Pick<
  ToldException,
  'kind' | 'foundAt' | 'receivedAt' | 'description' | 'pieces' | 'delayHours'
>;
