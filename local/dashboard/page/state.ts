import { isRange, type RangeName } from '../ranges.ts';
import type { Language } from '../words.ts';

/** What is being looked at; kept in the address, so that a reload or a bookmark shows it again. */
export interface State {
  readonly tab: string;
  /** None: as the dashboard opens by itself. */
  readonly range: RangeName | undefined;
  readonly language: Language;
}

export function stateIn(hash: string, languageOfBrowser: string): State {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const range = asked.get('range') ?? '';
  return {
    tab: asked.get('tab') ?? '',
    range: isRange(range) ? range : undefined,
    language: (asked.get('lang') ?? languageOfBrowser).startsWith('zh') ? 'zh' : 'en',
  };
}

export function hashOf({ tab, range, language }: State): string {
  return `#${new URLSearchParams({ tab, ...(range && { range }), lang: language }).toString()}`;
}
