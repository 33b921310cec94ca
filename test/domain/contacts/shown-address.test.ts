import { expect, it } from 'vitest';
import type { ChannelKind } from '../../../domain/contacts/channels.ts';
import { shownAddress } from '../../../domain/contacts/shown-address.ts';

it.each<[ChannelKind, string, string]>([
  ['wecom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-5f2a', 'https://qyapi.weixin.qq.com/…5f2a'],
  ['feishu', 'https://open.feishu.cn/open-apis/bot/v2/hook/0123-abcd', 'https://open.feishu.cn/…abcd'],
  ['webhook', 'https://hooks.example.com:8443/a/b', 'https://hooks.example.com:8443/…'],
  ['webhook', 'https://hooks.example.com/', 'https://hooks.example.com/…'],
  ['email', 'zhang@example.com', 'z…@example.com'],
  ['email', 'z@example.com', '…@example.com'],
  ['sms', '+8613800000001', '+86…0001'],
  ['sms', '+14155550123', '+1…0123'],
])('of %s %s is shown as %s', (kind, address, shown) => {
  expect(shownAddress(kind, address)).toBe(shown);
});
