import type { Received } from './receiver.ts';

/** A message as the terminal shows it. */
export function shown({ kind, to, title, text, signed }: Received): string {
  const lines = text.split('\n').map((line) => `    ${line}`);
  return [`${kind} → ${to}${signed ? '' : ' (its signature is wrong: not taken)'}`, `  ${title}`, ...lines].join('\n');
}
