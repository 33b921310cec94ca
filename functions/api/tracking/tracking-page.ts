import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Knowledge } from '../../../domain/knowledge/entry.ts';
import type { Language } from '../../../domain/notice/notice.ts';
import { inZone, localText, type Instant } from '../../../domain/time/instant.ts';
import type { Tracking } from '../../../domain/tracking/tracking.ts';
import {
  awaitedInWords,
  partsInWords,
  situationInWords,
  stepInWords,
  type NameOf,
} from '../../../domain/tracking/words.ts';
import { html, type Html } from '../../html/html.ts';
import { page } from '../../html/page.ts';

const WORDS = {
  en: {
    waybill: 'Waybill',
    history: 'What happened',
    answers: 'Often asked',
    call: 'Questions?',
    customerService: 'Call customer service and name the waybill number:',
    asOf: (time: string, place: string) => `As of ${time}. All times are local to ${place}.`,
    none: 'No such page',
    noneDetail: 'This link leads to no shipment. Ask whoever sent it to you for the whole link, or call us.',
    other: { language: 'zh', name: '中文' },
  },
  zh: {
    waybill: '运单',
    history: '运输记录',
    answers: '常见问题',
    call: '有疑问？',
    customerService: '请致电客服，并报运单号：',
    asOf: (time: string, place: string) => `截至 ${time}，均为${place}当地时间。`,
    none: '没有此页面',
    noneDetail: '此链接未指向任何运单。请向发送者索取完整链接，或致电客服。',
    other: { language: 'en', name: 'English' },
  },
} as const satisfies Readonly<Record<Language, unknown>>;

const STYLE = [
  ':root{color-scheme:light dark;background:Canvas;--quiet:#595959;--line:#ccc;--late:#a8201a}',
  '@media(prefers-color-scheme:dark){:root{--quiet:#b3b3b3;--line:#555;--late:#ff9a91}}',
  'body{font:1rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:36rem;padding:1rem;overflow-wrap:anywhere}',
  'header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}',
  'h1{font-size:1.9rem;line-height:1.3;margin:.6rem 0 .3rem}h2{font-size:1rem;margin:1.6rem 0 .4rem}p{margin:.4rem 0}',
  '.awaited{font-size:1.15rem}.late{color:var(--late);font-weight:600}',
  'ol{list-style:none;margin:0;padding:0 0 0 1rem;border-left:2px solid var(--line)}li{margin:0 0 .6rem}li:first-child{font-weight:600}',
  'time,.quiet{color:var(--quiet);font-weight:400;font-size:.9rem}time{display:block}',
  'summary{padding:.3rem 0}details p{white-space:pre-line}',
  'a{display:inline-block;padding:.3rem 0}.call{font-size:1.3rem}',
].join('');

/** For a minute: whoever looks again and again reads the same. */
const BRIEFLY = { 'Cache-Control': 'private, max-age=60', Vary: 'Accept-Language' };

interface Shown {
  /** Whom to call. */
  readonly phone: string;
  /** That of the link, which the link to the other language has, too. */
  readonly key: string;
  readonly language: Language;
  readonly at: Instant;
  /** What is often asked, and the answers (G7). */
  readonly answers: readonly Pick<Knowledge, 'question' | 'answer'>[];
}

/** The page of whoever waits for a shipment: how it is, when it comes, what happened, whom to call. */
export function trackingPage(
  tracking: Tracking,
  nameOf: NameOf,
  { phone, key, language, at, answers }: Shown,
): APIGatewayProxyResult {
  const { waybillNumber, awaited, parts, destination, timeZone } = tracking;
  const words = WORDS[language];
  const { headline, detail } = situationInWords(tracking, nameOf, language);
  const body = html`<header><span>${words.waybill} ${waybillNumber}</span><a href="?k=${key}&amp;lang=${words.other.language}" hreflang="${words.other.language}" lang="${words.other.language}">${words.other.name}</a></header><main><h1>${headline}</h1><p>${detail}</p>${
    awaited
      ? html`<p class="awaited${awaited.state === 'late' ? ' late' : ''}">${awaitedInWords(awaited, tracking, nameOf, language)}</p>`
      : ''
  }${parts ? html`<p>${partsInWords(parts, language)}</p>` : ''}<h2>${words.history}</h2><ol>${steps(tracking, nameOf, language)}</ol>${oftenAsked(answers, language)}${whomToCall(phone, language)}<p class="quiet">${words.asOf(clock(at, timeZone), nameOf(destination))}</p></main>`;
  return page({ language, title: `${headline} · ${waybillNumber}`, style: STYLE, body, headers: BRIEFLY });
}

/** What a link shows that is none, whatever is wrong with it. */
export function noTrackingPage(phone: string, language: Language): APIGatewayProxyResult {
  const { none, noneDetail } = WORDS[language];
  const body = html`<main><h1>${none}</h1><p>${noneDetail}</p>${whomToCall(phone, language)}</main>`;
  return page({ status: 404, language, title: none, style: STYLE, body });
}

/** The latest first. */
function steps({ steps: all, timeZone }: Tracking, nameOf: NameOf, language: Language): Html[] {
  return all.toReversed().map((step) => {
    const time = html`<time datetime="${localText(step.at, timeZone)}">${clock(step.at, timeZone)}</time>`;
    return html`<li>${stepInWords(step, nameOf, language)} ${time}</li>`;
  });
}

/** Questions, each with its answer behind it; nothing where there are none. */
function oftenAsked(answers: Shown['answers'], language: Language): Html[] {
  if (answers.length === 0) return [];
  const each = answers.map(
    ({ question, answer }) => html`<details><summary>${question}</summary><p>${answer}</p></details>`,
  );
  return [html`<h2>${WORDS[language].answers}</h2>`, ...each];
}

function whomToCall(phone: string, language: Language): Html {
  const { call, customerService } = WORDS[language];
  return html`<h2>${call}</h2><p>${customerService}</p><p><a class="call" href="tel:${phone.replace(/[ -]/g, '')}">${phone}</a></p>`;
}

function clock(at: Instant, zone: string): string {
  return inZone(at, zone).toFormat('yyyy-MM-dd HH:mm');
}
