import { Duration } from 'luxon';
import * as z from 'zod/mini';
import { CHANNELS, type ChannelKind } from '../../../domain/contacts/channels.ts';
import { HIDDEN } from '../../../domain/contacts/hidden.ts';
import { telephoneNumber } from '../../../domain/text/telephone-number.ts';
import { companyCountry } from '../../adapters/environment.ts';
import { read, singleLine } from '../../adapters/http/validation.ts';
import { whyNotWebhookSecret } from '../../adapters/standard-webhooks.ts';
import { week } from './calendar-schema.ts';

const MOST_PEOPLE = 10;
const MOST_CHANNELS = 5;
const LONGEST_URL = 1024;
const LONGEST_EMAIL = 254;
const LONGEST_TELEPHONE = 64;
const ACKNOWLEDGE = { shortest: 'PT1M', longest: 'P7D' };

/** As it is shown where it is hidden, or as it is. @param whole reads what is not hidden */
const shownOr = (whole: (given: string) => { readonly value: string } | { readonly messages: readonly string[] }) =>
  read((given) => (given.includes(HIDDEN) ? { value: given } : whole(given)), {
    description: 'As it was shown, it stays as it is',
  });

const ADDRESSES = {
  url: shownOr((given) =>
    URL.canParse(given) && new URL(given).href.length <= LONGEST_URL
      ? { value: new URL(given).href }
      : { messages: [`must be a URL of at most ${LONGEST_URL} characters, as it is sent`] },
  ),
  email: shownOr((given) =>
    given.length <= LONGEST_EMAIL && z.email().safeParse(given).success
      ? { value: given.toLowerCase() }
      : { messages: ['must be one e-mail address, such as zhang@example.com'] },
  ),
  telephone: shownOr((given) => {
    const number = given.length <= LONGEST_TELEPHONE ? telephoneNumber(given, companyCountry()) : undefined;
    return number && number.extension === undefined
      ? { value: number.e164 }
      : { messages: ['must be one telephone number without an extension, such as +8613800000001'] };
  }),
};

const secret = z.string().check(z.regex(/^[\x21-\x7e]{8,256}$|^…$/, 'must be 8 to 256 visible ASCII characters'));
const webhookSecret = shownOr((given) => {
  const why = whyNotWebhookSecret(given);
  return why === undefined ? { value: given } : { messages: [why] };
});

const SECRETS = { none: {}, optional: { secret: z.optional(secret) }, required: { secret: webhookSecret } };

const channel = <Kind extends ChannelKind>(kind: Kind) => {
  const { address, secret: needed } = CHANNELS[kind];
  return z.strictObject({ kind: z.literal(kind), address: ADDRESSES[address], ...SECRETS[needed] });
};

const person = z.strictObject({
  name: singleLine(80),
  language: z.enum(['zh', 'en']),
  channels: z
    .array(
      z.discriminatedUnion('kind', [
        channel('wecom'),
        channel('dingtalk'),
        channel('feishu'),
        channel('email'),
        channel('sms'),
        channel('webhook'),
      ]),
    )
    .check(z.minLength(1), z.maxLength(MOST_CHANNELS)),
  hours: z.optional(week),
});

const acknowledgeWithin = z.string().check(
  z.describe(`An ISO 8601 duration from ${ACKNOWLEDGE.shortest} to ${ACKNOWLEDGE.longest}`),
  z.refine((text) => {
    const length = Duration.fromISO(text).toMillis();
    const bound = (of: string): number => Duration.fromISO(of).toMillis();
    return length >= bound(ACKNOWLEDGE.shortest) && length <= bound(ACKNOWLEDGE.longest);
  }, `must be an ISO 8601 duration from ${ACKNOWLEDGE.shortest} to ${ACKNOWLEDGE.longest}, such as PT30M`),
);

export const contactsSchema = z
  .strictObject({
    people: z.array(person).check(z.maxLength(MOST_PEOPLE)),
    acknowledge_within: z.optional(acknowledgeWithin),
  })
  .register(z.globalRegistry, { id: 'Contacts', description: 'Who is told for a role' });
