import type { Tariff } from '../../domain/quote/tariff.ts';
import { getItem, getItems, putItem, type Key } from './table.ts';

const tariffKey = (originBranch: string, destinationBranch: string): Key => ({
  pk: `TARIFF#${originBranch}#${destinationBranch}`,
  sk: 'TARIFF',
});

export const putTariff = (tariff: Tariff): Promise<void> =>
  putItem({ ...tariff, ...tariffKey(tariff.originBranch, tariff.destinationBranch) });

/** What freight from one branch to another costs; undefined where nobody has said. */
export const readTariff = async (originBranch: string, destinationBranch: string): Promise<Tariff | undefined> =>
  (await getItem(tariffKey(originBranch, destinationBranch))) as Tariff | undefined;

/** Tariffs in the order of the pairs of branches; undefined between two that have none. */
export async function readTariffs(pairs: readonly (readonly [string, string])[]): Promise<(Tariff | undefined)[]> {
  return (await getItems(pairs.map((pair) => tariffKey(...pair)))) as unknown as (Tariff | undefined)[];
}
