import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { firstCharacters, lastCharacters } from '../text/characters.ts';
import { CHANNELS, type ChannelKind } from './channels.ts';
import { HIDDEN } from './hidden.ts';

/** Of a URL's path and query, which hold its key, the end is shown where it is less than a quarter. */
const SHOWN_OF_KEY = 4;

/** An address as it is shown: enough to tell it from others, and not enough to use it. */
export function shownAddress(kind: ChannelKind, address: string): string {
  switch (CHANNELS[kind].address) {
    case 'url':
      return shownUrl(new URL(address));
    case 'email':
      return shownEmail(address);
    case 'telephone':
      return shownTelephone(address);
  }
}

function shownUrl({ origin, pathname, search }: URL): string {
  const key = `${pathname}${search}`;
  return `${origin}/${HIDDEN}${key.length > 4 * SHOWN_OF_KEY ? lastCharacters(key, SHOWN_OF_KEY) : ''}`;
}

function shownEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return `${at > 1 ? firstCharacters(address, 1) : ''}${HIDDEN}${address.slice(at)}`;
}

/** @param e164 as it is dialled from anywhere */
function shownTelephone(e164: string): string {
  const country = parsePhoneNumberFromString(e164)?.countryCallingCode ?? '';
  return `+${country}${HIDDEN}${lastCharacters(e164, 4)}`;
}
