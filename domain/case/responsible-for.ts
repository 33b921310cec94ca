import type { ExceptionKind, Responsible } from './case.ts';

/**
 * Who has to put an exception right, where nobody says otherwise (F4): the carrier what happens to goods on the way, the
 * warehouse what is wrong with their number, the branch what is wrong with papers and with whom it gave goods to.
 */
const USUALLY: Readonly<Record<ExceptionKind, Responsible>> = {
  loss: 'carrier',
  delay: 'carrier',
  damage: 'carrier',
  shortage: 'warehouse',
  surplus: 'warehouse',
  unexpected_goods: 'warehouse',
  paperwork: 'branch',
  wrong_delivery: 'branch',
};

/** Who has to put an exception right: who is named, else who usually does (F4). */
export function responsibleFor(kind: ExceptionKind, named?: Responsible): Responsible {
  return named ?? USUALLY[kind];
}
