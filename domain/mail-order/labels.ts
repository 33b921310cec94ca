import { ORDER_FIELDS } from './order-fields.ts';

/** What a label announces. A name, contact, phone, address or district that is nobody's is that of the party spoken of last. */
export type Topic = keyof typeof ALONE | keyof typeof PARTIES | `${keyof typeof PARTIES}.${keyof typeof OF_PARTY}`;

const PARTIES = {
  shipper: [
    ...[
      '发货人',
      '发货方',
      '发货',
      '发件人',
      '发件方',
      '发件',
      '寄件人',
      '寄件方',
      '寄件',
      '托运人',
      '托运方',
      '交货人',
    ],
    ...['shipper', 'consignor', 'sender', 'ship from'],
  ],
  consignee: [
    ...['收货人', '收货方', '收货', '收件人', '收件方', '收件', '接货人'],
    ...['consignee', 'receiver', 'recipient', 'ship to', 'deliver to'],
  ],
} as const;

const OF_PARTY = {
  name: ['名称', '姓名', '单位', '公司', '公司名称', '单位名称', 'name', 'company', 'company name'],
  contact: [
    ...['联系人', '联络人', '联系人姓名', '联系', '负责人', '经办人'],
    ...['contact', 'contact person', 'contact name', 'attn', 'attention'],
  ],
  phone: [
    ...[
      '电话',
      '联系电话',
      '联系方式',
      '联络方式',
      '手机',
      '手机号',
      '手机号码',
      '电话号码',
      '联系手机',
      '座机',
      '固话',
    ],
    ...['phone', 'telephone', 'tel', 'mobile', 'mob', 'cell', 'phone number', 'phone no', 'telephone number'],
    ...['contact number', 'contact phone', 'tel no', 'mobile number', 'contact details'],
  ],
  address: ['地址', '详细地址', '具体地址', '地点', '联系地址', 'address', 'addr', 'full address'],
  district: [
    ...['省市区', '区划代码', '行政区划', '行政区划代码', '所在地区', '区县'],
    ...['区划', '区县代码', 'district', 'district code', 'gb/t 2260', 'gb/t 2260 code', 'city and district'],
  ],
} as const;

const ALONE = {
  'shipper.address': [
    ...['提货地址', '取货地址', '装货地址', '提货地点', '取货地点', '装货地点', '提货地', '取货地', '装货地', '起运地'],
    ...['始发地', '发货地', '上门地址', 'pickup address', 'pick-up address', 'pick up address', 'pickup', 'pick-up'],
    ...['pick up', 'pickup at', 'collection address', 'collect from', 'origin'],
  ],
  'shipper.district': [
    ...[
      '提货区县',
      '提货省市区',
      '提货地址区县',
      '提货区划代码',
      '提货地址区划代码',
      'pickup district',
      'pickup district code',
    ],
    ...['pick-up district', 'pick-up district code', 'district of pickup', 'district code of pickup'],
    ...['district of the pickup address', 'district code of the pickup address', 'pickup city and district'],
  ],
  'shipper.contact': ['提货联系人', '取货联系人', '装货联系人', 'pickup contact', 'pick-up contact'],
  'shipper.phone': ['提货电话', '取货电话', '提货联系电话', '装货电话', 'pickup phone', 'pick-up phone'],
  'consignee.address': [
    ...['送货地址', '派送地址', '卸货地址', '送达地址', '配送地址', '交货地址', '收货地', '卸货地', '送货地'],
    ...['delivery address', 'deliver at'],
  ],
  'consignee.district': [
    ...['收货区县', '收货省市区', '收货地址区县', '送货区县', '收货区划代码', '收货地址区划代码', 'delivery district'],
    ...['delivery district code', 'district of delivery', 'district code of delivery', 'delivery city and district'],
    ...['district of the delivery address', 'district code of the delivery address'],
  ],
  destination: [
    ...['发往', '目的地', '到达地', '到站', '运往', '发到', '送往', '到货城市', '目的城市'],
    ...['destination', 'going to'],
  ],
  goods: [
    ...['货物', '货物状况', '货物情况', '货物信息', '货物明细', '货物详情', '货物描述', '货品', '货物资料', '货况'],
    ...['goods', 'cargo', 'commodity', 'goods details', 'cargo details', 'items', 'item', 'description of goods'],
  ],
  'goods.description': [
    ...['品名', '货名', '货物名称', '货品名称', '产品名称', '物品名称', '产品', '物品', '商品', '商品名称'],
    ...['description', 'goods description', 'product', 'product name', 'item name'],
  ],
  'goods.category': [
    ...['货物类别', '货物类型', '货物性质', '货类', '类别', '性质'],
    ...['category', 'goods category', 'cargo type'],
  ],
  'goods.dangerous': [
    ...['危险品', '是否危险品', '是否为危险品', '危险货物', '危化品'],
    ...['dangerous goods', 'dangerous', 'hazardous', 'hazmat', 'dg'],
  ],
  'goods.pieces': [
    ...['件数', '数量', '总件数', '数目', '箱数', '托数', '板数', '包数', '总数量'],
    ...['pieces', 'quantity', 'qty', 'pcs', 'packages', 'no. of pieces', 'number of pieces', 'no. of packages'],
    ...['number of packages', 'cartons', 'pallets'],
  ],
  'goods.weightKg': [
    ...['重量', '毛重', '总重', '总重量', '总毛重', '货重', '吨位', '吨数'],
    ...['weight', 'gross weight', 'total weight', 'g.w', 'gw', 'wt'],
  ],
  'goods.volumeM3': [
    ...['体积', '方数', '总体积', '立方', '立方数', '方量', '材积'],
    ...['volume', 'total volume', 'cbm', 'measurement', 'vol', 'cubic metres', 'cubic meters'],
  ],
  'goods.declaredValue': [
    ...['声明价值', '保价', '保价金额', '货值', '货物价值', '投保金额', '声明货值', '保价价值'],
    ...['declared value', 'value', 'insured value', 'value of goods', 'goods value'],
  ],
  'goods.dataSheet': [
    ...['msds', 'msds编号', 'msds号', '安全数据表', '安全技术说明书'],
    ...['safety data sheet', 'sds', 'data sheet', 'msds no'],
  ],
  freightTerms: [
    ...['付费方式', '付款方式', '运费', '运费付款方式', '运费支付方式', '结算方式', '支付方式', '运费结算', '付费'],
    ...['运费方式', '运费支付', '结费方式', '付运费方式', 'freight terms', 'terms', 'payment', 'freight payment'],
    ...['payment terms', 'freight', 'payment method', 'freight charges'],
  ],
  receipt: [
    ...['回单', '回单要求', '签回单', '回单方式', '签收要求', '签单', '签收单', '是否回单', '是否要回单'],
    ...['是否需要回单', '回单需求', '返单', '签单要求', '回单类型', 'receipt', 'signed receipt', 'pod'],
    ...['proof of delivery', 'return receipt', 'receipt required', 'receipt wanted', 'delivery receipt'],
  ],
  'receipt.copies': [
    ...['回单份数', '回单联数', '签单份数', '份数', '联数'],
    ...['copies', 'receipt copies', 'copies of receipt', 'number of copies'],
  ],
  'receipt.shipperForm': [
    ...['客户回单', '自带回单', '原单返回', '客户单', '附客户单', '发货人单据', '随货单据'],
    ...["shipper's form", 'shipper form', 'own form', 'customer form'],
  ],
  reference: [
    ...['订单号', '客户订单号', '订单编号', '订单', '参考号', '客户参考号', '委托单号', '委托编号'],
    ...['order no', 'order number', 'reference', 'ref', 'your reference', 'reference no', 'reference number'],
    ...['po', 'po no', 'po number', 'our reference', 'our ref', 'ref no'],
  ],
  ownNumbers: [
    ...['运单号', '其他单号', '客户单号', '送货单号', '出库单号', '提单号', '发货单号', '客户运单号'],
    ...['own numbers', 'own number', 'other numbers', 'delivery note', 'delivery note no', 'waybill', 'waybill no'],
  ],
  quoteNumber: [
    ...['报价单号', '询价单号', '报价编号', '报价号', '报价单'],
    ...['quote', 'quote no', 'quote number', 'quotation', 'quotation no'],
  ],
  urgent: ['加急', '是否加急', '紧急', '急件', '是否紧急', '加急件', 'urgent', 'rush'],
  name: ['公司', '公司名称', '单位名称', '姓名', 'name', 'company', 'company name'],
  contact: OF_PARTY.contact,
  phone: OF_PARTY.phone,
  address: OF_PARTY.address,
  district: OF_PARTY.district,
} as const;

/** Words that are also said without announcing anything: they are labels before a colon only. */
const WORDS = [
  '发货',
  '收货',
  '发件',
  '寄件',
  '收件',
  '联系',
  '单位',
  '公司',
  '订单',
  '产品',
  '物品',
  '商品',
  '紧急',
  '加急',
  '急件',
  '付费',

  '立方',
  '地点',
  '危险品',
  '发到',
  '送往',
  '运往',
  '负责人',
];

/** What the fields of an order announce whose names are not those of topics. */
const OF_FIELDS: Readonly<Record<string, Topic>> = {
  'shipper.name': 'shipper',
  'shipper.contactName': 'shipper.contact',
  'shipper.address.districtCode': 'shipper.district',
  'shipper.address.line': 'shipper.address',
  'consignee.name': 'consignee',
  'consignee.contactName': 'consignee.contact',
  'consignee.address.districtCode': 'consignee.district',
  'consignee.address.line': 'consignee.address',
  'receipt.kind': 'receipt',
};

const ALL = new Map<string, Topic>([
  ...Object.entries(PARTIES).flatMap(([party, names]) =>
    names.flatMap((name) => [
      [name, party as Topic] as const,
      ...['信息', '资料', ' details', ' information'].map((more) => [name + more, party as Topic] as const),
      ...Object.entries(OF_PARTY).flatMap(([what, labels]) =>
        labels.flatMap((label) =>
          ['', '的', ' ', "'s ", '’s '].map((of) => [name + of + label, `${party}.${what}` as Topic] as const),
        ),
      ),
    ]),
  ),
  ...Object.entries(ALONE).flatMap(([topic, labels]) =>
    labels.map((label) => [label as string, topic as Topic] as const),
  ),
  // Who is asked for something answers in the words of the question.
  ...Object.entries(ORDER_FIELDS).flatMap(([field, { zh, en }]) =>
    [zh, en].map((name) => [name.toLowerCase(), OF_FIELDS[field] ?? (field as Topic)] as const),
  ),
]);

/** Those in which punctuation stands, at which others end. */
export const LABELS_WITH_STOPS: readonly string[] = [...ALL.keys()].filter((label) => /[,;。、|!?)]/.test(label));

/** The longest of them, in characters. */
export const LONGEST_LABEL = Math.max(...Array.from(ALL.keys(), (label) => label.length));

/** A label as it was found: with the unit that it names, and of several goods which. */
export interface Label {
  readonly topic: Topic;
  readonly unit?: string;
  readonly goods?: number;
}

const NUMBERING = /^(?:[\s>*#•·●■◆▪_-]|\(?\d{1,2}[.、)]|[(]?[一二三四五六七八九十]{1,3}[、.)]|[①-⑳])*/;
const BRACKETS = /[【】[\]<>《》「」“”"*_]/g;
const UNIT = /[(/]\s*([^()/:]{1,12})\)?\s*$/;
const OF_SEVERAL = /(\d{1,2}|[一二三四五六七八九十])$/;
const OF_WHICH = /^第(\d{1,2}|[一二三四五六七八九十])(?:项|种|类)?的? ?|[( ]+(?:item|第) ?(\d{1,2})项?\)?$/;
const AND = /[/、及和与&+]/;

/** What a text announces, as the whole of it is a label. @param text as `plain` makes it */
export function labelOf(text: string): Label | undefined {
  const written = text.replace(NUMBERING, '').replace(BRACKETS, ' ').trim();
  if (written.length > LONGEST_LABEL * 2) return undefined;
  const topic = topicOf(written);
  const [ofWhich, front, end] = OF_WHICH.exec(written) ?? [];
  const goods = ofWhich === undefined ? undefined : topicOf(written.replace(ofWhich, ''));
  if (goods?.startsWith('goods') === true) return { topic: goods, goods: countOf(front ?? end ?? '') };
  if (topic) return { topic };
  const [inUnit, unit] = UNIT.exec(written) ?? [];
  const named = inUnit === undefined ? undefined : topicOf(written.slice(0, -inUnit.length));
  if (named && unit !== undefined) return { topic: named, unit };
  const [number] = OF_SEVERAL.exec(written) ?? [];
  const numbered = number === undefined ? undefined : topicOf(written.slice(0, -number.length));
  if (numbered?.startsWith('goods') === true && number !== undefined)
    return { topic: numbered, goods: countOf(number) };
  return undefined;
}

/** Whether a text announces something also where no colon follows. @param text as `plain` makes it */
export function isLabelAlone(text: string): boolean {
  return !WORDS.includes(text.trim()) && labelOf(text) !== undefined;
}

function countOf(number: string): number {
  return '一二三四五六七八九十'.indexOf(number) + 1 || Number(number);
}

/** 收货人及电话 is the consignee, 件数/重量 the goods: what follows speaks for itself. */
function topicOf(label: string): Topic | undefined {
  const one = ALL.get(
    label
      .replace(/(?<=[^a-z ]) +(?=[^a-z ])/g, '')
      .replace(/ {2,}/g, ' ')
      .replace(/\.$/, ''),
  );
  if (one) return one;
  const several = label.split(AND).map((part) => ALL.get(part.trim()));
  const [first] = several;
  if (several.length < 2 || several.some((each) => each === undefined)) return undefined;
  return several.every((each) => each?.startsWith('goods')) ? 'goods' : first;
}
