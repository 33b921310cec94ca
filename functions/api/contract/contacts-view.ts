import { HIDDEN } from '../../../domain/contacts/hidden.ts';
import type { Contacts } from '../../adapters/contact-store.ts';

/** Contacts as they are shown: as they are put, so that what was read can be changed and put again, with addresses hidden. */
export const contactsView = ({ people, acknowledgeWithin }: Contacts) => ({
  people: people.map(({ name, language, channels, hours }) => ({
    name,
    language,
    channels: channels.map(({ kind, shown, sealedSecret }) => ({
      kind,
      address: shown,
      ...(sealedSecret !== undefined && { secret: HIDDEN }),
    })),
    ...(hours && { hours }),
  })),
  ...(acknowledgeWithin !== undefined && { acknowledgeWithin }),
});
