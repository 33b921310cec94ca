import { expect, it } from 'vitest';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { at, newBranch } from '../branches.ts';
import { setClock } from '../clock.ts';
import { reportOf, sweep, textOf } from '../sweep.ts';
import { arrival, found, listed, reported } from '../vehicle-arrivals.ts';

const NOBODYS = [0, 1, 2].map((chance) => ({
  waybill_number: waybillNumber(at('2025-01-01T00:00:01Z'), chance),
})) as [{ waybill_number: string }, { waybill_number: string }, { waybill_number: string }];
const DESK = { code: COMPANY, name: '', timeZone: 'Asia/Shanghai' };

it('the monthly report of carriers adds up what their vehicles brought to all branches (F2)', async () => {
  const [one, other] = [await newBranch(), await newBranch()];
  const [a, b, c] = NOBODYS;
  const brought = (branch: string, arrived_at: string, carrier: string, rest: object) => {
    setClock(arrived_at);
    return reported(arrival({ branch, arrived_at, carrier, ...rest }));
  };
  const short = { manifest: [listed(a, 2), listed(b, 3)] };
  await brought(one.code, '2034-03-01T00:00:00+08:00', '甲运输', short);
  await brought(other.code, '2034-03-31T23:59:59+08:00', '甲运输', { found: [found(c, 4, { damaged_pieces: 1 })] });
  await brought(other.code, '2034-03-15T08:00:00+08:00', '乙运输', {});
  await brought(one.code, '2034-04-01T00:00:00+08:00', '丙运输', short);
  setClock('2034-04-01T01:30:00+08:00');
  expect(await sweep('carriers', [DESK])).toMatchObject({ period: '2034-03', complete: true });

  const { rows, totals } = await reportOf('carriers', '2034-03');
  expect(totals).toEqual({ vehicles: 3, waybills: 3, differing: 3, pieces_damaged: 1 });
  expect(rows).toMatchObject([
    { carrier: '乙运输', vehicles: 1, waybills: 0, differing_percent: null, colour: null },
    {
      carrier: '甲运输',
      vehicles: 2,
      waybills: 3,
      differing: 3,
      differing_percent: 100,
      colour: 'red',
      pieces_expected: 5,
      pieces_found: 4,
      pieces_damaged: 1,
      differences: { shortage: 2, surplus: 0, damage: 1, paperwork: 0, unexpected_goods: 1 },
    },
  ]);
  const [, , jia] = (await textOf('carriers', '2034-03', undefined, 'csv')).trim().split('\r\n');
  expect(jia).toBe('甲运输,2,3,3,100,red,5,4,1,2,0,1,0,1');
});
