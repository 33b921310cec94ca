import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CASE_TYPES, CHANNELS } from '../../../domain/case/case.ts';
import { QUEUE_AGES } from '../../../domain/case/queue-age.ts';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { METRICS, type MetricName } from '../../../domain/metrics.ts';
import { NOTICE_KIND_NAMES } from '../../../domain/notice/notice-kinds.ts';
import { AGE_BANDS } from '../../../domain/report/age-band.ts';
import { REPORT_KINDS } from '../../../domain/report/reports.ts';
import { ofType } from '../template.ts';
import { watchedBy } from './control-room.ts';

/** What the docs say that the control room costs. */
const docs = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
const rows = docs
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

/** The row of a table that begins so. */
function row(begins: string): string[] {
  const [found, ...others] = rows.filter(([first = '']) => first.startsWith(begins));
  if (!found || others.length > 0)
    throw new Error(`${others.length > 0 ? 'several rows' : 'no row'} of the docs: ${begins}`);
  return found;
}

const LEVELS = COMMITMENT_NAMES.flatMap((name) => [...COMMITMENTS[name].escalation]).length;

/** How many metrics there are of a name: one for each value of its dimensions; undefined where these are not known beforehand. */
function counted(name: MetricName): number | undefined {
  switch (METRICS[name].dimensions.join()) {
    case '':
      return 1;
    case 'commitment':
      return COMMITMENT_NAMES.length;
    case 'commitment,level':
      return LEVELS;
    case 'kind':
      return NOTICE_KIND_NAMES.length;
    case 'report':
      return REPORT_KINDS.length;
    case 'age':
      return (name === 'CasesInQueue' ? QUEUE_AGES : AGE_BANDS).length;
    case 'caseType,channel':
      return CASE_TYPES.length * CHANNELS.length;
    default:
      return undefined;
  }
}

it('the docs count every metric, and no other', () => {
  const listed = rows
    .filter(([first = '', , inAll = '']) => first.startsWith('`') && /^(\d+|N)$/.test(inAll))
    .map(([names = '', , inAll = '']) => ({ names: names.replaceAll('`', '').split(', '), inAll }));
  expect(listed.flatMap(({ names }) => names).sort()).toEqual(Object.keys(METRICS).sort());
  for (const { names, inAll } of listed) {
    const known = names.map((name) => counted(name as MetricName));
    if (known.every((count) => count !== undefined))
      expect([names, Number(inAll)]).toEqual([names, known.reduce((sum, count) => sum + count, 0)]);
  }
  const total = listed.reduce((sum, { inAll }) => sum + (inAll === 'N' ? 0 : Number(inAll)), 0);
  expect(row('custom metrics')).toEqual([
    'custom metrics, 0.30 each',
    `at most ${total} + N, below`,
    `${Math.round(total * 0.3)} + 0.30 N`,
  ]);
});

it('the docs count what stands still: the rules of the firewall, and the keys', () => {
  const rules = ofType('AWS::WAFv2::WebACL').map((acl) => acl.list('Rules').length);
  expect(row('WAF')[1]).toBe([rules.length, ...rules].join(', '));
  expect(row('keys of KMS')[1]).toBe(String(ofType('AWS::KMS::Key').length));
});

it('the docs count the dashboards, and the alarms by what they watch', () => {
  expect(row('dashboards, 3 each')[1]).toBe(String(ofType('AWS::CloudWatch::Dashboard').length));
  const watched = ofType('AWS::CloudWatch::Alarm').flatMap(watchedBy).length;
  expect(row('alarms, 0.10')).toEqual([expect.anything(), String(watched), String(Math.round(watched * 0.1))]);
});
