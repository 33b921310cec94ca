import pMap from 'p-map';
import { TAKEN, wasTaken, type Attempt, type Notice } from '../../domain/notice/notice.ts';
import { render } from '../../domain/notice/render.ts';
import { worst } from '../../domain/notice/worst.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { ChannelFailed } from '../adapters/channels/channel-failed.ts';
import { deliver } from '../adapters/channels/deliver.ts';
import type { Message } from '../adapters/channels/message.ts';
import { now } from '../adapters/clock.ts';
import { unseal, type Contacts, type StoredChannel } from '../adapters/contact-store.ts';
import { apiUrl } from '../adapters/environment.ts';
import { linkToken } from '../adapters/link-token.ts';
import { log } from '../adapters/log.ts';
import { count } from '../adapters/metrics.ts';
import { changeNotice } from '../adapters/notice-store.ts';
import type { Contact } from './contact-now.ts';
import { detailsFor } from './details-for.ts';

const AT_ONCE = { concurrency: 16 };
/** Of a message of many, so many are named to machines. */
const MOST_NAMED = 100;

/** What goes out as one message. */
export interface Outgoing {
  readonly id: string;
  readonly notices: readonly Notice[];
  /** Whom they are for. */
  readonly to: Contact;
}

/** Sends a message by the first channel of the person's that takes it. @returns the notices as they are after that, with what came of it */
export async function sendMessage({ id, notices, to }: Outgoing, at: Instant): Promise<readonly Notice[]> {
  const gravest = worst(notices);
  const { kind } = gravest;
  const attempts = await tried(to, await messageOf(id, notices, gravest, at));
  const sentAt = attempts.find(wasTaken)?.at;
  const state = sentAt === undefined ? 'failed' : 'sent';
  const changed = await pMap(
    notices,
    (notice) => changeNotice(notice.id, (current) => after(current, id, attempts, sentAt)),
    AT_ONCE,
  );
  log.info('message tried', { message: id, kind, notices: notices.length, state });
  if (state === 'sent') count('NoticesSent', { kind }, notices.length);
  const first = notices.filter((notice) => notice.state === 'waiting').length;
  if (state === 'failed' && first > 0) count('NoticesFailed', {}, first);
  return changed;
}

/** A notice with what came of an attempt. What has been withdrawn in between stays so. */
function after(notice: Notice, messageId: string, attempts: readonly Attempt[], sentAt: Instant | undefined): Notice {
  return {
    ...notice,
    attempts: [...notice.attempts, ...attempts],
    ...(notice.state !== 'withdrawn' && { state: sentAt === undefined ? 'failed' : 'sent' }),
    ...(sentAt !== undefined && { sentAt, messageId }),
  };
}

async function messageOf(id: string, notices: readonly Notice[], gravest: Notice, at: Instant): Promise<Message> {
  const language = gravest.person?.language ?? 'en';
  const details = notices.length === 1 ? await detailsFor(gravest, language) : [];
  return {
    id,
    kind: gravest.kind,
    ...render(notices, language, details),
    link: `${apiUrl()}/notices/${encodeURIComponent(gravest.id)}/page?token=${await linkToken(gravest.id)}`,
    data: {
      count: notices.length,
      notices: notices.slice(0, MOST_NAMED).map((notice) => ({ id: notice.id, ...notice.topic })),
    },
    at,
  };
}

/** What came of each channel, in the person's order, until one took it. */
async function tried({ contacts, person }: Contact, message: Message): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const channel of person.channels) {
    const at = now();
    const result = await resultOf(contacts, channel, message);
    attempts.push({ channel: channel.kind, address: channel.shown, at, result });
    if (result === TAKEN) break;
  }
  return attempts;
}

async function resultOf(contacts: Contacts, channel: StoredChannel, message: Message): Promise<string> {
  try {
    await deliver(channel.kind, await unseal(contacts, channel), message);
    return TAKEN;
  } catch (error) {
    if (!(error instanceof ChannelFailed)) throw error;
    log.warn('channel failed', { message: message.id, channel: channel.kind, why: error.message });
    return error.why;
  }
}
