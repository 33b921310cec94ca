import type { ToldRole } from '../../domain/contacts/told-roles.ts';
import type { Contacts } from '../../functions/adapters/contact-store.ts';

/** A row of the file, in the API's words: what a path names and what a body holds, side by side. */
export type Row = Readonly<Record<string, unknown>>;

/** What a row names that there must be: in the file, or in place already. */
export interface Named {
  readonly field: string;
  readonly kind: 'branches' | 'calendars';
  readonly code: string;
}

/** What is in place already. */
export interface InPlace {
  readonly has: (named: Pick<Named, 'kind' | 'code'>) => Promise<boolean>;
  readonly contacts: (place: string, role: ToldRole) => Promise<Pick<Contacts, 'people'> | undefined>;
}

/** Messages by field. */
export type Wrong = Readonly<Record<string, string>>;
