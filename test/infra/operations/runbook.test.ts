import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RUNBOOK } from '../../../infra/operations/runbook.ts';
import { resources, synthesize, type Resource } from '../template.ts';

const ALARM = 'AWS::CloudWatch::Alarm';

/** The links that alarms have to the runbook. */
function links(all: readonly Resource[]): string[] {
  return all
    .filter(({ type }) => type === ALARM)
    .map((alarm) => /\nRunbook: (.+)$/.exec(alarm.text('AlarmDescription'))?.[1] ?? '');
}

/** What GitHub makes of a heading: "## Dead letters" is found at #dead-letters. */
function anchor(heading: string): string {
  return heading
    .replace(/^## /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

it('the runbook has a section for each thing that an alarm sends to it, and no other', () => {
  const headings = readFileSync(new URL('../../../docs/runbook.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('## '));
  expect(headings.map(anchor).sort()).toEqual(Object.keys(RUNBOOK).sort());
});

it('every section is what an alarm sends to', () => {
  expect(new Set(links(resources))).toEqual(
    new Set(Object.keys(RUNBOOK).map((section) => `docs/runbook.md#${section}`)),
  );
});

it('is linked to where the company keeps it', () => {
  const found = links(synthesize({ runbookUrl: 'https://wiki.example.com/huidan' }).resources);
  expect(new Set(found)).toEqual(
    new Set(Object.keys(RUNBOOK).map((section) => `https://wiki.example.com/huidan#${section}`)),
  );
});
