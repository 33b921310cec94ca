import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Language, Notice } from '../../../domain/notice/notice.ts';
import { render } from '../../../domain/notice/render.ts';
import { whyNotAcknowledged } from '../../../domain/notice/why-not-acknowledged.ts';
import { worst } from '../../../domain/notice/worst.ts';
import { inZone } from '../../../domain/time/instant.ts';
import { html, type Html } from '../../html/html.ts';
import { page } from '../../html/page.ts';

const WORDS = {
  en: {
    open: 'Open the report',
    acknowledge: 'Acknowledge',
    acknowledged: 'Acknowledged',
    notSent: 'Nothing to acknowledge',
    over: 'This is over: it was withdrawn or done, has ended, or was told anew. There is nothing to acknowledge.',
  },
  zh: {
    open: '打开报表',
    acknowledge: '知悉',
    acknowledged: '已知悉',
    notSent: '无需确认',
    over: '本通知已失效：已撤回、已完成、已结束，或另有新通知。无需确认。',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:40rem;padding:0 1rem}button{font:inherit;padding:.6rem 2rem}';

/**
 * The page behind the link of a notice: what it is about, without personal data, and one button; of a report where it is.
 * @param notices of its message
 * @param token that of the link
 * @param over whether none of them is so any more: then there is no button
 */
export function noticePage(notices: readonly Notice[], token: string, over = false): APIGatewayProxyResult {
  const gravest = worst(notices);
  const language = gravest.person?.language ?? 'en';
  const { title, text } = render(notices, language);
  const lines = text.split('\n').map((line) => html`<p>${line}</p>`);
  const body = html`<h1>${title}</h1>${lines}${report(gravest, token, language)}${below(gravest, language, over)}`;
  return page({ language, title, style: STYLE, body });
}

/** The way to a report, as long as it is open. */
function report({ topic }: Notice, token: string, language: Language): Html {
  if (topic.report === undefined) return html``;
  return html`<p><a href="report?token=${token}">${WORDS[language].open}</a></p>`;
}

/** The button, until somebody has pressed it; then when that was, or that there is nothing to press it for. */
function below(notice: Notice, language: Language, over: boolean): Html {
  const { acknowledge, acknowledged, notSent, over: isOver } = WORDS[language];
  if (notice.acknowledgedAt !== undefined) {
    const at = inZone(notice.acknowledgedAt, notice.timeZone).toFormat('yyyy-MM-dd HH:mm');
    return html`<p><strong>${acknowledged}: ${at}</strong></p>`;
  }
  if (over) return html`<p><strong>${isOver}</strong></p>`;
  if (whyNotAcknowledged(notice)) return html`<p>${notSent}</p>`;
  return html`<form method="post"><button>${acknowledge}</button></form>`;
}
