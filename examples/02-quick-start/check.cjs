const { calendarDate, reasonsOf } = require('wuye');
const { describeFinding } = require('wuye/describe');
const { checkFreshness, DEFAULT_REFRESH_POLICY } = require('wuye/refresh');

const dog = { id: 'dog_1', kind: 'dog', verification: { on: calendarDate('2026-09-30'), fields: 'all' } };
const decision = checkFreshness(dog, DEFAULT_REFRESH_POLICY, calendarDate('2026-11-21'));
console.log(decision.outcome);
for (const finding of reasonsOf(decision.findings)) console.log(describeFinding(finding, 'en'));
