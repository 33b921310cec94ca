import { contactsSealedAs, readContacts, writeContacts, type Contacts } from '../../adapters/contact-store.ts';
import { Problem, type FieldError } from '../../adapters/http/problem.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import type { GivenPerson } from './given-people.ts';
import { sealedPeople } from './sealed-people.ts';
import { whyNotAddress } from './why-not-address.ts';

/**
 * Sets who is told for a role at a place. What is given as it is shown stays.
 * @param acknowledgeWithin ISO 8601
 * @throws Problem address_refused, validation_failed
 */
export async function setContacts(
  whose: Pick<Contacts, 'place' | 'role'>,
  people: readonly GivenPerson[],
  acknowledgeWithin: string | undefined,
): Promise<Contacts> {
  checkAddresses(people);
  return retryingOnClash(async () => {
    const before = await readContacts(whose.place, whose.role);
    const sealed = await sealedPeople(people, before?.people ?? [], contactsSealedAs(whose));
    return await writeContacts(
      { ...whose, people: sealed, ...(acknowledgeWithin !== undefined && { acknowledgeWithin }) },
      before,
    );
  });
}

/** @throws Problem address_refused, with all that are */
function checkAddresses(people: readonly GivenPerson[]): void {
  const errors = people.flatMap(({ channels }, person) =>
    channels.flatMap((channel, at): FieldError[] => {
      const message = whyNotAddress(channel);
      return message === undefined ? [] : [{ field: `people[${person}].channels[${at}].address`, message }];
    }),
  );
  if (errors.length > 0) throw new Problem('address_refused', 'nothing is sent to some of these addresses', { errors });
}
