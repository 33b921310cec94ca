const IN_CHINESE =
  /公司|集团|厂|店|商行|经营部|工作室|合作社|学校|大学|医院|研究院|研究所|事务所|中心|超市|仓库|物流园|局$|部$|酒店|行$/;
const IN_ENGLISH =
  /\b(?:ltd|limited|inc|llc|corp|corporation|company|gmbh|plc|co|factory|store|group|university|hospital|warehouse)\b/i;

/** Whether a name is that of a company or the like, not of a person. */
export function isOrganisation(name: string): boolean {
  return IN_CHINESE.test(name) || IN_ENGLISH.test(name);
}
