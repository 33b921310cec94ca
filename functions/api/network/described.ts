import {
  branchAnswer,
  calendarAnswer,
  routeAnswer,
  serviceAreaAnswer,
  serviceAreasAnswer,
  tariffAnswer,
} from '../contract/network-answer.ts';
import type { Described } from '../described.ts';
import { handler as getBranch } from './get-branch.ts';
import { handler as getCalendar } from './get-calendar.ts';
import { handler as getRoute } from './get-route.ts';
import { handler as getServiceArea } from './get-service-area.ts';
import { handler as getTariff } from './get-tariff.ts';
import { handler as listServiceAreas } from './list-service-areas.ts';
import { handler as putBranch } from './put-branch.ts';
import { handler as putCalendar } from './put-calendar.ts';
import { handler as putRoute } from './put-route.ts';
import { handler as putServiceArea } from './put-service-area.ts';
import { handler as putTariff } from './put-tariff.ts';

const BRANCH = { name: '杭州网点', time_zone: 'Asia/Shanghai', calendar: 'CN' };
const CALENDAR = {
  hours: {
    mon: [
      ['08:00', '12:00'],
      ['13:30', '18:00'],
    ],
  },
  days_off: ['2027-02-17'],
  work_days: ['2027-02-14'],
};
const AREA = {
  branch: 'HGH',
  area: 'urban',
  pickup: true,
  delivery: true,
  extra_pickup_fee: null,
  extra_delivery_fee: { amount: 3000, currency: 'CNY' },
};
const ROUTE = { transfers: ['WUH'], transit_days: 3, local: false };
const TARIFF = {
  minimum: 5000,
  per_kg: [
    { from_kg: 0, amount: 90 },
    { from_kg: 500, amount: 75 },
  ],
  per_m3: 25_000,
};

const branch = { code: 'HGH' };
const district = { district_code: '330106' };
const calendar = { code: 'CN' };
const route = { origin: 'CTU', destination: 'HGH' };
const tariff = { origin_branch: 'CTU', destination_branch: 'HGH' };

const BRANCH_SHOWN = { ...branch, ...BRANCH };
const AREA_SHOWN = { ...district, ...AREA };
const ROUTE_SHOWN = { ...route, ...ROUTE };
const CALENDAR_SHOWN = { ...calendar, version: 1, ...CALENDAR };
const TARIFF_SHOWN = { ...tariff, ...TARIFF, valid_until: null };

/** The network, in words. */
export const DESCRIBED = {
  'network/writes': {
    putBranch: {
      summary: 'Open or change a branch',
      description: 'Shipments keep the time zone that they were booked with. Its `calendar` has to exist.',
      handler: putBranch,
      answers: { 200: { description: 'The branch', schema: branchAnswer } },
      problems: [],
      examples: {
        hangzhou: {
          summary: 'A branch',
          caller: 'operations',
          path: branch,
          body: BRANCH,
          status: 200,
          answer: BRANCH_SHOWN,
        },
      },
    },
    putServiceArea: {
      summary: 'Say which branch serves a district',
      description:
        'And how: whether goods are picked up and delivered there, and for which fees (A3). A district is a GB/T 2260 code.',
      handler: putServiceArea,
      answers: { 200: { description: 'The service area', schema: serviceAreaAnswer } },
      problems: [],
      examples: {
        'a-district': {
          summary: 'A district with a fee',
          caller: 'operations',
          path: district,
          body: AREA,
          status: 200,
          answer: AREA_SHOWN,
        },
      },
    },
    putRoute: {
      summary: 'Say how goods go between two branches',
      description:
        'And how long it takes (C1). A route goes one way. Shipments keep the route that they were booked with.',
      handler: putRoute,
      answers: { 200: { description: 'The route', schema: routeAnswer } },
      problems: [],
      examples: {
        'by-wuhan': {
          summary: 'With a transfer',
          caller: 'operations',
          path: route,
          body: ROUTE,
          status: 200,
          answer: ROUTE_SHOWN,
        },
      },
    },
    putCalendar: {
      summary: 'Say when one works',
      description:
        'As the next version; the same contents again are the same version. What was promised by an earlier one stays judged by it (X14).',
      handler: putCalendar,
      answers: { 200: { description: 'The calendar', schema: calendarAnswer } },
      problems: [],
      examples: {
        mondays: {
          summary: 'Mondays, with a pause',
          caller: 'operations',
          path: calendar,
          body: CALENDAR,
          status: 200,
          answer: CALENDAR_SHOWN,
        },
      },
    },
    putTariff: {
      summary: 'Say what freight costs',
      description:
        "From one branch to another, in minor units of the company's currency (A6). A `valid_until` that is past withdraws the tariff.",
      handler: putTariff,
      answers: { 200: { description: 'The tariff', schema: tariffAnswer } },
      problems: [],
      examples: {
        'by-weight': {
          summary: 'By weight and volume',
          caller: 'operations',
          path: tariff,
          body: TARIFF,
          status: 200,
          answer: TARIFF_SHOWN,
        },
      },
    },
  },
  'network/reads': {
    getBranch: {
      summary: 'Get a branch',
      description: 'Its name, its time zone and its calendar.',
      handler: getBranch,
      answers: { 200: { description: 'The branch', schema: branchAnswer } },
      problems: [],
      examples: {
        hangzhou: { summary: 'By its code', caller: 'branch', path: branch, status: 200, answer: BRANCH_SHOWN },
      },
    },
    listServiceAreas: {
      summary: 'List the districts that are served',
      description: 'By branch and district, of all branches or of one.',
      handler: listServiceAreas,
      answers: { 200: { description: 'A page of them', schema: serviceAreasAnswer } },
      problems: [],
      examples: {
        'of-hangzhou': {
          summary: 'Of one branch',
          query: { branch: 'HGH' },
          status: 200,
          answer: { service_areas: [AREA_SHOWN], next_cursor: null, has_next_page: false },
        },
      },
    },
    getServiceArea: {
      summary: 'Get how a district is served',
      description: 'By which branch, and whether goods are picked up and delivered there.',
      handler: getServiceArea,
      answers: { 200: { description: 'The service area', schema: serviceAreaAnswer } },
      problems: [],
      examples: { 'a-district': { summary: 'By its code', path: district, status: 200, answer: AREA_SHOWN } },
    },
    getRoute: {
      summary: 'Get the route between two branches',
      description: 'The transfers on the way, and how long it takes.',
      handler: getRoute,
      answers: { 200: { description: 'The route', schema: routeAnswer } },
      problems: [],
      examples: {
        'to-hangzhou': { summary: 'By its ends', caller: 'branch', path: route, status: 200, answer: ROUTE_SHOWN },
      },
    },
    getCalendar: {
      summary: 'Get a calendar',
      description: 'Its current version.',
      handler: getCalendar,
      answers: { 200: { description: 'The calendar', schema: calendarAnswer } },
      problems: [],
      examples: {
        china: { summary: 'By its code', caller: 'branch', path: calendar, status: 200, answer: CALENDAR_SHOWN },
      },
    },
    getTariff: {
      summary: 'Get what freight costs',
      description: 'From one branch to another.',
      handler: getTariff,
      answers: { 200: { description: 'The tariff', schema: tariffAnswer } },
      problems: [],
      examples: {
        'to-hangzhou': { summary: 'By its ends', caller: 'branch', path: tariff, status: 200, answer: TARIFF_SHOWN },
      },
    },
  },
} satisfies Described<'network/reads' | 'network/writes'>;
