import { execFileSync } from 'node:child_process';

/** What a function finds in its environment when it is loaded. */
const ENVIRONMENT = {
  AWS_REGION: 'us-east-1',
  POWERTOOLS_SERVICE_NAME: 'huidan',
  POWERTOOLS_METRICS_NAMESPACE: 'Huidan',
};

/**
 * How long a fresh Node takes to import a bundle, in milliseconds of its processor: others that run meanwhile make it wait,
 * but hardly work more.
 */
export function importTime(file: string): number {
  const script = `
    const before = process.cpuUsage();
    require(${JSON.stringify(file)});
    const { user, system } = process.cpuUsage(before);
    console.log(user + system);`;
  const env = { ...process.env, ...ENVIRONMENT };
  return Number(execFileSync(process.execPath, ['--eval', script], { encoding: 'utf8', env })) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
