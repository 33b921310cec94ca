import type { Instant } from '../time/instant.ts';
import type { Owner } from './owner.ts';

/** Why nothing is sent to an endpoint, as the API shows it. */
export const DISABLED_REASONS = {
  requested: 'its owner has said so',
  gone: 'it answered 410 Gone',
  failing: 'it has taken nothing for 3 days',
} as const;
export type DisabledReason = keyof typeof DISABLED_REASONS;

/** A secret with which messages are signed. */
export interface StoredSecret {
  /** Encrypted, in base64. */
  readonly sealed: string;
  /** Of one that another has followed: until when messages are signed with it too. */
  readonly until?: Instant | undefined;
}

/** Where an owner has events sent to (Standard Webhooks). */
export interface WebhookEndpoint {
  /** `we_` and 24 hexadecimal digits, at random. */
  readonly id: string;
  readonly owner: Owner;
  /** https, which may hold a key of its owner's: it stands in no log. */
  readonly url: string;
  /** The types of events that it gets, as patterns. */
  readonly events: readonly string[];
  readonly description?: string | undefined;
  readonly enabled: boolean;
  /** Only where it is not enabled. */
  readonly disabledReason?: DisabledReason | undefined;
  /** From when on it has taken nothing; undefined while it takes what is sent. */
  readonly failingSince?: Instant | undefined;
  /** The latest first; two at most. */
  readonly secrets: readonly StoredSecret[];
  readonly createdAt: Instant;
  /** Counts its writes, from 1. */
  readonly version: number;
}
