import type { DateTime } from 'luxon';
import type { HuidanClient } from '../../../client/src/index.ts';
import { useLocalTable } from '../../../tools/local-access.ts';
import { apiClient } from '../../api-client.ts';
import { moveClock } from '../../cloud/clock-client.ts';
import type { CloudFile } from '../../cloud/cloud-file.ts';
import { textOf } from '../act.ts';
import type { News } from '../news.ts';
import { timesFrom } from '../timetable.ts';
import { bookFor, perform, wantedQuestion, type Opened } from './desk.ts';
import { matterNews } from './matter-news.ts';
import { MATTERS } from './matters.ts';
import { ShownMatter } from './shown-matter.ts';

/**
 * Plays a week of the desk by moving the cloud's clock.
 * @param monday at which the week begins, where the desk is
 * @param tell called with what has become of the matters by a moment, as the API shows it
 * @returns cases, claims and questions as they are in the end
 */
export async function playDesk(
  cloud: CloudFile,
  monday: DateTime,
  tell: (moment: DateTime, news: readonly News[]) => void,
): Promise<ShownMatter[]> {
  useLocalTable(cloud);
  const operations = apiClient(cloud.api_url, cloud.operations_key);
  const api = { partner: apiClient(cloud.api_url, cloud.partner_key), operations };
  const when = timesFrom(monday);
  const matters = MATTERS.map((matter, at) => {
    const opened: Opened = {};
    return { matter, opened, reference: `D${at + 1}` };
  });
  const seen = new Map<string, ShownMatter>();

  for (const time of inOrder(when)) {
    const at = when(time);
    await moveClock(cloud.clock_url, { to: textOf(at.toUTC()) });
    const news: News[] = [];
    for (const [index, { matter, opened, reference }] of matters.entries()) {
      for (const [nth, deed] of matter.deeds.entries()) {
        if (deed.at !== time) continue;
        if (nth === 0) {
          await bookFor(matter, opened, api, index + 1, `desk-${monday.toISODate() ?? ''}`);
          news.push({ what: 'matter', waybill: opened.waybill ?? '', reference, text: matter.story });
        }
        await perform(deed, opened, api, `demo.${nth}`, textOf(at));
      }
    }
    // What follows from it, follows before anybody looks.
    await moveClock(cloud.clock_url, { by: 'PT0S' });
    for (const { matter, opened, reference } of matters) {
      if (matter.wants !== undefined) opened.question ??= await wantedQuestion(matter.wants, operations);
      if (opened.case !== undefined) news.push(...(await look(opened.case, reference, readCase)));
      if (opened.claim !== undefined) news.push(...(await look(opened.claim, reference, readClaim)));
      if (opened.question !== undefined) news.push(...(await look(opened.question, reference, readQuestion)));
    }
    tell(at, news);
  }
  return [...seen.values()];

  async function look(
    number: string,
    reference: string,
    read: (number: string, client: HuidanClient) => Promise<unknown>,
  ): Promise<News[]> {
    const matter = ShownMatter.parse(await read(number, operations));
    const news = matterNews(seen.get(number), matter);
    seen.set(number, matter);
    return news.map((each) => ({ waybill: number, reference, ...each }));
  }
}

const readCase = (case_number: string, client: HuidanClient) =>
  client.get('/cases/{case_number}', { params: { path: { case_number } } });
const readClaim = (claim_number: string, client: HuidanClient) =>
  client.get('/claims/{claim_number}', { params: { path: { claim_number } } });
const readQuestion = (id: string, client: HuidanClient) =>
  client.get('/knowledge_questions/{id}', { params: { path: { id } } });

/** When something is done, each time once. */
function inOrder(when: ReturnType<typeof timesFrom>) {
  const times = new Set(MATTERS.flatMap(({ deeds }) => deeds.map(({ at }) => at)));
  return [...times].sort((one, other) => when(one).toMillis() - when(other).toMillis());
}
