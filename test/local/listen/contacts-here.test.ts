import { expect, it } from 'vitest';
import { TOLD_ROLES } from '../../../domain/contacts/told-roles.ts';
import { contactsPath } from '../../../functions/api/contract/contacts-path.ts';
import { contactsSchema } from '../../../functions/api/contract/contacts-schema.ts';
import { contactsHere } from '../../../local/listen/contacts-here.ts';

const contacts = contactsHere('http://127.0.0.1:4780', ['CTU', 'HGH']);

it('everybody at every place is told here, each at an address of their own', () => {
  expect(contacts.map(({ place, role }) => `${place}/${role}`)).toEqual(
    ['CTU', 'HGH', 'company'].flatMap((place) => TOLD_ROLES.map((role) => `${place}/${role}`)),
  );
  const addresses = contacts.map(({ body }) => /http:[^"]*/.exec(JSON.stringify(body))?.[0]);
  expect(new Set(addresses).size).toBe(contacts.length);
});

it.each(contacts)('the API takes what is put for $role at $place', ({ place, role, body }) => {
  expect(contactsPath.safeParse({ place, role }).success).toBe(true);
  expect(contactsSchema.safeParse(body).success).toBe(true);
});
