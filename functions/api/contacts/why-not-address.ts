import { CHANNELS, hostsOf } from '../../../domain/contacts/channels.ts';
import { HIDDEN } from '../../../domain/contacts/hidden.ts';
import { isAllowedLoopback } from '../../adapters/refused-address.ts';
import { whyNotOutbound } from '../../adapters/why-not-outbound.ts';
import type { GivenChannel } from './given-people.ts';

/** Why nothing may be sent to the address of a channel; undefined where it may. What is stored already was looked at when it was. */
export function whyNotAddress({ kind, address }: GivenChannel): string | undefined {
  if (CHANNELS[kind].address !== 'url' || address.includes(HIDDEN)) return undefined;
  return whyNotOutbound(address) ?? whyNotRobot(new URL(address).hostname, hostsOf(kind));
}

function whyNotRobot(host: string, hosts: readonly string[] | undefined): string | undefined {
  return !hosts || hosts.includes(host) || isAllowedLoopback(host)
    ? undefined
    : `must be the address of a robot, at ${hosts.join(' or ')}`;
}
