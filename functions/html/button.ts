import { html, type Html } from './html.ts';

/** A button of a custom widget that calls a function with what it asks for, and shows the answer in the widget's place. @param endpoint the ARN of the function */
export function button(text: string, endpoint: string, asks: Readonly<Record<string, unknown>>): Html {
  return html`<a class="btn">${text}</a><cwdb-action action="call" endpoint="${endpoint}" display="widget">${JSON.stringify(asks)}</cwdb-action>`;
}
