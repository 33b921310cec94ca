import { labelledValues } from '../../domain/mail-order/labelled-values.ts';

/** Where history begins: the line and all after it are what was written before. */
const HISTORY: readonly RegExp[] = [
  /^\s*[-_=*]{2,}\s*(?:原始邮件|原始郵件|原邮件|转发邮件|转发的邮件|回复的原邮件|Original Message|Original|Forwarded message|Forwarded by|Begin forwarded message)/i,
  /^\s*(?:Begin forwarded message|开始转发邮件)\s*[:：]/i,
  /^\s*On .{4,160}\bwrote\s*[:：]\s*$/i,
  /^\s*(?:在|于)?\s*\d{4}.{4,160}(?:写道|寫道|wrote)\s*[:：]\s*$/i,
  /^.{2,120}(?:于|在)\s*\d{4}.{4,80}(?:写道|寫道)\s*[:：]\s*$/,
  /^\s*.{0,80}<[^<>\s]{3,100}@[^<>\s]{3,100}>\s*(?:于|在)?.{0,80}(?:写道|寫道|wrote)\s*[:：]\s*$/i,
  /^\s*_{10,}\s*$/,
];
/** The header of a quoted message: what it is from, and next to it when or to whom. */
const FROM = /^\s*[*]*(?:发件人|寄件者|寄件人|From)[*]*\s*[:：]/i;
const SENT = /^\s*[*]*(?:发送时间|发送日期|日期|时间|收件人|寄件日期|主题|抄送|Sent|Date|To|Subject|Cc)[*]*\s*[:：]/i;
const QUOTED = /^\s{0,3}(?:[>|＞])/;

/** What ends a message: its own line, with a signature after it. */
const CLOSING =
  /^\s*(?:--|——|―{2,}|祝好|祝您?.{0,8}(?:愉快|顺利|好|安康)|顺祝商祺|此致|敬礼|谢谢.{0,4}|多谢.{0,4}|感谢.{0,8}|best regards|kind regards|regards|best|thanks.{0,20}|thank you.{0,20}|yours (?:sincerely|faithfully)|sincerely|cheers|br)\s*[,，.。!！~]*\s*$/i;
const DEVICE =
  /^\s*(?:发自我的|从我的.{1,20}发送|来自我的|发自.{0,20}(?:iPhone|iPad|手机|邮箱)|Sent from (?:my|Mail|Outlook)|Get Outlook for)/i;

/** What is new in a message, without what it quotes of earlier ones. */
export const withoutHistory = (text: string): string => ownLines(text).join('\n').trim();

/** What of that may be an order: without the signature, too, whose telephone number is nobody's. */
export function newPart(text: string): string {
  const own = ownLines(text);
  const end = own.findIndex((line, at) => DEVICE.test(line) || (CLOSING.test(line) && !tellsOrder(own.slice(at + 1))));
  return (end === -1 ? own : own.slice(0, end)).join('\n').trim();
}

function ownLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/);
  const history = lines.findIndex((line, at) => beginsHistory(line, lines.slice(at + 1, at + 4)));
  return (history === -1 ? lines : lines.slice(0, history)).filter((line) => !QUOTED.test(line));
}

function beginsHistory(line: string, next: readonly string[]): boolean {
  return HISTORY.some((pattern) => pattern.test(line)) || (FROM.test(line) && next.some((each) => SENT.test(each)));
}

/** Thanks are said before an order, too. What a signature has as well, a name, a number, an address, is none. */
function tellsOrder(lines: readonly string[]): boolean {
  return labelledValues(lines.join('\n')).some(
    ({ label }) =>
      label !== undefined &&
      label !== 'other' &&
      !['name', 'contact', 'phone', 'address', 'district'].includes(label.topic),
  );
}
