import { answering } from '../../adapters/http/answering.ts';
import { inOneMessage } from '../../notice/in-one-message.ts';
import { noticeOfLink, tokenIn } from './notice-of-link.ts';
import { noticePage } from './notice-page.ts';

/** GET /v1/notices/{id}/page: what the link of a notice shows, without a key. It changes nothing: previews of links are made by asking. */
export const handler = answering(async (event) =>
  noticePage(await inOneMessage(await noticeOfLink(event)), tokenIn(event)),
);
