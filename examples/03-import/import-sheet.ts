import { actorId, calendarDate, estateId, instant } from 'wuye';
import { describeFinding, describeWorkItem } from 'wuye/describe';
import { parsePhone } from 'wuye/identifiers';
import { type ImportContext, type ImportReport, importRows } from 'wuye/imports';
import type { RegisterRecord } from 'wuye/records';
import { checkRegisters } from 'wuye/registers';
import { createCountingIds, createServiceCentre } from 'wuye/service-centre';
import { createMemoryStore, listAll } from 'wuye/storage';
import { read, type Say } from './read.js';
import { SHEET } from './sheet.js';

const ESTATE = estateId('est_chenghu');

/** Reads a sheet, imports it twice, edits a record, imports the sheet once more, and takes it all back. */
export async function importSheet(say: Say): Promise<void> {
  const store = createMemoryStore();
  // #region import
  const context = (at: string): ImportContext => ({
    store,
    estate: ESTATE,
    // Out of your configuration, at least 16 characters, and never changed: ids of rows depend on it.
    secret: 'a secret of this estate',
    by: actorId('li'),
    at: instant(at),
  });
  const rows = read('车位', SHEET, calendarDate('2026-11-03'), say);

  const plan = await importRows(rows, { ...context('2026-11-03T01:00:00.000Z'), dryRun: true });
  tell('dry run', plan, say);
  const first = await importRows(rows, context('2026-11-03T01:00:00.000Z'));
  tell('first run', first, say);
  const second = await importRows(rows, context('2026-11-04T01:00:00.000Z'));
  tell('second run', second, say);
  // #endregion import

  // #region check
  const records = { collection: 'records', index: 'by_kind', equal: { kind: 'parking-use' } };
  const onFile: RegisterRecord[] = [];
  for await (const page of listAll<RegisterRecord>(store, ESTATE, records)) {
    onFile.push(...page.map(({ body }) => body));
  }
  for (const finding of checkRegisters(onFile, { asOf: calendarDate('2026-11-04') })) {
    say(`${finding.clause} ${finding.code}: ${describeFinding(finding, 'zh-CN')}`);
    say(`  ${describeFinding(finding, 'en')}`);
  }
  // #endregion check

  const centre = createServiceCentre({
    store,
    estate: ESTATE,
    clock: () => instant('2026-11-10T01:00:00.000Z'),
    ids: createCountingIds(),
    actor: { id: actorId('zhao'), roles: ['information-officer'] },
  });
  // #region conflict
  const [id = ''] = first.outcomes.map((outcome) => outcome.id);
  const phone = parsePhone('13700009999');
  if (!phone.ok) throw new Error('not a phone');
  const edit = await centre.run(
    'record',
    id,
    { type: 'update', change: { fields: { phones: [phone.value.number] } } },
    // NIM-5.2: a change of a contact passes when the customer confirmed it.
    { confirmation: { by: '王芳', on: calendarDate('2026-11-10'), means: 'phone', fields: ['phones'] } },
  );
  say(`phone changed by hand: ${edit.step.outcome}`);

  // The sheet of 3 November comes again. It is older than the edit of the 10th and may not undo it.
  const third = await importRows(rows, context('2026-11-12T01:00:00.000Z'));
  tell('third run', third, say);
  const { items } = await centre.workList(calendarDate('2026-11-12'));
  for (const item of items.filter(({ subjectKind }) => subjectKind === 'escalation')) {
    say(`${item.clause} ${item.role}, by ${item.dueOn}: ${describeWorkItem(item, 'en')}`);
  }
  // #endregion conflict

  // #region undo
  for (const { batch } of [third, first]) {
    const undo = batch === null ? null : await centre.undoImport(batch);
    if (undo?.ok) say(`records undone: ${undo.value.undone.length}, left alone: ${undo.value.kept.length}`);
  }
  // #endregion undo
}

// #region tell
function tell(run: string, { batch, outcomes }: ImportReport, say: Say): void {
  say(`${run}: ${batch === null ? 'nothing written' : 'written'}`);
  for (const { row, action, changed, conflicts } of outcomes) {
    const reasons = conflicts.map(({ field, reason, on }) => `${field} ${reason} ${on ?? ''}`.trim());
    say(`  row ${row}: ${[action, ...changed, ...reasons].join(', ')}`);
  }
}
// #endregion tell
