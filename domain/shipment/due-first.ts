import type { Dues } from '../promise/dues.ts';
import type { Instant } from '../time/instant.ts';
import { SHIPMENT_PROMISES } from './promises.ts';
import type { Shipment } from './shipment.ts';

/** A shipment as far as a list knows it. */
type Listed = Pick<Shipment, 'originBranch' | 'destinationBranch'> & {
  readonly shows?: { readonly dues: Dues } | undefined;
};

/** Whether nothing that the branch owes of a shipment is due before this; of the same moment, by its name. */
export function dueFirst(
  shipment: Listed,
  branch: string,
  { name, dueAt }: { readonly name: string; readonly dueAt: Instant },
): boolean {
  const place = (one: string, at: Instant): string => `${at}#${one}`;
  return Object.entries(shipment.shows?.dues ?? {})
    .filter(([other]) => owes(branch, other, shipment))
    .every(([other, at]) => place(other, at) >= place(name, dueAt));
}

function owes(branch: string, name: string, { originBranch, destinationBranch }: Listed): boolean {
  const owedBy = (SHIPMENT_PROMISES as Readonly<Partial<Record<string, { readonly owedBy: string }>>>)[name]?.owedBy;
  return branch === (owedBy === 'origin' ? originBranch : destinationBranch);
}
