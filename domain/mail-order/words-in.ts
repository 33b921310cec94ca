const CHINESE = /\p{Script=Han}/u;

/** Which of several things a text names, each by any of its words: Latin ones stand alone. @param text in small letters */
export function wordsIn<Thing extends string>(
  text: string,
  words: Readonly<Record<Thing, readonly string[]>>,
): Thing[] {
  return (Object.keys(words) as Thing[]).filter((thing) =>
    words[thing].some((word) => (CHINESE.test(word) ? text.includes(word) : isWordOf(text, word))),
  );
}

function isWordOf(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  const isLetter = (character: string) => /[a-z]/.test(character);
  return !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length));
}

const NO =
  /^(?:不需要|不必|毋需|毋须|勿|不需|不要|不用|无需|无须|没有|否|无|不是|不|免|none|no|not (?:needed|required|wanted|necessary)|n\/a|n\.a\.|nil|false|-+|\/)(?![a-z])/;
const YES = /^(?:是|需要|要|有|加急|紧急|yes|y|true|urgent|rush|√|✓)(?![a-z])/;

/** Whether a text says no, or that there is nothing. @param text in small letters */
export function saysNo(text: string): boolean {
  return NO.test(text);
}

/** Whether a text says yes. @param text in small letters */
export function saysYes(text: string): boolean {
  return YES.test(text);
}
