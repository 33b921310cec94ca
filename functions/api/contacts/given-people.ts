import type { WorkingTimes } from '../../../domain/calendar/calendar.ts';
import type { ChannelKind } from '../../../domain/contacts/channels.ts';

/** A channel as a request has it: address and secret as they are, or as they are shown. */
export interface GivenChannel {
  readonly kind: ChannelKind;
  readonly address: string;
  readonly secret?: string | undefined;
}

export interface GivenPerson {
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly channels: readonly GivenChannel[];
  readonly hours?: WorkingTimes['hours'] | undefined;
}
