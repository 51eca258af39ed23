import { type Actor, actorId, type Role } from 'wuye';
import type { IssueMessage, Language } from 'wuye/describe';

/** Somebody of the office, with a name to show. */
export interface Person extends Actor {
  readonly name: IssueMessage;
}

const person = (id: string, zh: string, en: string, role: Role): Person => ({
  id: actorId(id),
  roles: [role],
  name: { 'zh-CN': zh, en },
});

/** The people of the sample's log. A host takes them from its accounts. */
export const PEOPLE: readonly Person[] = [
  person('li', '李文员', 'Li', 'clerk'),
  person('chen', '陈管家', 'Chen', 'staff'),
  person('sun', '孙秩序', 'Sun', 'security-supervisor'),
  person('zhou', '周工程', 'Zhou', 'department-supervisor'),
  person('wang', '王部长', 'Wang', 'department-head'),
  person('zhao', '赵经理', 'Zhao', 'project-manager'),
  person('wu', '吴督导', 'Wu', 'company-inspector'),
];

/** The person of an id; the first one for an id that nobody has. */
export const personOf = (id: string): Person =>
  PEOPLE.find((each) => each.id === id) ?? (PEOPLE[0] as Person);

/** The name of who acted; the account where it is nobody's here. */
export const nameOf = (id: string, language: Language): string =>
  PEOPLE.find((each) => each.id === id)?.name[language] ?? id;
