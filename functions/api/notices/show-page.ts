import { now } from '../../adapters/clock.ts';
import { answering } from '../../adapters/http/answering.ts';
import { noticeOfLink, tokenIn } from './notice-of-link.ts';
import { pageOfMessage } from './page-of-message.ts';

/** GET /v1/notices/{id}/page: what the link of a notice shows, without a key. It changes nothing: previews of links are made by asking. */
export const handler = answering(async (event) => pageOfMessage(await noticeOfLink(event), tokenIn(event), now()));
