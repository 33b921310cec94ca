import type { APIGatewayProxyEvent } from 'aws-lambda';
import Negotiator from 'negotiator';
import { header } from './request.ts';

/** What answers are written in; the first where a caller has no wish. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that a caller wants most of those that there are, by `Accept-Language`. */
export function languageOf(event: APIGatewayProxyEvent): Language {
  const wanted = header(event, 'accept-language');
  const headers = wanted === undefined ? {} : { 'accept-language': wanted };
  return new Negotiator({ headers }).language([...LANGUAGES]) === 'zh' ? 'zh' : 'en';
}
