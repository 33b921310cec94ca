import createDOMPurify from 'dompurify';
import { PAGE, type Language } from '../words.ts';
import { element } from './element.ts';

/** The tags that a custom widget may use here; what CloudWatch itself lets through is more, and no widget of ours needs it. */
const ALLOWED = {
  ALLOWED_TAGS: ['table', 'tr', 'th', 'td', 'p', 'a', 'cwdb-action'],
  ALLOWED_ATTR: ['class', 'action', 'display'],
};
const purify = createDOMPurify(window);

/**
 * Shows a custom widget's HTML, without whatever could run.
 * @param more is called by a button of it (`cwdb-action`), with what the button asks for
 * @param first is called by the button that leads back; without it there is none
 */
export function showHtml(
  where: HTMLElement,
  html: string,
  language: Language,
  more: (asked: unknown) => void,
  first: (() => void) | undefined,
): void {
  const content = purify.sanitize(html, { ...ALLOWED, RETURN_DOM_FRAGMENT: true });
  for (const action of content.querySelectorAll('cwdb-action[action="call"][display="widget"]')) {
    const asked: unknown = JSON.parse(action.textContent);
    action.previousElementSibling?.addEventListener('click', () => {
      more(asked);
    });
  }
  if (first) {
    const back = element('button', 'first', PAGE.first[language]);
    back.addEventListener('click', first);
    content.prepend(back);
  }
  where.replaceChildren(content);
}
