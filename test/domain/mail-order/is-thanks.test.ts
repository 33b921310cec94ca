import { expect, it } from 'vitest';
import { isThanks } from '../../../domain/mail-order/is-thanks.ts';

it.each(['收到', '收到，谢谢！', '好的。', 'OK', 'Received with thanks.', 'Noted, thank you very much!', '', '  \n'])(
  '%j says no more than thanks',
  (text) => {
    expect(isThanks(text)).toBe(true);
  },
);

it.each(['收到，请取消', '好的，改为 13 件', 'Thanks, please cancel', '谢谢'.repeat(40), '不好的'])(
  '%j says more',
  (text) => {
    expect(isThanks(text)).toBe(false);
  },
);
