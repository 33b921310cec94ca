/** What people write when there is nothing to say. */
const WORDS =
  /收到|好的|谢谢|感谢|多谢|辛苦了|已收到|知道了|noted|received|thank you|thanks|well|very much|with|ok(?:ay)?/giu;

/** Whether a text says no more than that a message was received, or thanks for it. */
export function isThanks(text: string): boolean {
  return text.length <= 60 && text.replace(WORDS, '').replace(/[\p{P}\p{Z}\s~～]/gu, '') === '';
}
