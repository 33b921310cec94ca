import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailOrder } from '../../../domain/mail-order/mail-order.ts';
import { readOrder } from '../../../domain/mail-order/read-order.ts';

const WHOLE = `发货人：张三
联系方式：13800000011
货物状况：电机，12件，3方，1.2吨
提货地址：浙江省杭州市西湖区文三路1号
发往：四川省成都市武侯区天府大道1号
收货人：李四
联系方式：13900000022
付费方式：到付
回单：签字`;

const ORDER: MailOrder = {
  shipper: {
    name: '张三',
    contactName: '张三',
    phone: '13800000011',
    address: { districtCode: '330106', line: '浙江省杭州市西湖区文三路1号' },
  },
  consignee: {
    name: '李四',
    contactName: '李四',
    kind: 'person',
    phone: '13900000022',
    address: { districtCode: '510107', line: '四川省成都市武侯区天府大道1号' },
  },
  goods: [{ description: '电机', pieces: 12, weightKg: 1200, volumeM3: 3 }],
  freightTerms: 'collect',
  receipt: { kind: 'signature' },
};

const fields = (places: readonly { field: string; goods?: number }[]) =>
  places.map(({ field, goods }) => (goods === undefined ? field : `${field} ${goods}`));

describe('a whole order is understood', () => {
  it.each([
    ["in the manual's form", WHOLE],
    ['in half width', WHOLE.replaceAll('：', ':').replaceAll('，', ',')],
    [
      'in full width',
      WHOLE.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace('1.2', '１.２'),
    ],
    ['on one line', WHOLE.replaceAll('\n', '；')],
    ['with blanks between', WHOLE.replaceAll('\n', '　')],
    [
      'numbered',
      WHOLE.split('\n')
        .map((line, at) => `${at + 1}、${line}`)
        .join('\n'),
    ],
    [
      'numbered in brackets',
      WHOLE.split('\n')
        .map((line, at) => `(${at + 1}) ${line}`)
        .join('\n'),
    ],
    [
      'as a list',
      WHOLE.split('\n')
        .map((line) => `- ${line}`)
        .join('\n'),
    ],
    ['with labels in brackets', WHOLE.replace(/^(.+?)：/gm, '【$1】：')],
    ['with blanks in the labels', WHOLE.replace('发货人', '发 货 人').replace('收货人', '收　货　人')],
    ['with values below', WHOLE.replaceAll('：', '：\n')],
    ['with values below an empty line', WHOLE.replaceAll('：', '：\n\n')],
    ['with empty lines', WHOLE.replaceAll('\n', '\n\n')],
    ['in a table', WHOLE.replaceAll('：', '\t')],
    ['in a table with colons', WHOLE.replaceAll('：', '：\t')],
    ['with blanks for colons', WHOLE.replaceAll('：', ' ')],
    ['with invisible marks', WHOLE.replace(/(?<=.)/g, '\u200b').replaceAll('\u200b\n', '\n')],
    ['from right to left', WHOLE.replaceAll('：', '：\u202e')],
    [
      'in traditional characters',
      WHOLE.replace('发货人', '發貨人')
        .replaceAll('联系方式', '聯繫方式')
        .replace('发往', '發往')
        .replace('收货人', '收貨人')
        .replace('签字', '簽字')
        .replace('货物状况', '貨物狀況'),
    ],
    ['after a greeting', `您好！\n请安排提货，信息如下：\n${WHOLE}\n请尽快，谢谢。`],
    ['with its measures labelled', WHOLE.replace('电机，12件，3方，1.2吨', '电机，数量12件、体积3方、重量1.2吨')],
    [
      'with its goods apart',
      WHOLE.replace('货物状况：电机，12件，3方，1.2吨', '品名：电机\n件数：12\n重量：1200公斤\n体积：3立方米'),
    ],
    [
      'with units at the labels',
      WHOLE.replace('货物状况：电机，12件，3方，1.2吨', '品名：电机；件数：12；重量(kg)：1,200；体积（m³）：3'),
    ],
    [
      'with goods in a table',
      WHOLE.replace('货物状况：电机，12件，3方，1.2吨', '品名\t件数\t重量（吨）\t体积(方)\n电机\t12\t1.2\t3'),
    ],
    [
      'with three labels at once',
      WHOLE.replace('货物状况：电机，12件，3方，1.2吨', '品名：电机\n件数/重量/体积：12件/1.2吨/3方'),
    ],
    ['in Chinese numbers', WHOLE.replace('12件，3方，1.2吨', '十二件，三方，1.2吨')],
    [
      'of parties on a line each',
      WHOLE.replace('张三\n联系方式：13800000011', '张三 13800000011').replace(
        '李四\n联系方式：13900000022',
        '李四，13900000022',
      ),
    ],
    [
      'of parties with their labels',
      WHOLE.replace('联系方式：138', '发货人电话：138').replace('联系方式：139', '收货人联系电话：139'),
    ],
    ['with remarks', `${WHOLE}\n备注：请于下午3:00前提货`],
  ])('%s', (_, text) => {
    const { order, missing, unclear } = readOrder(text, 'CN');
    expect({ missing, unclear }).toEqual({ missing: [], unclear: [] });
    const phones = {
      shipper: order.shipper?.phone?.normalize('NFKC'),
      consignee: order.consignee?.phone?.normalize('NFKC'),
    };
    const plain = JSON.parse(JSON.stringify(order).normalize('NFKC')) as MailOrder;
    expect(plain).toEqual(ORDER);
    expect(phones).toEqual({ shipper: '13800000011', consignee: '13900000022' });
  });

  it('in English', () => {
    const text = `Dear team, please collect:
Shipper: Acme Ltd
Contact person: Jane Doe
Phone: +86 138 0000 0011
Pickup address: 1 Wensan Road, Hangzhou
Pickup district code: 330106
Shipper district code: 330106
Consignee: Li Si, Tel: +86 139 0000 0022
Consignee address: 1 Tianfu Avenue, Chengdu; Consignee district: 510107
Goods: 12 pcs electric motors, 1,200 kg, 3 cbm
Freight terms: prepaid. Receipt: signed and stamped? no: company seal, 2 copies
Order no.: PO-7`;
    const { order, missing, language } = readOrder(text.replace(' signed and stamped? no:', ''), 'CN');
    expect({ missing, language }).toEqual({ missing: [], language: 'en' });
    expect(order).toMatchObject({
      reference: 'PO-7',
      shipper: {
        name: 'Acme Ltd',
        contactName: 'Jane Doe',
        phone: '+86 138 0000 0011',
        address: { districtCode: '330106' },
      },
      consignee: { name: 'Li Si', kind: 'person', phone: '+86 139 0000 0022', address: { districtCode: '510107' } },
      goods: [{ description: 'electric motors', pieces: 12, weightKg: 1200, volumeM3: 3 }],
      freightTerms: 'prepaid',
      receipt: { kind: 'company_seal', copies: 2 },
    });
  });
});

describe('one line is understood', () => {
  it.each<[string, string, MailOrder]>([
    [
      'a company and its contact',
      '发货人：杭州某某有限公司 张三 13800000011',
      { shipper: { name: '杭州某某有限公司', contactName: '张三', phone: '13800000011' } },
    ],
    [
      'a title',
      '收货人：李四（收）13900000022',
      { consignee: { name: '李四', contactName: '李四', kind: 'person', phone: '13900000022' } },
    ],
    ['a company', '收货单位：成都某某公司', { consignee: { name: '成都某某公司', kind: 'company' } }],
    ['an extension', '发货人电话：021-12345678转802', { shipper: { phone: '021-12345678转802' } }],
    ['the first of two numbers', '发货人电话：13800000011/13800000012', { shipper: { phone: '13800000011' } }],
    ['500 kg', '重量：500公斤', { goods: [{ weightKg: 500 }] }],
    ['half a ton more', '重量：一吨半', { goods: [{ weightKg: 1500 }] }],
    ['a comma', '重量：1,200kg', { goods: [{ weightKg: 1200 }] }],
    ['pallets', '件数：2托', { goods: [{ pieces: 2 }] }],
    ['cubic metres', 'Volume: 3.5 cbm', { goods: [{ volumeM3: 3.5 }] }],
    [
      'a value in ten thousands',
      '声明价值：5万元',
      { goods: [{ declaredValue: { amount: 5_000_000, currency: 'CNY' } }] },
    ],
    [
      'a value in dollars',
      'Declared value: USD 1,000',
      { goods: [{ declaredValue: { amount: 100_000, currency: 'USD' } }] },
    ],
    [
      'dangerous goods with their sheet',
      '危险品：是；MSDS：MSDS-2026-001',
      { goods: [{ category: 'dangerous', dataSheet: 'MSDS-2026-001' }] },
    ],
    ['goods that are not dangerous', '货物类别：非危险品', { goods: [{ category: 'general' }] }],
    ['fragile goods', '货物：玻璃 易碎 5箱', { goods: [{ description: '玻璃 易碎', category: 'fragile', pieces: 5 }] }],
    [
      'two goods',
      '货物1：电机 12件；货物2：水泵 5件',
      {
        goods: [
          { description: '电机', pieces: 12 },
          { description: '水泵', pieces: 5 },
        ],
      },
    ],
    [
      'two goods below',
      '货物：\n1. 电机 12件\n2. 水泵 5件',
      {
        goods: [
          { description: '电机', pieces: 12 },
          { description: '水泵', pieces: 5 },
        ],
      },
    ],
    ['monthly', '结算方式：月结', { freightTerms: 'monthly' }],
    ['per shipment', 'Payment terms: per shipment', { freightTerms: 'per-shipment' }],
    ['the shipper pays', '运费：发货人付', { freightTerms: 'prepaid' }],
    ['no receipt', '回单：不需要', { receipt: { kind: 'none' } }],
    ['copies', '回单：盖章 两份', { receipt: { kind: 'company_seal', copies: 2 } }],
    ['an identity number', '回单要求：签字加身份证号', { receipt: { kind: 'signature_with_id' } }],
    ['a form', '回单：签收单盖章，客户单', { receipt: { kind: 'company_seal', shipperForm: true } }],
    ['numbers', '订单号：PO-1；运单号：A1、A2', { reference: 'PO-1', ownNumbers: ['A1', 'A2'] }],
    ['urgent', '是否加急：是', { urgent: true }],
    ...['不用盖章，签字就行', '无需盖章 签字回传', '签字，不要身份证', '签字不盖章', 'not stamped but signed'].map(
      (receipt): [string, string, MailOrder] => [receipt, `回单：${receipt}`, { receipt: { kind: 'signature' } }],
    ),
    ...['无需签字，盖章即可', '不要签字，要盖章', '不要签字要盖章'].map((receipt): [string, string, MailOrder] => [
      receipt,
      `回单：${receipt}`,
      { receipt: { kind: 'company_seal' } },
    ]),
    ...['不需要，谢谢', '不用签回单', '无', 'not required'].map((receipt): [string, string, MailOrder] => [
      receipt,
      `回单：${receipt}`,
      { receipt: { kind: 'none' } },
    ]),
    [
      'a code of a district in Latin letters',
      'Delivery address: 330106, No. 1 Wensan Road',
      { consignee: { address: { districtCode: '330106', line: 'No. 1 Wensan Road' } } },
    ],
    [
      'codes of districts',
      'District code of pickup: 510104\nDelivery district code: 330106',
      { shipper: { address: { districtCode: '510104' } }, consignee: { address: { districtCode: '330106' } } },
    ],
    [
      'a value beside goods',
      '货物：电机 保价5万元',
      { goods: [{ description: '电机', declaredValue: { amount: 5_000_000, currency: 'CNY' } }] },
    ],
    ['urgent in passing', '明天上午9点前提货，加急', { urgent: true }],
    ['no reference', '订单号：待定', {}],
    ['decimals in Chinese', '体积：三点五方', { goods: [{ volumeM3: 3.5 }] }],
    ['a comma between numbers', '货物：型号2，500公斤', { goods: [{ description: '型号2', weightKg: 500 }] }],
    ['pieces and a weight', '货物：件数12，500公斤', { goods: [{ description: '件数12', weightKg: 500 }] }],
    [
      'a cubic metre before a comma',
      '货物：电机，3m³,1200千克',
      { goods: [{ description: '电机', volumeM3: 3, weightKg: 1200 }] },
    ],
    [
      'pounds and cubic feet',
      'Goods: motors, 100 lbs, 10 cu ft',
      { goods: [{ description: 'motors', weightKg: 45.359237, volumeM3: 0.283168 }] },
    ],
    [
      'a municipality',
      '提货地址：北京朝阳区建国路1号',
      { shipper: { address: { districtCode: '110105', line: '北京朝阳区建国路1号' } } },
    ],
    [
      'a county-level city',
      '收货地址：昆山市玉山镇1号',
      { consignee: { address: { districtCode: '320583', line: '昆山市玉山镇1号' } } },
    ],
    [
      'a city without districts',
      '收货地址：东莞市长安镇1号',
      { consignee: { address: { districtCode: '441900', line: '东莞市长安镇1号' } } },
    ],
    [
      'a destination with an address',
      '发往：杭州；收货地址：西湖区文三路1号',
      { consignee: { address: { districtCode: '330106', line: '西湖区文三路1号' } } },
    ],
    ['a word in place of a colon', '收货人电话改为13900000099', { consignee: { phone: '13900000099' } }],
  ])('%s', (_, text, order) => {
    expect(readOrder(text, 'CN').order).toEqual(order);
    expect(readOrder(text, 'CN').unclear).toEqual([]);
  });
});

describe('nothing is guessed', () => {
  it.each<[string, string, string[]]>([
    ['a district of two cities', '收货地址：西湖区文三路1号', ['consignee.address.districtCode']],
    ['a development zone', '收货地址：成都市高新区天府大道1号', ['consignee.address.districtCode']],
    ['a district that is not there', '收货地址：上海市武侯区1号', ['consignee.address.districtCode']],
    ['no district', '提货地址：杭州市文三路1号', ['shipper.address.districtCode']],
    ["a road with a district's name", '提货地址：杭州西湖大道1号', ['shipper.address.districtCode']],
    ['two destinations', '发往：上海；收货地址：成都武侯区1号', ['consignee.address.districtCode']],
    ['a weight without unit', '重量：500', ['goods.weightKg']],
    ['a range', '重量：1-1.2吨', ['goods.weightKg']],
    ['a weight of each', '重量：每件50公斤', ['goods.weightKg']],
    ...['不用盖章', '不需要，签字即可', '不用盖章签字就行', '不签字不盖章'].map(
      (receipt): [string, string, string[]] => [receipt, `回单：${receipt}`, ['receipt.kind']],
    ),
    ...[
      '12件，单件重量100公斤，3方',
      '单箱重100kg，12箱',
      '12件，均重100kg',
      '每箱重约100公斤，12箱',
      '12箱×100kg',
      '100kg*12件',
      '12 boxes x 100kg',
      '一吨二',
      '1吨2',
      '12，500公斤',
      '型号2,500公斤',
      '件数12,500公斤',
    ].map((goods): [string, string, string[]] => [goods, `货物：${goods}`, ['goods.weightKg']]),
    ...['待定', '同发货人', '不详', '???', 'N/A', '李四/王五', '-'].map((name): [string, string, string[]] => [
      name,
      `收货人：${name}`,
      ['consignee.name'],
    ]),
    ['goods that are not known yet', '品名：待定', ['goods.description']],
    [
      'a code that is not of the place named',
      '收货地址：510104 浙江省杭州市西湖区文三路1号',
      ['consignee.address.districtCode'],
    ],
    ['half a table', '回单 签字 体积 3', ['receipt.kind']],
    ['labels for a description', '品名 体积 3', ['goods.description']],
    ['a volume without unit in a table', '品名 件数 重量 体积\n电机 12 1200kg 3', ['goods.volumeM3']],
    ['less than nothing', '货物：-12件', ['goods.pieces']],
    ['digits with a comma', '件数：1,2', ['goods.pieces']],
    ['pallets and boxes', '数量：2托12箱', ['goods.pieces']],
    ['half a piece', '件数：1.5', ['goods.pieces']],
    ['two weights', '重量：1吨；毛重：1.2吨', ['goods.weightKg']],
    ['two terms', '付费方式：现付或到付', ['freightTerms']],
    ['other terms', '付费方式：再说', ['freightTerms']],
    ['a receipt of no kind', '回单：要', ['receipt.kind']],
    ['a receipt of two kinds', '回单：签字或盖章', ['receipt.kind']],
    ['no telephone number', '发货人电话：12', ['shipper.phone']],
    ["nobody's number", '电话：13800000011', ['shipper.phone', 'consignee.phone']],
    ['a value without currency', '声明价值：5000', ['goods.declaredValue']],
    ['dangerous goods in passing', '注意，这批是危险品', ['goods.category']],
    ['two consignees', '收货人：李四；收货人：王五', ['consignee.name']],
  ])('%s', (_, text, unclear) => {
    const read = readOrder(text, 'CN');
    expect(fields(read.unclear)).toEqual(expect.arrayContaining(unclear));
    expect(fields(read.missing)).not.toEqual(expect.arrayContaining(unclear));
  });

  it("of other people's labels", () => {
    expect(readOrder('发货人：张三\n财务电话：13800000011', 'CN').order.shipper?.phone).toBeUndefined();
  });

  it('of choices, which are named', () => {
    expect(readOrder('收货地址：西湖区文三路1号', 'CN').unclear).toEqual([
      {
        field: 'consignee.address.districtCode',
        read: '西湖区文三路1号',
        choices: ['浙江省杭州市西湖区', '江西省南昌市西湖区'],
      },
    ]);
  });

  it('of an empty message: all is missing', () => {
    expect(readOrder('你好', 'CN')).toMatchObject({ order: {}, unclear: [], told: [] });
    expect(readOrder('', 'CN').missing).toHaveLength(16);
  });

  it.each(Object.keys({ 联系方式: 0, 货物状况: 0, 提货地址: 0, 发往: 0, 收货人: 0, 付费方式: 0, 回单: 0 }))(
    'without the line %s something is missing',
    (label) => {
      const text = WHOLE.split('\n')
        .filter((line) => !line.startsWith(label))
        .join('\n');
      expect(readOrder(text, 'CN').missing).not.toEqual([]);
    },
  );
});

describe('a reply', () => {
  const after = (...texts: readonly string[]) =>
    texts.reduce<ReturnType<typeof readOrder> | undefined>((before, text) => readOrder(text, 'CN', before), undefined);

  it.each([
    ['by a label', '收货人电话：13900000022'],
    ['without one', '13900000022'],
  ])('completes an order %s', (_, reply) => {
    const read = after(WHOLE.replace('收货人：李四\n联系方式：13900000022', '收货人：李四'), reply);
    expect(read).toMatchObject({ order: ORDER, missing: [], unclear: [], told: ['consignee.phone'] });
  });

  it('says which district was meant', () => {
    const read = after(WHOLE.replace('四川省成都市武侯区', '武侯大道'), '收货地址：成都武侯区');
    expect(read?.unclear).toEqual([]);
    expect(read?.order.consignee?.address?.districtCode).toBe('510107');
  });

  it('gives the street that was asked for', () => {
    const read = after(WHOLE.replace('天府大道1号', ''), '收货地址：天府大道1号');
    expect(read).toMatchObject({
      missing: [],
      unclear: [],
      order: { consignee: { address: { districtCode: '510107', line: '天府大道1号' } } },
    });
  });

  it('corrects one thing and leaves the others', () => {
    expect(after(WHOLE, '重量改为1.5吨')).toMatchObject({
      order: { ...ORDER, goods: [{ description: '电机', pieces: 12, weightKg: 1500, volumeM3: 3 }] },
      told: ['goods.weightKg'],
      missing: [],
    });
  });

  it('makes another person the consignee, who is called themselves', () => {
    expect(after(WHOLE, '收货人：王五 13900000033')?.order.consignee).toMatchObject({
      name: '王五',
      contactName: '王五',
      phone: '13900000033',
    });
  });

  it('asks of which goods a weight is', () => {
    const read = after(WHOLE.replace('货物状况：电机', '货物1：水泵 1件 1吨 1方\n货物2：电机'), '重量：2吨');
    expect(read?.unclear).toMatchObject([{ field: 'goods.weightKg', choices: ['水泵', '电机'] }]);
  });

  it('that leaves open what was unclear leaves it unclear', () => {
    expect(fields(after(`${WHOLE}\n声明价值：5000`, '回单：盖章')?.unclear ?? [])).toEqual(['goods.declaredValue']);
  });

  it('that says nothing of the order changes nothing', () => {
    expect(after(WHOLE, '好的，谢谢！')).toMatchObject({ order: ORDER, told: [], missing: [] });
  });
});

it("reads back any order in the manual's form, whatever its punctuation and the order of its lines", () => {
  const lines = [
    ['发货人', '张三'],
    ['发货人电话', '13800000011'],
    ['提货地址', '浙江省杭州市西湖区文三路1号'],
    ['收货人', '李四'],
    ['收货人电话', '13900000022'],
    ['收货地址', '四川省成都市武侯区天府大道1号'],
    ['品名', '电机'],
    ['件数', '12件'],
    ['重量', '1.2吨'],
    ['体积', '3方'],
    ['付费方式', '到付'],
    ['回单', '签字'],
  ] as const;
  const any = fc.record({
    order: fc.shuffledSubarray([...lines], { minLength: lines.length }),
    colons: fc.array(fc.constantFrom('：', ':', ': ', ' ： ', '：　', '='), {
      minLength: lines.length,
      maxLength: lines.length,
    }),
    ends: fc.array(fc.constantFrom('\n', '；', '; ', '，', ', ', '。', '\n\n', '　'), {
      minLength: lines.length,
      maxLength: lines.length,
    }),
  });
  fc.assert(
    fc.property(any, ({ order, colons, ends }) => {
      const text = order.map(([label, value], at) => `${label}${colons[at]}${value}${ends[at]}`).join('');
      expect(readOrder(text, 'CN')).toMatchObject({ order: ORDER, missing: [], unclear: [] });
    }),
  );
});

it.each([
  ['labels', '发货人：'.repeat(12_500)],
  ['colons', ':'.repeat(50_000)],
  ['digits', `重量：${'1'.repeat(49_000)}`],
  ['blanks', `发货人${' '.repeat(49_000)}：x`],
  ['cities', `收货地址：${'杭州,'.repeat(16_000)}`],
  ['words', `收货人：${'张三 '.repeat(16_000)}`],
  ['goods', '货物：电机 1件\n'.repeat(5_000)],
  ['tabs', '\t'.repeat(50_000)],
])('comes to an end with many %s, and books nothing', (_, text) => {
  const { missing, unclear } = readOrder(text, 'CN');
  expect([...missing, ...unclear]).not.toEqual([]);
});
