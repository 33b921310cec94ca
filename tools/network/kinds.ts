import type * as z from 'zod/mini';
import { WEEKDAYS } from '../../domain/calendar/calendar.ts';
import { COMPANY, type ToldRole } from '../../domain/contacts/told-roles.ts';
import { COMPANY_CURRENCY } from '../../domain/money.ts';
import type { Branch, Route, ServiceArea } from '../../domain/network.ts';
import type { Tariff } from '../../domain/quote/tariff.ts';
import { writeCalendar } from '../../functions/adapters/calendar-store.ts';
import { putBranch, putRoute, putServiceArea } from '../../functions/adapters/network-store.ts';
import { retryingOnClash } from '../../functions/adapters/retrying-on-clash.ts';
import { putTariff } from '../../functions/adapters/tariff-store.ts';
import type { GivenPerson } from '../../functions/api/contacts/given-people.ts';
import { setContacts } from '../../functions/api/contacts/set-contacts.ts';
import { calendarSchema } from '../../functions/api/contract/calendar-schema.ts';
import { contactsPath } from '../../functions/api/contract/contacts-path.ts';
import { contactsSchema } from '../../functions/api/contract/contacts-schema.ts';
import {
  branchPath,
  calendarPath,
  routePath,
  serviceAreaPath,
  tariffPath,
} from '../../functions/api/contract/network-paths.ts';
import { branchSchema, routeSchema, serviceAreaSchema } from '../../functions/api/contract/network-schema.ts';
import { tariffSchema } from '../../functions/api/contract/tariff-schema.ts';
import { CONTACT_COLUMNS, gatheredContacts, spreadContacts, wrongContacts } from './contacts.ts';
import { breaks, fee, flag, hours, list, minorUnits, number, text, type Codec } from '../cells.ts';
import type { InPlace, Named, Row, Wrong } from './row.ts';

/** A kind of rows, and the sheet of its name. */
export interface Kind {
  readonly path: z.ZodMiniObject;
  readonly body: z.ZodMiniType;
  /** The columns of its sheet; a dot stands for what is inside. */
  readonly columns: Readonly<Record<string, Codec>>;
  /** Those that its sheet may lack. What it lacked of the others would be taken from each row that is in place. */
  readonly mayLack?: readonly string[];
  readonly names: (row: Row) => readonly Named[];
  /** What cannot be beside what the schema says, by field. */
  readonly alsoWrong?: (row: Row, inPlace: InPlace) => Wrong | Promise<Wrong>;
  /** Of a kind that takes several lines of a sheet: the rows in lines, and the lines of a row. */
  readonly gathered?: (lines: readonly Row[]) => Row[];
  readonly spread?: (row: Row) => Row[];
  /** @param row checked, in our own camelCase */
  readonly put: (row: never) => Promise<unknown>;
}

const FEE = fee(COMPANY_CURRENCY);

const branchesIn = (row: Row, ...fields: readonly string[]): Named[] =>
  fields.flatMap((field) => {
    const value = row[field];
    if (Array.isArray(value))
      return value.map((code, at): Named => ({ field: `${field}[${at}]`, kind: 'branches', code: String(code) }));
    return typeof value === 'string' ? [{ field, kind: 'branches', code: value }] : [];
  });

/** What a company's network is made of, in the order in which it is put in place: each names only what stands before it. */
export const KINDS = {
  calendars: {
    path: calendarPath,
    body: calendarSchema,
    columns: {
      code: text,
      ...Object.fromEntries(WEEKDAYS.map((day) => [`hours.${day}`, hours])),
      days_off: list,
      work_days: list,
    },
    names: () => [],
    put: ({ code, ...times }: { readonly code: string } & Parameters<typeof writeCalendar>[1]) =>
      retryingOnClash(() => writeCalendar(code, times)),
  },
  branches: {
    path: branchPath,
    body: branchSchema,
    columns: { code: text, name: text, time_zone: text, calendar: text },
    names: ({ calendar }) =>
      typeof calendar === 'string' ? [{ field: 'calendar', kind: 'calendars', code: calendar }] : [],
    put: (branch: Branch) => putBranch(branch),
  },
  service_areas: {
    path: serviceAreaPath,
    body: serviceAreaSchema,
    columns: {
      district_code: text,
      branch: text,
      area: text,
      pickup: flag,
      delivery: flag,
      extra_pickup_fee: FEE,
      extra_delivery_fee: FEE,
    },
    names: (row) => branchesIn(row, 'branch'),
    put: (area: ServiceArea) => putServiceArea(area),
  },
  routes: {
    path: routePath,
    body: routeSchema,
    columns: { origin: text, destination: text, transfers: list, transit_days: number, local: flag },
    names: (row) => branchesIn(row, 'origin', 'destination', 'transfers'),
    alsoWrong: ({ origin, destination, transfers }) =>
      Object.fromEntries(
        (Array.isArray(transfers) ? transfers : []).flatMap((code, at) =>
          code === origin || code === destination ? [[`transfers[${at}]`, 'is an end of the route']] : [],
        ),
      ),
    put: (route: Route) => putRoute(route),
  },
  tariffs: {
    path: tariffPath,
    body: tariffSchema,
    columns: {
      origin_branch: text,
      destination_branch: text,
      minimum: minorUnits,
      per_kg: breaks,
      per_m3: minorUnits,
      valid_until: text,
    },
    names: (row) => branchesIn(row, 'origin_branch', 'destination_branch'),
    put: (tariff: Tariff) => putTariff(tariff),
  },
  contacts: {
    path: contactsPath,
    body: contactsSchema,
    columns: CONTACT_COLUMNS,
    mayLack: ['person'],
    names: ({ place }) =>
      typeof place === 'string' && place !== COMPANY ? [{ field: 'place', kind: 'branches', code: place }] : [],
    alsoWrong: wrongContacts,
    gathered: gatheredContacts,
    spread: spreadContacts,
    put: ({ place, role, people, acknowledgeWithin }: ContactsRow) =>
      setContacts({ place, role }, people, acknowledgeWithin),
  },
} as const satisfies Readonly<Record<string, Kind>>;

interface ContactsRow {
  readonly place: string;
  readonly role: ToldRole;
  readonly people: readonly GivenPerson[];
  readonly acknowledgeWithin?: string;
}

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as KindName[];
