import { now } from '../../adapters/clock.ts';
import { answering } from '../../adapters/http/answering.ts';
import { acknowledge } from '../../notice/acknowledge.ts';
import { inOneMessage } from '../../notice/in-one-message.ts';
import { noticeOfLink, tokenIn } from './notice-of-link.ts';
import { noticePage } from './notice-page.ts';

/** POST /v1/notices/{id}/page: the button of a notice's page. Pressed again, it shows when it was pressed first. */
export const handler = answering(async (event) => {
  const notice = await noticeOfLink(event);
  await acknowledge(notice, { kind: 'link' }, now());
  return noticePage(await inOneMessage(await noticeOfLink(event)), tokenIn(event));
});
