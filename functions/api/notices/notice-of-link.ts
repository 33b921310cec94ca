import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Notice } from '../../../domain/notice/notice.ts';
import { invalid, Problem } from '../../adapters/http/problem.ts';
import { checkAddress } from '../../adapters/http/request.ts';
import { repeatedIn } from '../../adapters/http/validation.ts';
import { isLinkToken } from '../../adapters/link-token.ts';
import { readNotice } from '../../adapters/notice-store.ts';

/** The notice whose link is followed. @throws Problem not_found without its token, too; validation_failed with several */
export async function noticeOfLink(event: APIGatewayProxyEvent): Promise<Notice> {
  checkAddress(event);
  const repeated = repeatedIn(event.multiValueQueryStringParameters);
  if (repeated.length > 0) throw invalid(repeated);
  const id = event.pathParameters?.['id'] ?? '';
  const notice = (await isLinkToken(id, tokenIn(event))) ? await readNotice(id) : undefined;
  if (!notice) throw new Problem('not_found', 'there is no such page');
  return notice;
}

/** The token in a link; a text that is none where it lacks one. */
export const tokenIn = ({ queryStringParameters }: APIGatewayProxyEvent): string =>
  queryStringParameters?.['token'] ?? '';
