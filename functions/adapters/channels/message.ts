import type { Instant } from '../../../domain/time/instant.ts';

/** What somebody is told, in their language, as every channel takes it. */
export interface Message {
  /** The same for the same message, however often it is sent: whoever gets it twice can tell. */
  readonly id: string;
  /** What kind of news it is, on one line: "escalation". */
  readonly kind: string;
  /** On one line. */
  readonly title: string;
  readonly text: string;
  /** Where to read on or to answer. */
  readonly link?: string | undefined;
  /** For machines, in camelCase: sent by webhooks alone. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** When it is sent: robots take no signature of more than an hour ago. */
  readonly at: Instant;
}

/** Where a message goes. */
export interface Destination {
  readonly address: string;
  readonly secret?: string | undefined;
}
