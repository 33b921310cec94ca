import type { ToldRole } from '../contacts/told-roles.ts';
import type { Instant } from '../time/instant.ts';
import type { NoticeKind } from './notice-kinds.ts';
import type { Topic } from './topic.ts';

export type Language = 'en' | 'zh';

export const NOTICE_STATES = [
  'waiting',
  'sent',
  'failed',
  'nobody',
  'handed_over',
  'withdrawn',
  'acknowledged',
  'unacknowledged',
] as const;
/**
 * `waiting`: for its time; `sent`: taken by a channel; `failed`: by none so far, tried again for an hour; `nobody`: there is
 * no contact to tell; `handed_over`: its address is gone, whoever is there now has a notice of their own; `withdrawn`: untrue, or
 * so no longer, before it was sent; `acknowledged`: by whoever was told;
 * `unacknowledged`: nobody of its role did within their time.
 */
export type NoticeState = (typeof NOTICE_STATES)[number];

/** What came of an attempt to tell somebody. */
export interface Attempt {
  /** The kind of channel. */
  readonly channel: string;
  /** The masked address. */
  readonly address: string;
  readonly at: Instant;
  /** `taken`, or why not. */
  readonly result: string;
}

export const TAKEN = 'taken';
export const wasTaken = ({ result }: Attempt): boolean => result === TAKEN;

/** Who acknowledged: the holder of a key, or whoever had the link. */
export interface AcknowledgedBy {
  readonly kind: 'branch' | 'operations' | 'link';
  readonly id?: string | undefined;
  readonly actor?: { readonly name: string; readonly role: string } | undefined;
  readonly note?: string | undefined;
}

/** Something that a person is told. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly topic: Topic;
  /** The IANA zone of the branch that it concerns. */
  readonly timeZone: string;
  /** The bus event from which it follows: of whoever is told of it, the same. */
  readonly eventId: string;
  readonly place: string;
  readonly role: ToldRole;
  /** Who is told; undefined where there is nobody. */
  readonly person?: { readonly personId: string; readonly name: string; readonly language: Language } | undefined;
  /** In which an acknowledgement is awaited, an ISO 8601 duration. */
  readonly acknowledgeWithin?: string | undefined;
  readonly createdAt: Instant;
  readonly sendAt: Instant;
  /** Where it waits: with all that the person is told of the kind at that time. */
  readonly bucket: string;
  readonly state: NoticeState;
  /** When somebody began to send it last: from then on the person may know. */
  readonly triedAt?: Instant | undefined;
  readonly sentAt?: Instant | undefined;
  /** Of the message in which it was sent: its own id, or that of a message of many. */
  readonly messageId?: string | undefined;
  readonly attempts: readonly Attempt[];
  /** When the next level was told in the place of whoever has not heard, or not acknowledged. */
  readonly climbedAt?: Instant | undefined;
  readonly acknowledgedAt?: Instant | undefined;
  readonly acknowledgedBy?: AcknowledgedBy | undefined;
  /** Counts the writes; a write names the version that it was made from. */
  readonly version: number;
}
