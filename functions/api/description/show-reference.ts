import { answering } from '../../adapters/http/answering.ts';
import { html } from '../../html/html.ts';
import { assetOf, type AssetName } from './reference-assets.ts';

/**
 * Nothing is loaded from elsewhere, no script runs that is not a file of ours, and nothing else is asked than this API. The
 * renderer draws its icons by data.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'public, max-age=300',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** By the address of the page, whatever it begins with. */
const address = (name: AssetName): string => `docs/${assetOf(name).file}`;

/** GET /v1/docs: the description as a page to read and to try; without a key. */
export const handler = answering(() => ({
  statusCode: 200,
  headers: HEADERS,
  body: html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Huidan API</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${address('style')}"></head><body><div id="reference"></div><script src="${address('renderer')}"></script><script src="${address('start')}"></script></body></html>`
    .text,
}));
