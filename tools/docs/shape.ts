/** A state as a node of a Mermaid flowchart, in a form that tells its type. */
export function shape(type: string | undefined, text: string): string {
  switch (type) {
    case 'Choice':
      return `{"${wrapped(text, 8)}"}`;
    case 'Wait':
      return `(["${wrapped(text, 16)}"])`;
    case 'Succeed':
    case 'Fail':
      return `(("${wrapped(text, 8)}"))`;
    default:
      return `["${wrapped(text, 16)}"]`;
  }
}

/** On lines of so many characters, where the words allow it. */
function wrapped(text: string, width: number): string {
  return text.split(' ').reduce((before, word) => {
    const last = before.slice(before.lastIndexOf('>') + 1);
    return before === '' ? word : `${before}${`${last} ${word}`.length > width ? '<br>' : ' '}${word}`;
  }, '');
}

/** A drawing as Markdown. */
export function mermaid(settings: object, drawing: readonly string[]): string {
  return ['```mermaid', `%%{init: ${JSON.stringify(settings)}}%%`, drawing.join('\n  '), '```'].join('\n');
}
