import { chinaHolidays } from './china-holidays.ts';

/** A fee in the company's currency, in minor units. */
interface Fee {
  readonly amount: number;
  readonly currency: 'CNY';
}

/** What `PUT /v1/service_areas/{district_code}` takes. */
export interface SampleArea {
  readonly branch: string;
  readonly area: 'urban' | 'suburban';
  readonly pickup: boolean;
  readonly delivery: boolean;
  readonly extra_pickup_fee: Fee | null;
  readonly extra_delivery_fee: Fee | null;
}

type Exceptions = Partial<Omit<SampleArea, 'branch' | 'area'>>;

const WORKDAY = [['08:00', '18:00']] as const;

/** What `PUT /v1/calendars/{code}` takes, by code: Monday to Friday, which China's make-up days presuppose. */
export const SAMPLE_CALENDARS = {
  CN: {
    hours: { mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY },
    ...chinaHolidays(2026),
  },
} as const;

/** What `PUT /v1/branches/{code}` takes, by code. */
export const SAMPLE_BRANCHES = {
  CTU: { name: '成都网点', time_zone: 'Asia/Shanghai', calendar: 'CN' },
  HGH: { name: '杭州网点', time_zone: 'Asia/Shanghai', calendar: 'CN' },
  SHA: { name: '上海网点', time_zone: 'Asia/Shanghai', calendar: 'CN' },
  WUH: { name: '武汉网点', time_zone: 'Asia/Shanghai', calendar: 'CN' },
} as const;

const yuan = (amount: number): Fee => ({ amount: amount * 100, currency: 'CNY' });
const farAway: Exceptions = { extra_pickup_fee: yuan(30), extra_delivery_fee: yuan(30) };

// GB/T 2260 codes of the districts.
const URBAN: Record<keyof typeof SAMPLE_BRANCHES, readonly string[]> = {
  // 锦江 青羊 金牛 武侯 成华
  CTU: ['510104', '510105', '510106', '510107', '510108'],
  // 上城 拱墅 西湖 滨江
  HGH: ['330102', '330105', '330106', '330108'],
  // 黄浦 徐汇 长宁 静安 普陀 虹口 杨浦
  SHA: ['310101', '310104', '310105', '310106', '310107', '310109', '310110'],
  // 江岸 江汉 硚口 汉阳 武昌 青山 洪山
  WUH: ['420102', '420103', '420104', '420105', '420106', '420107', '420111'],
};

const SUBURBAN: Record<keyof typeof SAMPLE_BRANCHES, Readonly<Record<string, Exceptions>>> = {
  CTU: {
    510112: {}, // 龙泉驿
    510113: {}, // 青白江
    510114: {}, // 新都
    510115: {}, // 温江
    510116: {}, // 双流
    510117: {}, // 郫都
    510121: farAway, // 金堂
    510181: farAway, // 都江堰
    510183: { ...farAway, pickup: false }, // 邛崃
  },
  HGH: {
    330109: {}, // 萧山
    330110: {}, // 余杭
    330111: {}, // 富阳
    330113: {}, // 临平
    330114: {}, // 钱塘
    330112: { extra_delivery_fee: yuan(20) }, // 临安
    330122: farAway, // 桐庐
    330127: { ...farAway, delivery: false }, // 淳安
  },
  SHA: {
    310112: {}, // 闵行
    310113: {}, // 宝山
    310114: {}, // 嘉定
    310115: {}, // 浦东
    310117: {}, // 松江
    310118: {}, // 青浦
    310120: {}, // 奉贤
    310116: { extra_pickup_fee: yuan(20) }, // 金山
    310151: { extra_pickup_fee: yuan(50), extra_delivery_fee: yuan(50) }, // 崇明
  },
  WUH: {
    420112: {}, // 东西湖
    420114: {}, // 蔡甸
    420115: {}, // 江夏
    420113: { extra_delivery_fee: yuan(15) }, // 汉南
    420116: farAway, // 黄陂
    420117: farAway, // 新洲
  },
};

const area = (branch: string, kind: SampleArea['area'], exceptions: Exceptions = {}): SampleArea => ({
  branch,
  area: kind,
  pickup: true,
  delivery: true,
  extra_pickup_fee: null,
  extra_delivery_fee: null,
  ...exceptions,
});

/** The service areas of the sample branches, by district code. */
export const SAMPLE_AREAS: ReadonlyMap<string, SampleArea> = new Map([
  ...Object.entries(URBAN).flatMap(([branch, codes]) => codes.map((code) => [code, area(branch, 'urban')] as const)),
  ...Object.entries(SUBURBAN).flatMap(([branch, districts]) =>
    Object.entries(districts).map(([code, exceptions]) => [code, area(branch, 'suburban', exceptions)] as const),
  ),
]);

/** What `PUT /v1/routes/{origin}/{destination}` takes. */
export interface SampleRoute {
  readonly transfers: readonly string[];
  readonly transit_days: number;
  readonly local: boolean;
}

type Code = keyof typeof SAMPLE_BRANCHES;

const direct = (transit_days: number): SampleRoute => ({ transfers: [], transit_days, local: false });
const over = (transit_days: number, ...transfers: Code[]): SampleRoute => ({ transfers, transit_days, local: false });
const AT_HOME: SampleRoute = { transfers: [], transit_days: 1, local: true };

/** The ways between the sample branches, from the first to the second. */
const ROUTES: Record<Code, Record<Code, SampleRoute>> = {
  CTU: { CTU: AT_HOME, HGH: over(4, 'WUH', 'SHA'), SHA: over(3, 'WUH'), WUH: direct(2) },
  HGH: { CTU: over(4, 'SHA', 'WUH'), HGH: AT_HOME, SHA: direct(1), WUH: direct(2) },
  SHA: { CTU: over(3, 'WUH'), HGH: direct(1), SHA: AT_HOME, WUH: direct(2) },
  WUH: { CTU: direct(2), HGH: direct(2), SHA: direct(2), WUH: AT_HOME },
};

/** The routes between all sample branches, by "origin/destination". */
export const SAMPLE_ROUTES: ReadonlyMap<string, SampleRoute> = new Map(
  Object.entries(ROUTES).flatMap(([origin, ways]) =>
    Object.entries(ways).map(([destination, route]) => [`${origin}/${destination}`, route] as const),
  ),
);

/** What `PUT /v1/tariffs/{origin_branch}/{destination_branch}` takes. */
export interface SampleTariff {
  readonly minimum: number;
  readonly per_kg: readonly { readonly from_kg: number; readonly amount: number }[];
  readonly per_m3: number;
}

/** In fen: of a kg from 0, from 100 and from 500 kg on, and of a m³. */
const tariff = (minimum: number, kg: readonly [number, number, number], per_m3: number): SampleTariff => ({
  minimum,
  per_kg: [
    { from_kg: 0, amount: kg[0] },
    { from_kg: 100, amount: kg[1] },
    { from_kg: 500, amount: kg[2] },
  ],
  per_m3,
});
const NEAR = tariff(3_000, [80, 60, 50], 15_000);
const FAR = tariff(6_000, [220, 190, 160], 40_000);

/** Tariffs between some of the sample branches, by "origin/destination"; what is from or to Wuhan is asked of people. */
export const SAMPLE_TARIFFS: ReadonlyMap<string, SampleTariff> = new Map([
  ['HGH/SHA', NEAR],
  ['SHA/HGH', NEAR],
  ['CTU/HGH', FAR],
  ['HGH/CTU', FAR],
  ['CTU/SHA', FAR],
  ['SHA/CTU', FAR],
]);
