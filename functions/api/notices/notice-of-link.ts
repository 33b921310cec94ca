import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Notice } from '../../../domain/notice/notice.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { checkAddress } from '../../adapters/http/request.ts';
import { isLinkToken } from '../../adapters/link-token.ts';
import { readNotice } from '../../adapters/notice-store.ts';

/** The notice whose link is followed. @throws Problem not_found without its token, too */
export async function noticeOfLink(event: APIGatewayProxyEvent): Promise<Notice> {
  checkAddress(event);
  const id = event.pathParameters?.['id'] ?? '';
  const notice = (await isLinkToken(id, tokenIn(event))) ? await readNotice(id) : undefined;
  if (!notice) throw new Problem('not_found', 'there is no such page');
  return notice;
}

/** The token in a link; a text that is none where it lacks one. */
export const tokenIn = ({ queryStringParameters }: APIGatewayProxyEvent): string =>
  queryStringParameters?.['token'] ?? '';
