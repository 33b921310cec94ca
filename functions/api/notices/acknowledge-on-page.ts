import { now } from '../../adapters/clock.ts';
import { answering } from '../../adapters/http/answering.ts';
import { acknowledge } from '../../notice/acknowledge.ts';
import { noticeOfLink, tokenIn } from './notice-of-link.ts';
import { pageOfMessage } from './page-of-message.ts';

/** POST /v1/notices/{id}/page: the button of a notice's page. Pressed again, it shows when it was pressed first. */
export const handler = answering(async (event) => {
  const at = now();
  const notice = await acknowledge(await noticeOfLink(event), { kind: 'link' }, at);
  return pageOfMessage(notice, tokenIn(event), at);
});
