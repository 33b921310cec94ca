import type { Drawing, Frame } from '../answers.ts';
import { labelIn, PAGE, titleIn, type Language } from '../words.ts';
import { chartIn, drawChart, type Chart } from './chart.ts';
import { showHtml } from './custom.ts';
import { element } from './element.ts';
import { widgetHtml } from './server.ts';

/** A widget on the page. */
export interface Shown {
  readonly section: HTMLElement;
  /** Shows new figures; of a custom widget, what its function answers now. */
  readonly refresh: (drawing: Drawing | null) => Promise<void>;
  readonly close: () => void;
}

export function widget(frame: Frame, tab: number, at: number, language: Language): Shown {
  const content = element('div', 'content');
  const note = element('p', 'note');
  const section = element('section', frame.kind, heading(titleIn(language, frame.title)), content, note);
  section.style.gridArea = `${frame.y + 1} / ${frame.x + 1} / span ${frame.height} / span ${frame.width}`;
  if (frame.kind === 'custom') return { section, refresh: custom(content, tab, at, language), close: () => undefined };

  let chart: Chart | undefined;
  const close = (): void => {
    chart?.dispose();
    chart = undefined;
  };
  const follow = new ResizeObserver(() => {
    chart?.resize();
  });
  follow.observe(content);
  return {
    section,
    close: () => {
      follow.disconnect();
      close();
    },
    refresh(drawing) {
      const instead = nothingToDraw(drawing, frame, language);
      note.textContent = drawing?.notUnderstood.length
        ? `${PAGE.notUnderstood[language]} ${drawing.notUnderstood.join('; ')}`
        : '';
      if (instead || drawing === null || frame.kind === 'singleValue') {
        close();
        content.replaceChildren(instead ?? figures(drawing?.lines ?? [], language));
      } else {
        chart ??= newChart(content);
        drawChart(chart, frame, drawing.lines, language);
      }
      return Promise.resolve();
    },
  };
}

/** What a widget shows, and beneath it what to do when it looks bad. */
function heading(title: string): HTMLElement {
  const [, what = title, todo] = /^(.*?)[:：]\s*(.*)$/.exec(title) ?? [];
  return element('h2', '', element('strong', '', what), ...(todo === undefined ? [] : [element('span', '', todo)]));
}

function newChart(content: HTMLElement): Chart {
  const place = element('div', 'chart');
  content.replaceChildren(place);
  return chartIn(place);
}

/** Why a widget is empty: what AWS alone measures, or nothing that happened; undefined when it is not. */
function nothingToDraw(drawing: Drawing | null, { kind }: Frame, language: Language): HTMLElement | undefined {
  if (drawing === null) return element('p', 'none', PAGE.kind[language]);
  if (drawing.lines.some(({ value }) => value !== null)) return undefined;
  if (drawing.absent.length > 0) return element('p', 'none', PAGE.absent[language]);
  return kind === 'singleValue' ? undefined : element('p', 'none', PAGE.empty[language]);
}

function figures(lines: Drawing['lines'], language: Language): HTMLElement {
  return element(
    'div',
    'figures',
    ...lines.map(({ label, value }) =>
      element(
        'div',
        '',
        element('b', '', value === null ? '–' : value.toLocaleString('en', { maximumFractionDigits: 1 })),
        element('span', '', labelIn(language, label)),
      ),
    ),
  );
}

/** A custom widget stays on the page of its list that somebody has leafed to. */
function custom(content: HTMLElement, tab: number, at: number, language: Language): () => Promise<void> {
  let asked: unknown = {};
  let leafed = false;
  const refresh = async (): Promise<void> => {
    const of = asked;
    const html = await widgetHtml(tab, at, of);
    if (of === asked)
      showHtml(
        content,
        html,
        language,
        (next) => {
          leafTo(next, true);
        },
        leafed
          ? () => {
              leafTo({}, false);
            }
          : undefined,
      );
  };
  const leafTo = (next: unknown, further: boolean): void => {
    [asked, leafed] = [next, further];
    void refresh().catch(() => {
      content.replaceChildren(element('p', 'none', PAGE.failed[language]));
    });
  };
  return refresh;
}
