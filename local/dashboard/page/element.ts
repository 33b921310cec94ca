/** An element with a class and text in it, or with other elements. Text is never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

/** The element of the page with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

/** Buttons of which one is pressed. */
export function choice(
  where: HTMLElement,
  names: readonly { readonly name: string; readonly text: string }[],
  pressed: string,
  choose: (name: string) => void,
): void {
  where.replaceChildren(
    ...names.map(({ name, text }) => {
      const button = element('button', '', text);
      button.dataset['name'] = name;
      button.setAttribute('aria-pressed', String(name === pressed));
      button.addEventListener('click', () => {
        choose(name);
      });
      return button;
    }),
  );
}
