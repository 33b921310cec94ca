import { existsSync, readFileSync } from 'node:fs';
import type { LocalTable } from './local-access.ts';

const LOCAL_CLOUD = '.local/cloud.json';

/** How to reach the cloud that `npm start` runs. @throws Error with how to use the tool, where none runs */
export function runningCloud(usage: string): LocalTable {
  if (!existsSync(LOCAL_CLOUD))
    throw new Error(`No local cloud is running (npm start), and none on AWS is named.\n\n${usage}`);
  return JSON.parse(readFileSync(LOCAL_CLOUD, 'utf8')) as LocalTable;
}
