import type { components } from '../../client/src/index.ts';
import { COMPANY, type ToldRole } from '../../domain/contacts/told-roles.ts';
import { SECRETS, type RobotKind } from './robots.ts';

type Contacts = components['schemas']['Contacts'];
type Channel = Contacts['people'][number]['channels'][number];

/** What `PUT /v1/contacts/{place}/{role}` takes, with where to put it. */
export interface ContactsHere {
  readonly place: string;
  readonly role: ToldRole;
  readonly body: Contacts;
}

/** By what each role is told here: each of the channels that this machine can take, and both languages. */
const TOLD_BY: Readonly<Record<ToldRole, readonly [name: string, language: 'zh' | 'en', kind: RobotKind]>> = {
  dispatcher: ['调度员', 'zh', 'wecom'],
  branch_manager: ['网点经理', 'zh', 'dingtalk'],
  customer_service_supervisor: ['Customer service', 'en', 'feishu'],
  customer_service_manager: ['Customer service manager', 'en', 'feishu'],
  department_head: ['部门负责人', 'zh', 'dingtalk'],
  customer: ['Customer', 'en', 'webhook'],
  finance: ['Finance', 'en', 'webhook'],
};

/** Contacts of every role at these branches and the company, all of them told at a receiver. @param url the receiver's */
export function contactsHere(url: string, branches: readonly string[]): ContactsHere[] {
  const roles = Object.keys(TOLD_BY) as ToldRole[];
  return [...branches, COMPANY].flatMap((place) =>
    roles.map((role) => ({ place, role, body: bodyOf(url, place, role) })),
  );
}

function bodyOf(url: string, place: string, role: ToldRole): Contacts {
  const [name, language, kind] = TOLD_BY[role];
  const channel = {
    kind,
    address: `${url}/${kind}/${place}/${role}`,
    ...(kind !== 'wecom' && { secret: SECRETS[kind] }),
  } as Channel;
  return { people: [{ name: `${name} ${place}`, language, channels: [channel] }] };
}
