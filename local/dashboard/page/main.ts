import { RANGE_NAMES } from '../ranges.ts';
import type { Tab } from '../answers.ts';
import { PAGE, type Language } from '../words.ts';
import { ZONE } from '../zone.ts';
import { byId, choice, element } from './element.ts';
import { figures, tabs } from './server.ts';
import { hashOf, stateIn, type State } from './state.ts';
import { widget, type Shown } from './widget.ts';

const EVERY_MS = 5000;
const LANGUAGES = [
  { name: 'en', text: 'English' },
  { name: 'zh', text: '中文' },
];

const all = await tabs();
let shown: readonly Shown[] = [];
let current = stateIn(location.hash, navigator.language);
/** Counts what is looked at: an answer to what was looked at before is not shown. */
let look = 0;

open();
window.addEventListener('hashchange', () => {
  current = stateIn(location.hash, navigator.language);
  open();
});
setInterval(() => {
  if (!document.hidden) void refresh();
}, EVERY_MS);

function tabNow(): { readonly index: number; readonly tab: Tab | undefined } {
  const index = Math.max(
    0,
    all.findIndex(({ name }) => name === current.tab),
  );
  return { index, tab: all[index] };
}

/** Shows what the state says, with frames first. */
function open(): void {
  const { index, tab } = tabNow();
  const { language } = current;
  const go = (change: Partial<State>): void => {
    location.hash = hashOf({ ...current, tab: tab?.name ?? '', ...change });
  };
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = PAGE.room[language];
  document.querySelector('h1')?.replaceChildren(PAGE.room[language], element('small', '', PAGE.local[language]));
  choice(
    byId('tabs'),
    all.map(({ name }) => ({ name, text: wordOf(name, language) })),
    tab?.name ?? '',
    (name) => {
      go({ tab: name, range: undefined });
    },
  );
  choice(
    byId('ranges'),
    RANGE_NAMES.map((name) => ({ name, text: PAGE[name][language] })),
    current.range ?? tab?.range ?? '',
    (name) => {
      go({ range: RANGE_NAMES.find((each) => each === name) });
    },
  );
  choice(byId('languages'), LANGUAGES, language, (name) => {
    go({ language: name === 'zh' ? 'zh' : 'en' });
  });
  for (const each of shown) each.close();
  shown = tab?.widgets.map((frame, at) => widget(frame, index, at, language)) ?? [];
  byId('grid').replaceChildren(...shown.map(({ section }) => section));
  look += 1;
  void refresh();
}

async function refresh(): Promise<void> {
  const { index, tab } = tabNow();
  if (!tab) return;
  const [mine, { language }] = [look, current];
  const trouble = byId('trouble');
  try {
    const { now, drawings } = await figures(index, current.range ?? tab.range);
    if (mine !== look) return;
    byId('clock').textContent = `${PAGE.clock[language]} ${timeText(now, language)}`;
    await Promise.all(shown.map((each, at) => each.refresh(drawings[at] ?? null)));
    trouble.hidden = true;
  } catch {
    if (mine !== look) return;
    trouble.textContent = PAGE.failed[language];
    trouble.hidden = false;
  }
}

function wordOf(name: string, language: Language): string {
  return Object.hasOwn(PAGE, name) ? PAGE[name as keyof typeof PAGE][language] : name;
}

function timeText(now: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: ZONE,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(now));
}
