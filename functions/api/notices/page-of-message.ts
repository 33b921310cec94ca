import type { APIGatewayProxyResult } from 'aws-lambda';
import pMap from 'p-map';
import type { Notice } from '../../../domain/notice/notice.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { inOneMessage } from '../../notice/in-one-message.ts';
import { stillSo } from '../../notice/still-so.ts';
import { noticePage } from './notice-page.ts';

/** The page of the message in which a notice was: of what of it is still so; where nothing is, of all of it as over. @param token that of the link */
export async function pageOfMessage(notice: Notice, token: string, at: Instant): Promise<APIGatewayProxyResult> {
  const all = await inOneMessage(notice);
  const so = await pMap(all, async (each) => each.state !== 'withdrawn' && (await stillSo(each, at)), {
    concurrency: 16,
  });
  const standing = all.filter((_, place) => so[place]);
  return standing.length > 0 ? noticePage(standing, token) : noticePage(all, token, true);
}
