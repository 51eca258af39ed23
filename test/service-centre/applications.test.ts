import { describe, expect, it } from 'vitest';
import { screenText } from 'wuye/commercial';
import { applicationId, DEFAULT_NOTICE_POLICY, type NoticeContent, noticeId } from 'wuye/notices';
import { type CentrePolicies, createTestCentre, type TestCentre } from 'wuye/service-centre';
import { complete, shop } from '../commercial/support.js';
import { auditOf, content, day, replayed } from './support.js';

const GROUNDS = '已核对原件';

async function office(policies: CentrePolicies = {}, kept = true): Promise<TestCentre> {
  const at = createTestCentre({ estate: complete.estate, screen: screenText, policies });
  if (kept) await at.put('record', shop);
  const {
    id: _id,
    estate: _estate,
    schemaVersion: _v,
    state: _s,
    appliedOn,
    received: _r,
    number,
    ...content
  } = complete;
  await at.run('application', 'app_1', { type: 'apply', content, appliedOn, number });
  return at;
}

describe('an application', () => {
  it('is judged with its shop on the register', async () => {
    const known = await office();
    const accepted = await known.run('application', 'app_1', { type: 'accept', grounds: GROUNDS });
    expect([accepted.step.accepted, accepted.document?.state]).toEqual([true, 'accepted']);
    const unknown = await office({}, false);
    const { step } = await unknown.run('application', 'app_1', { type: 'accept', grounds: GROUNDS });
    expect(step.accepted).toBe(false);
    expect(step.findings).toContainEqual(
      expect.objectContaining({ code: 'COMMERCIAL.SHOP_NOT_ON_REGISTER', verdict: 'fail' }),
    );
  });

  it('that was accepted is published with the draft of its notice, in one commit', async () => {
    const at = await office();
    await at.run('application', 'app_1', { type: 'accept', grounds: GROUNDS });
    const command = { type: 'publish', notice: noticeId('ntc_1') } as const;
    const { changed } = await at.run('application', 'app_1', command, {
      notice: { contact: '0571-88001234' },
    });
    expect(changed.map(({ kind }) => kind)).toEqual(['application', 'notice']);
    expect(await at.get('notice', 'ntc_1')).toMatchObject({
      state: 'draft',
      content: { contact: '0571-88001234', origin: { category: 'commercial', application: 'app_1' } },
    });
    expect((await auditOf(at)).at(-2)?.raised).toEqual(['ntc_1']);
    const made = await replayed(at);
    expect(made.get('application app_1')).toEqual(await at.get('application', 'app_1'));
  });

  it('is not published where its notice may not be drafted: neither is written', async () => {
    const { roles } = DEFAULT_NOTICE_POLICY;
    const at = await office({
      notices: { ...DEFAULT_NOTICE_POLICY, roles: { ...roles, draft: ['information-officer'] } },
    });
    await at.run('application', 'app_1', { type: 'accept', grounds: GROUNDS });
    const before = (await auditOf(at)).length;
    const command = { type: 'publish', notice: noticeId('ntc_1') } as const;
    const { step, document, changed } = await at.run('application', 'app_1', command);
    expect([step.accepted, document?.state, changed]).toEqual([false, 'accepted', []]);
    expect(step.findings.map(({ code }) => code)).toContain('NOTICE.ACTOR_LACKS_ROLE');
    expect([await at.get('notice', 'ntc_1'), (await auditOf(at)).length]).toEqual([null, before]);
  });

  it('is not published under the id of a notice that is none of it', async () => {
    const at = await office();
    await at.run('application', 'app_1', { type: 'accept', grounds: GROUNDS });
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    const command = { type: 'publish', notice: noticeId('ntc_1') } as const;
    const { step, document, changed } = await at.run('application', 'app_1', command);
    expect([step.accepted, document?.state, changed]).toEqual([false, 'accepted', []]);
    expect(step.findings).toContainEqual(
      expect.objectContaining({ code: 'NOTICE.STATE_REFUSES', verdict: 'fail' }),
    );
  });

  it('is published with the notice that the office wrote of it', async () => {
    const at = await office();
    await at.run('application', 'app_1', { type: 'accept', grounds: GROUNDS });
    const origin = { category: 'commercial', application: applicationId('app_1') } as const;
    await at.run('notice', 'ntc_1', { type: 'draft', content: content({ origin }) });
    const command = { type: 'publish', notice: noticeId('ntc_1') } as const;
    const { document, changed } = await at.run('application', 'app_1', command);
    expect([document?.published?.notice, changed.map(({ kind }) => kind)]).toEqual([
      'ntc_1',
      ['application'],
    ]);
  });

  it('becomes one notice, for the days that it was accepted for', async () => {
    const at = await office();
    await at.run('application', 'app_1', { type: 'accept', grounds: GROUNDS });
    await at.run('application', 'app_1', { type: 'publish', notice: noticeId('ntc_1') });
    const made = (await at.get('notice', 'ntc_1'))?.content;
    const validity = made?.validity;
    if (made === undefined || validity === undefined) throw new Error('no notice');
    const judged = async (id: string, given: Partial<NoticeContent>) => {
      await at.run('notice', id, { type: id === 'ntc_1' ? 'edit' : 'draft', content: { ...made, ...given } });
      const { step } = await at.run('notice', id, { type: 'submit' });
      await at.run('notice', id, { type: 'edit', content: made });
      return step.findings.find(({ code }) => code === 'NOTICE.APPLICATION_NOT_ACCEPTED')?.verdict;
    };
    expect(await judged('ntc_1', {})).toBe('pass');
    expect(await judged('ntc_1', { validity: { ...validity, until: 'open-ended' } })).toBe('fail');
    expect(await judged('ntc_1', { validity: { ...validity, from: day('2020-01-01') } })).toBe('fail');
    expect(await judged('ntc_2', {})).toBe('fail');
    expect(await judged('ntc_3', { follows: { kind: 'corrects', notice: noticeId('ntc_1') } })).toBe('pass');
  });
});
