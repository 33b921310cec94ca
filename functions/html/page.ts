import { createHash } from 'node:crypto';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { html, type Html } from './html.ts';

interface Page {
  readonly status?: number;
  /** By its tag of BCP 47. */
  readonly language: string;
  readonly title: string;
  /** Its CSS. */
  readonly style: string;
  readonly body: Html;
  /** Beside those that every page has, or in their place. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A page of our own, for whoever has its link: nothing but its own style is loaded, no icon either, its forms go nowhere
 * else, nobody frames it or lists it, and where its links lead nobody hears of its address.
 */
export function page({ status = 200, language, title, style, body, headers }: Page): APIGatewayProxyResult {
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    statusCode: status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex, nofollow',
      ...headers,
    },
    body: html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${title}</title><style>${{ text: style }}</style></head><body>${body}</body></html>`
      .text,
  };
}
