import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from 'wuye';
import type { Options } from '../../examples/01-main-job/options.js';
import type { Report } from '../../examples/01-main-job/report-schema.js';
import { SAMPLE_LOG } from '../../examples/01-main-job/sample.js';
import { UserError } from '../../examples/01-main-job/user-error.js';
import { mainJobRuns } from '../support/main-job-runs.js';

const { room, run } = mainJobRuns();

const publishing = ({ publishing: part }: Report) => {
  if (part === null) throw new Error('no publishing part');
  return part;
};

describe('the month of notices and applications', () => {
  let first: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    first = await run('first');
  }, 60_000);

  it('tells which sheets ask for somebody today', () => {
    const asked = publishing(first.report).sheets.map(({ question, posting }) => [question, posting]);
    expect(asked).toEqual([
      ['due-up', 'pst_bake_1'],
      ['due-up', 'pst_tank_fix_3'],
      ['due-down', 'pst_drill_gate'],
      ['overdue', 'pst_burst_2'],
      ['overdue', 'pst_tank_3'],
      ['missing', 'pst_dogs_gate'],
      ['defective', 'pst_pests_2'],
    ]);
  });

  it('tells the lead times that were missed, and who went ahead all the same', () => {
    const late = publishing(first.report).late.map(({ subject, accepted }) => [subject, accepted]);
    expect(late).toEqual([
      ['ntc_power', true],
      ['ntc_gas', false],
    ]);
  });

  it('tells every refusal with its reasons and their clauses', () => {
    const refused = publishing(first.report).refused.map(({ subject, command, findings }) => [
      subject,
      command,
      findings.map(({ code }) => code),
    ]);
    expect(refused).toEqual([
      ['ntc_power', 'issue', ['NOTICE.LATE_REASON_MISSING']],
      ['ntc_burst', 'issue', ['NOTICE.REVIEW_MISSING']],
      [
        'app_noodle',
        'accept',
        [
          'APPLICATION.REVIEWER_LACKS_ROLE',
          'APPLICATION.REVIEW_GROUNDS_MISSING',
          'COMMERCIAL.CONTENT_FLAGGED',
        ],
      ],
      ['ntc_garage', 'review', ['NOTICE.REVIEWER_IS_AUTHOR']],
      ['app_drug', 'accept', expect.arrayContaining(['APPLICATION.NOT_ELIGIBLE'])],
      ['ntc_gas', 'issue', ['LEAD_TIME.SHORT']],
      ['ntc_frost', 'submit', expect.arrayContaining(['NOTICE.VALIDITY_MISSING'])],
    ]);
    for (const { findings } of publishing(first.report).refused) {
      for (const { clause } of findings) expect(clause).toMatch(/^(?:CIM|CN)-/);
    }
  });

  it('tells what the archive of the month still lacks', () => {
    const { archive } = publishing(first.report);
    expect(archive.month).toBe('2026-11');
    expect(archive.gaps.map(({ notice, findings }) => [notice, findings.map(({ code }) => code)])).toEqual([
      ['ntc_heating', ['ARCHIVE.ORIGINAL_MISSING']],
      ['ntc_facade', ['ARCHIVE.RECEIPTS_MISSING']],
      ['ntc_drill', ['ARCHIVE.PHOTOGRAPH_MISSING']],
      ['ntc_burst', ['ARCHIVE.WITHDRAWAL_MISSING']],
      ['ntc_tank', ['ARCHIVE.WITHDRAWAL_MISSING']],
    ]);
  });

  it('judges the applications that wait', () => {
    const judged = publishing(first.report).applications.map(({ application, outcome }) => [
      application,
      outcome,
    ]);
    expect(judged).toEqual([
      ['app_noodle', 'needs-review'],
      ['app_drug', 'refused'],
      ['app_hair', 'needs-information'],
    ]);
  });

  it('puts the duties of publishing on the work list', () => {
    const codes = first.report.workList.map(({ code }) => code);
    for (const code of [
      'NOTICE.REVIEW',
      'NOTICE.ISSUE',
      'POSTING.PUT_UP',
      'POSTING.TAKE_DOWN',
      'POSTING.REPAIR',
      'DELIVERY.DELIVER',
      'APPLICATION.DECIDE',
    ]) {
      expect.soft(codes, code).toContain(code);
    }
  });

  it('shows no name of an addressee or a signer', () => {
    const owners = first.report.registers.find(({ form }) => form === 'ownerCard')?.accepted ?? [];
    for (const { values } of owners) {
      const part = JSON.stringify(publishing(first.report));
      expect.soft(part.includes(String(values.name)), String(values.name)).toBe(false);
    }
    expect(first.page).toContain('商情信息发布申请');
    expect(first.page).toContain('CN-ADV-9');
  });

  it('decides nothing twice when the same log is given again', async () => {
    const again = await run('first');
    expect(again.report).toEqual(first.report);
  });

  it('knows nothing of what comes after the day it judges by', async () => {
    const { report } = await run('early', { asOf: calendarDate('2026-11-12') });
    const { refused, sheets } = publishing(report);
    expect(refused.map(({ subject }) => subject)).toEqual(['ntc_power']);
    expect(sheets.map(({ posting }) => posting)).toEqual(['pst_heating_square']);
    const later = await run('early');
    expect(later.report.publishing).toEqual(first.report.publishing);
  });

  it('speaks English on request', async () => {
    const { output } = await run('english', { language: 'en' });
    expect(output).toContain('Applications for commercial notices');
    expect(output).not.toMatch(/提前量不足/);
  });

  it('leaves the part out for an office that keeps no notices here', async () => {
    const { report } = await run('none', { log: undefined });
    expect(report.publishing).toBeNull();
  });
});

describe('a log that cannot be used', () => {
  const log = async (name: string, change: (log: Record<string, unknown>) => void) => {
    const given = JSON.parse(await readFile(SAMPLE_LOG, 'utf8'));
    change(given);
    const path = join(room(), name);
    await writeFile(path, JSON.stringify(given));
    return path;
  };
  const failure = (more: Partial<Options>) =>
    run('failing', more).then(
      () => null,
      (error: unknown) => {
        if (error instanceof UserError) return error;
        throw error;
      },
    );

  it('is told when it is missing, no JSON, or of another layout', async () => {
    expect((await failure({ log: join(room(), 'nowhere.json') }))?.code).toBe('FILE_MISSING');
    const text = join(room(), 'text.json');
    await writeFile(text, '{');
    expect((await failure({ log: text }))?.code).toBe('LOG_UNREADABLE');
    const odd = await log('odd.json', (given) => {
      given.schema = 2;
    });
    expect((await failure({ log: odd }))?.in('en')).toContain('schema');
  });

  it('names the entry and the field of a command that cannot be read', async () => {
    const path = await log('command.json', (given) => {
      given.log = [
        { id: 'l1', on: '2026-11-01', time: '09:00', by: 'li', notice: 'ntc_1', command: { type: 'number' } },
      ];
    });
    const error = await failure({ log: path });
    expect(error?.code).toBe('LOG_COMMAND_UNREADABLE');
    expect(error?.in('zh-CN')).toContain('l1 number');
  });

  it('names a person who is not among its people', async () => {
    const path = await log('person.json', (given) => {
      given.log = [
        { id: 'l1', on: '2026-11-01', time: '09:00', by: 'nobody', notice: 'n', command: { type: 'submit' } },
      ];
    });
    expect((await failure({ log: path }))?.code).toBe('LOG_PERSON_UNKNOWN');
  });
});
