import type { OpenRecords, RegisterRule } from '../rule.js';

/**
 * A dog whose keeper is not among the owners, tenants and foreign nationals (by either name) of the same unit
 * (CIM-4.1.6).
 */
export const dogKeeperNotRegistered: RegisterRule = {
  code: 'REGISTER.DOG_KEEPER_NOT_REGISTERED',
  check: (records) => {
    const people = peopleByUnit(records);
    return records
      .of('dog')
      .filter(({ unit, keeperName }) => people.get(unit)?.has(keeperName) !== true)
      .map(({ id, unit }) => ({
        code: 'REGISTER.DOG_KEEPER_NOT_REGISTERED',
        verdict: 'fail',
        effect: 'reviews',
        clause: 'CIM-4.1.6',
        facts: { record: id, unit },
        path: ['keeperName'],
      }));
  },
};

function peopleByUnit(records: OpenRecords): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  const add = (unit: string, name: string | undefined) => {
    if (name === undefined) return;
    const names = people.get(unit);
    if (names === undefined) people.set(unit, new Set([name]));
    else names.add(name);
  };
  for (const { unit, name } of records.of('owner')) add(unit, name);
  for (const { unit, name } of records.of('tenant')) add(unit, name);
  for (const { unit, name, chineseName } of records.of('foreign-national')) {
    add(unit, name);
    add(unit, chineseName);
  }
  return people;
}
