import { describe, expect, it } from 'vitest';
import { entryOf, resources, synthesize, type Resource } from './template.ts';

const VARIABLE = 'Environment.Variables.REPORT_SETTINGS';
const SETTINGS = { accountability: { neglect: 8000 }, colours: { red: 20 } };

/** The functions that are told, and what. */
function told(all: readonly Resource[]): string[][] {
  return all.filter((each) => each.at(VARIABLE) !== undefined).map((each) => [entryOf(each), each.text(VARIABLE)]);
}

const TOLD = [
  'api/claims/writes',
  'api/reports/reads',
  'api/reports/writes',
  'sweeps/finish-sweep',
  'sweeps/renew-report',
  'sweeps/sweep-branch',
];

describe('the figures of reports and claims (X11, G5)', () => {
  it('are told to all functions that show reports, take answers or assess claims, and are none unless the deployment sets them', () => {
    expect(told(resources).sort()).toEqual(TOLD.map((entry) => [entry, '{}']));
  });

  it.each([
    ['cdk.json', SETTINGS],
    ['the command line', JSON.stringify(SETTINGS)],
  ])('are taken from %s', (_, reports) => {
    expect(told(synthesize({ reports }).resources).sort()).toEqual(
      TOLD.map((entry) => [entry, JSON.stringify(SETTINGS)]),
    );
  });

  it.each([{ accountability: { neglect: -1 } }, { accountability: { lost: 1 } }, { colours: { orange: 99 } }, 'soon'])(
    'that are none fail before anything is deployed: %j',
    (reports) => {
      expect(() => synthesize({ reports })).toThrow();
    },
  );
});
