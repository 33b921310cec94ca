const PLACEHOLDER =
  /^(?:(?:暂时)?(?:待定|未定|待补充?|待确认|待告知?|待通知|另告|另行通知|不详|不明|未知|不知道|暂无|暂缺|没有|无|空|略)|同上|同(?:发货|收货|发件|收件|寄件|托运)(?:人|方|地址)?|(?:n\/?a|n\.a\.|tba|tbd|tbc|unknown|none|nil|null|same|same as .*|as above|to be (?:confirmed|advised|announced|determined))\.?|[\p{P}\p{S}\s]+|x{2,})$/iu;

/** Whether a text stands in the place of one that is not known yet, or elsewhere: it is no name, address or number. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.normalize('NFKC').trim());
}
