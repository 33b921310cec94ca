import { expect, it } from 'vitest';
import { reportSettingsSchema } from '../../../domain/report/settings-schema.ts';
import { MANUALS_SETTINGS, reportSettings } from '../../../domain/report/settings.ts';

it('are the manuals’ where a deployment sets nothing (E6, J2)', () => {
  expect(reportSettings(reportSettingsSchema.parse({}))).toEqual(MANUALS_SETTINGS);
  expect(MANUALS_SETTINGS).toEqual({
    accountability: { neglect: 5_000, abnormal_unreported: 10_000, lost_share: 0.5 },
    claims: { approved_below: 500_000 },
    colours: { yellow: 0, orange: 5, red: 15 },
    goals: { first_contact: 80 },
    teams: {},
  });
});

it('are what a deployment sets, and the manuals’ of all else (X11)', () => {
  const set = reportSettingsSchema.parse({
    accountability: { neglect: 0 },
    claims: { approved_below: 1 },
    colours: { red: 20 },
    goals: { first_contact: 75 },
    teams: { 张三: '一组' },
  });
  expect(reportSettings(set)).toEqual({
    accountability: { neglect: 0, abnormal_unreported: 10_000, lost_share: 0.5 },
    claims: { approved_below: 1 },
    colours: { yellow: 0, orange: 5, red: 20 },
    goals: { first_contact: 75 },
    teams: { 张三: '一组' },
  });
});

it.each([
  { accountability: { neglect: -1 } },
  { accountability: { neglect: 0.5 } },
  { accountability: { neglect: '50' } },
  { accountability: { lost_share: 1.1 } },
  { accountability: { lost: 0.5 } },
  { colours: { green: 1 } },
  { colours: { red: 101 } },
  { colours: { orange: 16 } },
  { colours: { yellow: 6 } },
  { claims: { approved_below: -1 } },
  { goal: 95 },
  { goals: { first_contact: 101 } },
  { teams: { 张三: '' } },
  [],
  null,
  'red',
])('are not %j', (set) => {
  expect(() => reportSettingsSchema.parse(set)).toThrow();
});
