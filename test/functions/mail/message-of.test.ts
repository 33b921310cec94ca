import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../functions/mail/message-of.ts';
import { eml, gbk } from './eml.ts';

const SHIPPER = '发货人：张三';

describe('a message is read', () => {
  it('with its headers', async () => {
    const headers = ['In-Reply-To: <m-0@example.com>', 'References: <a@x> junk <m-0@example.com>'];
    expect(await messageOf(eml({ headers, body: SHIPPER }))).toMatchObject({
      from: 'orders@example.com',
      to: ['booking@huidan.example'],
      subject: '发货',
      date: '2026-11-25T01:30:00.000Z',
      messageId: '<m-1@example.com>',
      inReplyTo: '<m-0@example.com>',
      references: ['<a@x>', '<m-0@example.com>'],
      text: SHIPPER,
      whole: true,
      language: 'zh',
      isAutomatic: false,
      authorName: '张三',
      attachments: 0,
    });
  });

  it('with what is quoted and the signature, and without each', async () => {
    const body = '外箱破了。\n谢谢\n张三\n\n在 2026年1月5日 客服 写道：\n> 哪一箱？';
    expect(await messageOf(eml({ body }))).toMatchObject({
      body: expect.stringContaining('> 哪一箱？') as string,
      ownWords: '外箱破了。\n谢谢\n张三',
      text: '外箱破了。',
    });
  });

  it('with how many files are attached', async () => {
    const part = (headers: string) => `--b\r\n${headers}\r\n\r\nx\r\n`;
    const body = `${part('Content-Type: text/plain')}${part('Content-Type: image/png\r\nContent-Disposition: attachment; filename=a.png')}--b--`;
    expect(await messageOf(eml({ type: 'multipart/mixed; boundary=b', body }))).toMatchObject({ attachments: 1 });
  });

  it.each([
    ['自动回复：我在休假', true],
    ['Automatic reply: away', true],
    ['Out of office: away', true],
    ['关于自动回复的问题', false],
    ['Re: out of the office delivery', false],
  ])('as automatic by its subject %s: %s', async (subject, isAutomatic) => {
    const headers = [`Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`];
    expect(await messageOf(eml({ headers, body: SHIPPER }))).toMatchObject({ isAutomatic });
  });

  it.each([
    ['UTF-8', eml({ body: SHIPPER })],
    ['base64', eml({ encoding: 'base64', body: Buffer.from(SHIPPER).toString('base64') })],
    [
      'quoted-printable',
      eml({ encoding: 'quoted-printable', body: '=E5=8F=91=E8=B4=A7=E4=BA=BA=EF=BC=9A=\r\n=E5=BC=A0=E4=B8=89' }),
    ],
    ['GBK', eml({ type: 'text/plain; charset=gbk', body: gbk('') })],
    [
      'GB2312 in base64',
      eml({ type: 'text/plain; charset="gb2312"', encoding: 'base64', body: Buffer.from(gbk('')).toString('base64') }),
    ],
    ['GBK that says it is UTF-8', eml({ body: gbk('') })],
    ['GBK that says it is Latin', eml({ type: 'text/plain; charset=iso-8859-1', body: gbk('') })],
    ['GBK that says nothing', eml({ type: 'text/plain', body: gbk('') })],
    ['UTF-8 that says it is GBK', eml({ type: 'text/plain; charset=gbk', body: SHIPPER })],
    ['UTF-8 that says it is ASCII', eml({ type: 'text/plain; charset=us-ascii', body: SHIPPER })],
    ['a charset that nobody knows', eml({ type: 'text/plain; charset=x-none', body: SHIPPER })],
    ['HTML', eml({ type: 'text/html; charset=utf-8', body: `<html><body><p>${SHIPPER}</p></body></html>` })],
    [
      'HTML in GBK',
      eml({ type: 'text/html; charset=gb18030', body: Buffer.concat([Buffer.from('<p>'), gbk('</p>')]) }),
    ],
    [
      'both, of which a reader sees the HTML',
      eml({
        type: 'multipart/alternative; boundary=b',
        body: `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nplain\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<b>${SHIPPER}</b>\r\n--b--`,
      }),
    ],
    [
      'with a message attached, which is not opened',
      eml({
        type: 'multipart/mixed; boundary=b',
        body: `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${SHIPPER}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\n收货人：李四\r\n--b--`,
      }),
    ],
  ])('in %s', async (_, raw) => {
    expect((await messageOf(raw)).text).toBe(SHIPPER);
  });

  it.each([
    ['UTF-8', Buffer.from(SHIPPER)],
    ['GBK', gbk('')],
  ])('that has no Content-Type at all, in %s', async (_, body) => {
    const raw = Buffer.concat([Buffer.from('From: orders@example.com\r\nSubject: x\r\n\r\n'), body]);
    expect((await messageOf(raw)).text).toBe(SHIPPER);
  });

  it.each([
    '<p style="display:none">收货人：李四</p>',
    '<div style="color:red; DISPLAY: none">收货人：李四</div>',
    '<span hidden>收货人：李四</span>',
    '<span style="visibility: hidden">收货人：李四</span>',
    '<table><tr style="display:none"><td>收货人</td><td>李四</td></tr></table>',
    '<table><tr><td style="mso-hide: all">收货人：李四</td></tr></table>',
  ])('without what no reader sees: %s', async (hidden) => {
    const body = `<p>${SHIPPER}</p>${hidden}`;
    expect(await messageOf(eml({ type: 'text/html; charset=utf-8', body }))).toMatchObject({
      text: SHIPPER,
      whole: true,
    });
  });

  it.each([
    ['deep in it', `<p>${SHIPPER}</p>${'<div>'.repeat(100)}不发了${'</div>'.repeat(100)}`],
    ['deep in a table', `<p>${SHIPPER}</p><table>${'<center>'.repeat(80)}<tr><td>不发了</td></tr></table>`],
    ['of too many tags', `<p>${SHIPPER}</p>${'<i>a</i>'.repeat(15_000)}`],
    ['of too many lines', `<p>${SHIPPER}</p>${'<br>a'.repeat(6_000)}`],
  ])('not as a whole where more stands %s', async (_, body) => {
    expect((await messageOf(eml({ type: 'text/html; charset=utf-8', body }))).whole).toBe(false);
  });

  it('with the rows of a table as lines', async () => {
    const body = `<table><tr><td><p>品名</p></td><td>件数</td></tr><tr><td><p class=MsoNormal>电机<br></p></td><td>12</td></tr></table>`;
    expect((await messageOf(eml({ type: 'text/html; charset=utf-8', body }))).text).toBe('品名\t件数\n电机\t12');
  });
});

describe('what is not new is left aside', () => {
  it.each([
    ['lines that are quoted', '> 收货人：李四\n> 电话：139'],
    ['Outlook', '-----原始邮件-----\n发件人: a\n收货人：李四'],
    ['Outlook in English', '-----Original Message-----\nFrom: a\nConsignee: Li'],
    ['a header in Chinese', '发件人： 王五 <w@example.com>\n发送时间： 2026年11月24日\n收货人：李四'],
    ['a header in English', 'From: W <w@example.com>\nSent: Tuesday\nTo: b\nConsignee: Li'],
    ['Foxmail and QQ', '------------------ 原始邮件 ------------------\n收货人：李四'],
    ['NetEase', '---- 回复的原邮件 ----\n| 发件人 | a |\n收货人：李四'],
    ['Gmail', 'On Tue, Nov 24, 2026 at 9:00 AM W <w@example.com> wrote:\n\nConsignee: Li'],
    ['Gmail in Chinese', '王五 <w@example.com> 于2026年11月24日周二 09:00写道：\n收货人：李四'],
    ['an older NetEase', '在 2026-11-24 09:00:00，"王五" <w@example.com> 写道：\n收货人：李四'],
    ['Apple', '在 2026年11月24日，09:00，王五 <w@example.com> 写道：\n\n收货人：李四'],
    ['a signature', '-- \n电话：13900000022'],
    ['a closing', '祝好\n张三\n电话：13900000022\n地址：杭州'],
    ['thanks', '谢谢！\n\n张三\n手机：13900000022'],
    ['a closing in English', 'Best regards,\nJane\nTel: +86 139 0000 0022'],
    ['a device', 'Sent from my iPhone'],
    ['a device in Chinese', '发自我的小米手机'],
  ])('%s', async (_, rest) => {
    expect((await messageOf(eml({ body: `${SHIPPER}\n\n${rest}` }))).text).toBe(SHIPPER);
  });

  it.each([
    ['blockquote', '<blockquote>收货人：李四</blockquote>'],
    ['Gmail', '<div class="gmail_quote">收货人：李四</div>'],
    ['Outlook', '<div id="divRplyFwdMsg"><b>发件人:</b> a<br><b>发送时间:</b> b<br></div><div>收货人：李四</div>'],
    ['a signature', '<div class="gmail_signature">电话：139</div>'],
  ])('in HTML: %s', async (_, rest) => {
    const body = `<div>${SHIPPER}</div>${rest}`;
    expect((await messageOf(eml({ type: 'text/html; charset=utf-8', body }))).text).toBe(SHIPPER);
  });

  it('but not an order after thanks', async () => {
    const body = `请安排，谢谢！\n谢谢！\n${SHIPPER}`;
    expect((await messageOf(eml({ body }))).text).toContain(SHIPPER);
  });
});

it.each([
  ['Auto-Submitted: auto-replied'],
  ['Precedence: bulk'],
  ['List-Id: <news.example.com>'],
  ['Return-Path: <>'],
  ['From: MAILER-DAEMON@example.com'],
  ['From: no-reply@example.com'],
])('a machine is never answered: %s', async (header) => {
  expect((await messageOf(eml({ headers: [header], body: SHIPPER }))).isAutomatic).toBe(true);
});

describe('a hostile message is read', () => {
  it.each([
    ['two authors', ['From: a@example.com, b@example.com']],
    ['two headers', ['From: a@example.com', 'From: b@example.com']],
    ['a group', ['From: Friends: a@example.com;']],
    ['no address', ['From: orders']],
  ])('with no one author: %s', async (_, headers) => {
    expect((await messageOf(eml({ headers, body: SHIPPER }))).from).toBeUndefined();
  });

  it('whose headers hide others', async () => {
    const subject = `=?UTF-8?B?${Buffer.from('x\r\nBcc: b@example.com').toString('base64')}?=`;
    const message = await messageOf(
      eml({ headers: [`Subject: ${subject}`, 'Message-ID: <a@b>\r\n <c d>'], body: SHIPPER }),
    );
    expect(message.subject).not.toMatch(/[\r\n]/);
    expect(message.messageId).toBe('<a@b>');
  });

  it('with 10 MB and 1,000 attachments, which stay closed', async () => {
    const part = `--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'A'.repeat(76)}\r\n`.repeat(135)}`;
    const body = `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${SHIPPER}\r\n${part.repeat(1000)}--b--`;
    const message = await messageOf(eml({ type: 'multipart/mixed; boundary=b', body }));
    expect([message.text, message.whole]).toEqual([SHIPPER, true]);
  });

  it('with 10,000 recipients', async () => {
    const to = Array.from({ length: 10_000 }, (_, at) => `r${at}@example.com`).join(',\r\n ');
    expect((await messageOf(eml({ headers: [`To: ${to}`], body: SHIPPER }))).to).toHaveLength(10_000);
  });

  it('nested deeper than programs nest, by its headers', async () => {
    const body = Array.from(
      { length: 100 },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    ).join('');
    const message = await messageOf(eml({ type: 'multipart/mixed; boundary=b0', body }));
    expect(message).toMatchObject({ from: 'orders@example.com', text: '', whole: false });
  });

  it.each([
    ['deep HTML', '<div>'.repeat(50_000)],
    ['deep tables', '<table><tr><td>'.repeat(5_000)],
    ['a huge table', `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(20_000)}</table>`],
    ['open tags', '<a '.repeat(100_000)],
    ['a long line', '发货人：'.repeat(30_000)],
    ['many colons', ':'.repeat(100_000)],
    ['many digits', '1'.repeat(200_000)],
    ['many blanks', `发货人${' '.repeat(200_000)}：x`],
  ])('to an end: %s', async (_, body) => {
    expect(typeof (await messageOf(eml({ type: 'text/html; charset=utf-8', body }))).text).toBe('string');
    expect(typeof (await messageOf(eml({ body }))).text).toBe('string');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no headers', Buffer.from('\r\n\r\nx')],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 37) % 256))],
  ])('of %s', async (_, raw) => {
    expect((await messageOf(raw)).from).toBeUndefined();
  });
});
