import { actorId, calendarDate, createIdGenerator, estateId, instant, reasonsOf } from 'wuye';
import { describeFinding, describeIssue, describeWorkItem } from 'wuye/describe';
import { parsePhone } from 'wuye/identifiers';
import { parseRecord, parseUnit } from 'wuye/records';
import { checkFreshness, DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
import { createServiceCentre } from 'wuye/service-centre';
import { createIndexer, createMemoryStore } from 'wuye/storage';

const estate = estateId('est_chenghu');
// A real program asks its clock: dateAt(instant(Date.now())).
const today = calendarDate('2026-11-21');

// 1. Check a record: what people type is normalised, then the whole body is checked.
const unit = parseUnit('３栋２单元1201室');
const phone = parsePhone('１３８ ００００ １２３４');
const typedIn = {
  id: 'dog_1',
  estate,
  kind: 'dog',
  schemaVersion: 1,
  status: { state: 'open' },
  recordedBy: 'li',
  recordedAt: '2026-09-30T01:00:00.000Z',
  source: { type: 'entry' },
  unit: unit.ok ? unit.value : '',
  keeperName: '王芳',
  phones: phone.ok ? [phone.value.number] : [],
  breed: '柯基',
  rabiesValidUntil: '2027-02-30',
  verification: { on: '2026-09-30', fields: 'all' },
};
const refused = parseRecord('dog', typedIn);
for (const issue of refused.ok ? [] : refused.issues) {
  console.log(`${issue.path.join('.')}: ${describeIssue(issue, 'zh-CN')} / ${describeIssue(issue, 'en')}`);
}
const checked = parseRecord('dog', { ...typedIn, rabiesValidUntil: '2027-02-28' });
if (!checked.ok) throw new Error('still something wrong');
const dog = checked.value;
console.log(dog.unit, dog.phones[0]);

// 2. Ask a question about it, and why the answer is what it is.
const decision = checkFreshness(dog, DEFAULT_REFRESH_POLICY, today);
console.log(decision.outcome);
for (const finding of reasonsOf(decision.findings)) {
  console.log(`${finding.clause} ${finding.code}`);
  console.log(describeFinding(finding, 'zh-CN'));
  console.log(describeFinding(finding, 'en'));
}

// 3. Keep it in a store, and ask what is due today.
const store = createMemoryStore();
const indexOf = createIndexer();
await store.commit(estate, [
  {
    type: 'put',
    collection: 'records',
    id: dog.id,
    expect: 'absent',
    body: dog,
    index: indexOf('records', dog),
  },
]);
const centre = createServiceCentre({
  store,
  estate,
  clock: () => instant(Date.now()),
  ids: createIdGenerator({
    now: Date.now,
    random: (size) => crypto.getRandomValues(new Uint8Array(size)),
  }),
  actor: { id: actorId('li'), roles: ['clerk'] },
});
for (const item of (await centre.workList(today)).items) {
  console.log(`${item.role} ${item.state} ${item.dueOn} ${item.clause}: ${describeWorkItem(item, 'en')}`);
}
