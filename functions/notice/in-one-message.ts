import pMap from 'p-map';
import type { Notice } from '../../domain/notice/notice.ts';
import { idsIn, readNotice } from '../adapters/notice-store.ts';

/** All that were sent in the message in which a notice was: of one that was sent by itself, it alone. */
export async function inOneMessage(notice: Notice): Promise<Notice[]> {
  const { id, bucket, messageId } = notice;
  if (messageId === undefined || messageId === id) return [notice];
  const all = await pMap(await idsIn(bucket), readNotice, { concurrency: 16 });
  return all.filter((each) => each !== undefined && each.messageId === messageId) as Notice[];
}
