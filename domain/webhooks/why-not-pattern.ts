import { partnerOf, type Owner } from './owner.ts';
import { wants } from './wants.ts';
import { WEBHOOK_EVENTS } from './webhook-events.ts';

/** Why an endpoint cannot ask for a pattern: it takes in no type that its owner gets; undefined where it takes in one. The answer names what there is. */
export function whyNotPattern(pattern: string, owner: Owner): string | undefined {
  const types = typesFor(owner);
  if (types.some((type) => wants([pattern], type))) return undefined;
  const prefix = pattern.slice(0, pattern.indexOf('.') + 1);
  const alike = types.filter((type) => type.startsWith(prefix));
  const there = prefix !== '' && alike.length > 0 ? alike : ['*', ...new Set(types.map(wholeGroup))];
  return `takes in no event that this endpoint could get: there are ${there.join(', ')}`;
}

/** The types of events that an owner's endpoints can get. */
export function typesFor(owner: Owner): string[] {
  return [...WEBHOOK_EVENTS]
    .filter(([, { toPartner }]) => toPartner || partnerOf(owner) === undefined)
    .map(([type]) => type);
}

const wholeGroup = (type: string): string => `${type.slice(0, type.indexOf('.'))}.*`;
