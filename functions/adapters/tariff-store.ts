import type { Tariff } from '../../domain/quote/tariff.ts';
import { getItem, putItem, type Key } from './table.ts';

const tariffKey = (originBranch: string, destinationBranch: string): Key => ({
  pk: `TARIFF#${originBranch}#${destinationBranch}`,
  sk: 'TARIFF',
});

export const putTariff = (tariff: Tariff): Promise<void> =>
  putItem({ ...tariff, ...tariffKey(tariff.originBranch, tariff.destinationBranch) });

/** What freight from one branch to another costs; undefined where nobody has said. */
export const readTariff = async (originBranch: string, destinationBranch: string): Promise<Tariff | undefined> =>
  (await getItem(tariffKey(originBranch, destinationBranch))) as Tariff | undefined;
