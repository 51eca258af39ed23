import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCESS_LOG_COLLECTION } from 'wuye/confidentiality';
import { listAll } from 'wuye/storage';
import { type HttpOffice, openHttpOffice, type Reply } from '../support/http-office.js';

const NOW = '2026-11-16T01:00:00.000Z';
let folder = '';
let office: HttpOffice;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wuye-http-'));
  office = await openHttpOffice(join(folder, 'office.db'), NOW);
});
afterAll(async () => {
  await office.stop();
  await rm(folder, { recursive: true, force: true });
});

const content = (day: string, more: object = {}) => ({
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'planned-outage' },
  title: '关于清洗生活水箱停水的通知',
  body: '请提前储水，并关好水龙头。',
  scope: { kind: 'estate' },
  validity: { from: '2026-11-16', until: day },
  announces: [
    {
      what: '清洗水箱停水',
      services: ['water'],
      slots: [{ from: { date: day, time: '08:00' }, until: { date: day, time: '12:00' } }],
    },
  ],
  importance: 'important',
  modes: ['board'],
  contact: '客服中心 0571-88001234',
  ...more,
});
const routine = { planning: { class: 'routine' }, announces: [] };
const draft = (id: string, who = 'li', more: object = routine) =>
  office.run('notice', id, { type: 'draft', content: content('2026-11-30', more) }, who);

/** The codes of the findings that stand against it, with their clauses. */
const against = ({ body }: Reply): readonly string[] =>
  body.findings
    .filter(
      ({ verdict, effect }: { verdict: string; effect: string }) => verdict === 'fail' && effect === 'blocks',
    )
    .map(({ code, clause }: { code: string; clause: string }) => `${code} ${clause}`);
const codes = ({ body }: Reply): readonly string[] =>
  body.issues.map(
    ({ code, path }: { code: string; path: readonly (string | number)[] }) => `${code} ${path.join('.')}`,
  );

describe('a notice over HTTP', () => {
  const run = (command: object, who: string) => office.run('notice', 'ntc_tank', command, who);

  it('goes from its draft to the board, and each refusal names its clause', async () => {
    const drafted = await run({ type: 'draft', content: content('2026-11-17') }, 'lin');
    expect(drafted).toMatchObject({
      status: 200,
      body: { id: 'ntc_tank', repeated: false, outcome: 'allowed' },
    });
    expect(drafted.body.events).toMatchObject([{ type: 'notice-drafted', act: { by: 'lin', at: NOW } }]);
    expect((await run({ type: 'submit' }, 'lin')).status).toBe(200);

    const own = await run({ type: 'review' }, 'lin');
    expect([own.status, own.body.code]).toEqual([409, 'REFUSED']);
    expect(own.headers.get('content-type')).toBe('application/problem+json');
    expect(against(own)).toEqual(['NOTICE.REVIEWER_IS_AUTHOR CIM-4.2.2']);
    for (const finding of own.body.findings) {
      expect(finding).toMatchObject({
        text: expect.any(String),
        source: expect.any(String),
        requires: expect.any(String),
      });
    }
    expect((await run({ type: 'review' }, 'sun')).status).toBe(200);

    const late = await run({ type: 'issue' }, 'wu');
    expect(late.status).toBe(409);
    expect(against(late).join()).toMatch(/LEAD_TIME\.\w+ CIM-4\.2\.6/);

    expect((await run({ type: 'return', reasons: ['提前不足三天'] }, 'wu')).status).toBe(200);
    expect((await run({ type: 'edit', content: content('2026-11-25') }, 'lin')).status).toBe(200);
    for (const [type, who] of [
      ['submit', 'lin'],
      ['review', 'sun'],
      ['issue', 'wu'],
    ] as const) {
      expect([type, (await run({ type }, who)).status]).toEqual([type, 200]);
    }
  });

  it('hangs on a board, which shows it on its days', async () => {
    const days = { from: '2026-11-16', until: '2026-11-25' };
    const plan = { type: 'plan', notice: 'ntc_tank', board: 'brd_gate', size: 'A4', ...days };
    const planned = await office.post('/commands/posting', { command: plan }, 'li');
    expect([planned.status, against(planned)]).toEqual([200, []]);
    const { id } = planned.body;
    const gate = async () => (await office.get('/boards?on=2026-11-16')).body.boards[0];
    expect(await gate()).toMatchObject({
      board: { id: 'brd_gate' },
      hanging: [],
      expected: [{ id }],
      free: 1,
    });

    const posted = await office.run('posting', id, { type: 'post', board: 'brd_gate' }, 'zhao');
    expect(posted.body.consequences).toMatchObject([
      { area: 'notice', id: 'ntc_tank', command: 'publish', accepted: true },
    ]);
    expect((await office.get('/documents/notice/ntc_tank')).body.state).toBe('published');
    expect(await gate()).toMatchObject({ hanging: [{ id, notice: 'ntc_tank' }], expected: [], free: 1 });
    const history = await office.get('/documents/notice/ntc_tank/history');
    expect(history.body.entries.map(({ action }: { action: string }) => action).slice(0, 3)).toEqual([
      'notice.publish',
      'notice.issue',
      'notice.review',
    ]);
  });
});

describe('a record over HTTP', () => {
  const ID_NUMBER = '11010119900307002X';
  const asked = { purpose: 'move-in', fields: ['idNumber'], reason: '办理更名核对证件' };

  async function accesses() {
    const found: object[] = [];
    const query = { collection: ACCESS_LOG_COLLECTION.name, index: 'by_record', equal: { record: 'own_1' } };
    for await (const page of listAll(office.store, 'est_chenghu' as never, query))
      found.push(...page.map(({ body }) => body));
    return found;
  }

  it('is masked, and for others more so', async () => {
    const seen = await office.get('/records/owner/own_1?purpose=move-in');
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain(ID_NUMBER);
    expect(seen.body.masked).toContainEqual(['idNumber']);
    expect(seen.body.record.name).toBe('王芳');
    expect((await office.get('/records/owner/own_1?purpose=parking', 'zhao')).text).not.toContain('王芳');
    expect((await office.get('/records/dog/own_1?purpose=contact')).status).toBe(404);
    expect(codes(await office.get('/records/owner/own_1'))).toEqual(['REQUIRED_MISSING purpose']);
    expect(codes(await office.get('/records/owner/own_1?purpose=curiosity'))).toEqual([
      'VALUE_UNKNOWN purpose',
    ]);
  });

  it('is revealed to who may, and both the grant and the refusal are logged', async () => {
    const shown = await office.post('/records/owner/own_1/reveal', asked);
    expect([shown.status, shown.body.values]).toEqual([200, [{ path: ['idNumber'], value: ID_NUMBER }]]);
    const refused = await office.post('/records/owner/own_1/reveal', asked, 'zhao');
    expect([refused.status, refused.body.code, against(refused).length > 0]).toEqual([403, 'REFUSED', true]);
    expect(refused.text).not.toContain(ID_NUMBER);
    expect(await accesses()).toMatchObject([
      { by: 'li', granted: true, purpose: 'move-in', reason: asked.reason, at: NOW },
      { by: 'zhao', granted: false },
    ]);
    expect(codes(await office.post('/records/owner/own_1/reveal', { ...asked, actor: 'wu' }))).toEqual([
      'KEY_UNKNOWN actor',
    ]);
    expect(codes(await office.post('/records/owner/own_1/reveal', { ...asked, fields: ['../x'] }))).toEqual([
      'FORM_INVALID fields.0',
    ]);
  });

  it('is changed field by field of its kind; what nobody confirmed goes to the superior, and no answer holds it', async () => {
    const update = (fields: object, beside = {}) =>
      office.run('record', 'dog_1', { type: 'update', change: { fields } }, 'li', beside);
    expect(codes(await update({ phones: ['13800005678'], floorArea: 90 }))).toEqual([
      'FORM_INVALID command.change.fields.phones.0',
      'KEY_UNKNOWN command.change.fields.floorArea',
    ]);
    const unsure = await update({ phones: ['+8613900005678'] });
    expect(unsure).toMatchObject({
      status: 200,
      body: { outcome: 'needs-review', events: [{ type: 'escalated' }] },
    });
    const confirmation = { by: '王芳', on: '2026-11-16', means: 'phone', fields: ['phones'] };
    const sure = await update({ phones: ['+8613700005678'] }, { confirmation });
    expect(sure).toMatchObject({
      status: 200,
      body: { outcome: 'allowed', events: [{ type: 'record-updated' }] },
    });
    for (const { text } of [unsure, sure]) expect(text).not.toMatch(/1380000|13[79]0000|王芳/);

    const [escalation] = unsure.body.changed.filter(({ kind }: { kind: string }) => kind === 'escalation');
    const bad = await office.run(
      'escalation',
      escalation.id,
      { type: 'replace', fields: { phones: 'none' } },
      'lin',
    );
    expect(codes(bad)).toEqual(['TYPE_MISMATCH command.fields.phones']);
    expect(
      (await office.run('escalation', escalation.id, { type: 'keep', reason: '已另行核实' }, 'he')).status,
    ).toBe(200);
    expect(
      (await office.run('record', 'dog_9', { type: 'close', reason: '搬离', on: '2026-11-16' })).status,
    ).toBe(404);
  });

  it('leaves no trace of a person in the log', async () => {
    await office.get(`/records/owner/${encodeURIComponent('王芳')}?purpose=move-in`);
    expect(office.log.length).toBeGreaterThan(10);
    expect(JSON.stringify(office.log)).not.toMatch(/王芳|1101011990|1380000|13[79]0000|更名/);
    expect(office.log).toContainEqual({ at: NOW, method: 'GET', route: '/records/owner/:id', status: 200 });
  });
});

describe('a day of the office', () => {
  it('has a work list, in both languages, by role', async () => {
    const list = await office.get('/work-list?on=2026-12-31', 'li', { 'Accept-Language': 'en' });
    const verify = list.body.items.find(({ subject }: { subject: string }) => subject === 'own_1');
    expect(verify).toMatchObject({
      code: 'REFRESH.VERIFY',
      role: 'clerk',
      roleName: 'clerk',
      text: expect.stringMatching(/^Verify/),
    });
    const chinese = await office.get('/work-list?on=2026-12-31&role=clerk', 'li', {
      'Accept-Language': 'zh-Hans,en;q=0.5',
    });
    expect(new Set(chinese.body.items.map(({ role }: { role: string }) => role))).toEqual(new Set(['clerk']));
    expect(chinese.body.items[0].text).toMatch(/\p{Script=Han}/u);
    expect((await office.get('/work-list')).body.on).toBe('2026-11-16');
    expect(codes(await office.get('/work-list?on=2026-02-30'))).toEqual(['DATE_IMPOSSIBLE on']);
  });

  it('has registers whose month is opened, worked off and counted', async () => {
    const dogs = async () =>
      (await office.get('/coverage')).body.registers.find(({ kind }: { kind: string }) => kind === 'dog');
    expect(await dogs()).toEqual({ kind: 'dog', name: '犬类', state: null, coverage: null });
    const opened = await office.run('cycle', '2026-11.dog', { type: 'open', kind: 'dog', month: '2026-11' });
    expect(opened.status).toBe(200);
    expect(await dogs()).toMatchObject({ state: 'open', coverage: { total: 1, decidedRatio: 0 } });
    expect(
      (await office.run('case', '2026-11.dog~dog_1', { type: 'confirm', means: 'phone' }, 'qin')).status,
    ).toBe(200);
    expect(await dogs()).toMatchObject({ coverage: { decidedRatio: 1, verifiedRatio: 1 } });
    expect((await office.run('cycle', '2026-11.dog', { type: 'sign-off' })).status).toBe(200);

    const again = await office.run('cycle', '2026-11.dog', { type: 'open', kind: 'dog', month: '2026-11' });
    expect([again.status, again.body.code]).toEqual([409, 'CENTRE.DOCUMENT_PRESENT']);
    const misfit = await office.run('cycle', 'dogs', { type: 'open', kind: 'dog', month: '2026-11' });
    expect([misfit.status, misfit.body.code]).toEqual([400, 'CENTRE.ID_MISFIT']);
  });

  it('has clauses to look up, and is one estate', async () => {
    const clause = await office.get('/clauses/CIM-4.2.6', '', { 'Accept-Language': 'en-GB, zh;q=0.1' });
    expect(clause.body).toMatchObject({
      id: 'CIM-4.2.6',
      text: expect.stringMatching(/3 days ahead/),
      zh: expect.any(String),
    });
    expect((await office.get('/clauses/CIM-9.9')).status).toBe(404);
    expect((await office.get('/documents/notice/ntc_tank', 'han')).status).toBe(404);
    expect((await office.get('/records/owner/own_1?purpose=move-in', 'han')).status).toBe(404);
    expect((await office.get('/boards', 'han')).body.boards).toEqual([]);
  });
});

describe('at the same time, and again', () => {
  it('two who read the same version: one wins, the other is told to read again', async () => {
    await draft('ntc_both');
    const etag = (await office.get('/documents/notice/ntc_both')).headers.get('etag') ?? '';
    const edit = (title: string, who: string) =>
      office.post(
        '/commands/notice/ntc_both',
        { command: { type: 'edit', content: content('2026-11-30', { ...routine, title }) } },
        who,
        { 'If-Match': etag },
      );
    const replies = await Promise.all([edit('甲稿', 'li'), edit('乙稿', 'lin')]);
    const [won, lost] = replies[0]?.status === 200 ? replies : [...replies].reverse();
    expect([won?.status, lost?.status]).toEqual([200, 412]);
    expect(lost?.body).toMatchObject({ code: 'CENTRE.DOCUMENT_CHANGED', advice: 'read-again' });
    const now = await office.get('/documents/notice/ntc_both');
    expect(now.headers.get('etag')).toBe(won?.headers.get('etag'));
    expect(won?.body.version).toBe(now.headers.get('etag')?.slice(1, -1));
  });

  it('a version of a record is nobody’s to try', async () => {
    const body = { command: { type: 'close', reason: '搬离', on: '2026-11-16' } };
    const reply = await office.post('/commands/record/own_1', body, 'li', {
      'If-Match': `"${'a'.repeat(64)}"`,
    });
    expect([reply.status, ...codes(reply)]).toEqual([400, 'KEY_UNKNOWN If-Match']);
  });

  it('ten submissions: one is carried out, nine are refused by the state', async () => {
    await draft('ntc_ten');
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => office.run('notice', 'ntc_ten', { type: 'submit' })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    const refused = replies.find(({ status }) => status === 409) as Reply;
    expect(against(refused)).toEqual(['NOTICE.STATE_REFUSES CIM-4.2.2']);
  });

  it('a command under a key is carried out once, and the key is the caller’s own', async () => {
    const send = (who: string, title: string) =>
      office.post(
        '/commands/notice',
        { command: { type: 'draft', content: content('2026-11-30', { ...routine, title }) } },
        who,
        { 'Idempotency-Key': 'k-1' },
      );
    const first = await send('li', '一');
    const again = await send('li', '一');
    expect([first.body.repeated, again.body.repeated, again.body.id]).toEqual([false, true, first.body.id]);
    expect(again.body.events).toEqual(first.body.events);
    expect((await send('lin', '一')).body).toMatchObject({ repeated: false });
    const other = await send('li', '二');
    expect([other.status, other.body.code]).toEqual([422, 'CENTRE.COMMAND_ID_TAKEN']);
    expect(
      codes(await office.run('notice', 'ntc_x', { type: 'submit' }, 'li', { commandId: 'li.k-1' })),
    ).toEqual(['KEY_UNKNOWN commandId']);
  });
});
