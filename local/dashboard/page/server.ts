import type { RangeName } from '../ranges.ts';
import type { Figures, Tab } from '../answers.ts';

/** What there is to look at. */
export const tabs = (): Promise<Tab[]> => answer(fetch('/api/tabs'));

/** The figures of a tab. */
export const figures = (tab: number, range: RangeName): Promise<Figures> =>
  answer(fetch(`/api/figures?${new URLSearchParams({ tab: String(tab), range }).toString()}`));

/** What a custom widget shows. */
export async function widgetHtml(tab: number, widget: number, asked: unknown): Promise<string> {
  const { html } = await answer<{ html: string }>(
    fetch(`/api/widget?${new URLSearchParams({ tab: String(tab), widget: String(widget) }).toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    }),
  );
  return html;
}

async function answer<T>(coming: Promise<Response>): Promise<T> {
  const response = await coming;
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as T;
}
