import { describe, expect, it } from 'vitest';
import { tariffPath } from '../../functions/api/contract/network-paths.ts';
import { tariffSchema } from '../../functions/api/contract/tariff-schema.ts';
import { SAMPLE_AREAS, SAMPLE_BRANCHES, SAMPLE_ROUTES, SAMPLE_TARIFFS } from '../../local/sample-network.ts';

const areas = [...SAMPLE_AREAS.values()];

describe('the sample network', () => {
  it.each(Object.keys(SAMPLE_BRANCHES))('has urban and suburban districts in %s', (branch) => {
    const kinds = new Set(areas.filter((area) => area.branch === branch).map(({ area }) => area));
    expect(kinds).toEqual(new Set(['urban', 'suburban']));
  });

  it('knows districts by six digits', () => {
    for (const code of SAMPLE_AREAS.keys()) expect(code).toMatch(/^[1-6]\d{5}$/);
  });

  it('has places without pickup, without delivery, and with extra fees', () => {
    expect(areas.some(({ pickup }) => !pickup)).toBe(true);
    expect(areas.some(({ delivery }) => !delivery)).toBe(true);
    expect(areas.some(({ extra_pickup_fee }) => extra_pickup_fee)).toBe(true);
  });

  it.each([...SAMPLE_TARIFFS])('has a tariff that the API takes, on a route: %s', (way, tariff) => {
    const [origin_branch, destination_branch] = way.split('/');
    expect(tariffPath.safeParse({ origin_branch, destination_branch }).success).toBe(true);
    expect(tariffSchema.safeParse(tariff).success).toBe(true);
    expect(SAMPLE_ROUTES.has(way)).toBe(true);
  });

  it('has ways that no tariff covers', () => {
    expect(SAMPLE_TARIFFS.size).toBeLessThan(SAMPLE_ROUTES.size);
  });
});
