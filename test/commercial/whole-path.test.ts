import { describe, expect, it } from 'vitest';
import { isWuyeError } from 'wuye';
import {
  APPLICATIONS_COLLECTION,
  applicationDigest,
  applicationIndex,
  applyApplication,
  type CommercialApplication,
  decideApplication,
  noticeOfApplication,
} from 'wuye/commercial';
import {
  applyNotice,
  decideNotice,
  type Notice,
  type NoticeCommand,
  noticeDigest,
  noticeId,
} from 'wuye/notices';
import { createMemoryStore } from 'wuye/storage';
import { actor, applicationWith, at, clerk, complete, context, head } from './support.js';

const manager = actor('wu', 'project-manager');
const {
  id,
  estate,
  schemaVersion: _v,
  state: _s,
  appliedOn: _a,
  number: _n,
  received: _r,
  ...content
} = complete;

function accepted(): CommercialApplication {
  const first = decideApplication(null, { type: 'apply', id, estate, content }, context);
  const pending = first.accepted
    ? first.events.reduce<CommercialApplication | null>(applyApplication, null)
    : null;
  if (pending === null) throw new Error('not received');
  const second = decideApplication(pending, { type: 'accept' }, context);
  if (!second.accepted) throw new Error('not accepted');
  return second.events.reduce(applyApplication, pending);
}

describe('an eligible application', () => {
  const contact = '客服中心 0571-88001234';
  const noticeNow = () => noticeOfApplication(accepted(), { contact });

  it('becomes the content of a commercial notice for its days, with the sample and no other paper', () => {
    const notice = noticeNow();
    expect(notice).toStrictEqual({
      origin: { category: 'commercial', application: 'app_1' },
      pattern: 'notice',
      planning: { class: 'routine' },
      title: '商情信息：湖畔面馆',
      body: complete.sample.text,
      scope: { kind: 'estate' },
      validity: { from: '2026-11-25', until: '2026-12-24' },
      announces: [],
      publishOn: '2026-11-25',
      importance: 'ordinary',
      modes: ['board'],
      contact,
      attachments: [complete.sample.attachment],
    });
    expect(JSON.stringify(notice)).not.toContain('王芳');
  });

  it('goes through review and issue like any other (CIM-4.2.2), and is then published', () => {
    const application = accepted();
    const notice = noticeNow();
    const { id, state } = application;
    const known = { id, state, sampleDigest: complete.sample.attachment.digest };
    let draft: Notice | null = null;
    const steps: readonly [NoticeCommand, typeof clerk][] = [
      [{ type: 'draft', id: noticeId('ntc_1'), estate, content: notice }, clerk],
      [{ type: 'submit' }, clerk],
      [{ type: 'review' }, head],
      [{ type: 'issue' }, manager],
    ];
    for (const [command, who] of steps) {
      const step = decideNotice(draft, command, { actor: who, at, application: known });
      expect(
        step.findings.filter(({ verdict, effect }) => verdict === 'fail' && effect === 'blocks'),
        command.type,
      ).toEqual([]);
      if (!step.accepted) throw new Error(`${command.type} refused`);
      draft = step.events.reduce<Notice | null>(applyNotice, draft);
    }
    expect(draft).toMatchObject({
      state: 'issued',
      review: { by: 'zhou' },
      issue: { by: 'wu', digest: noticeDigest(notice) },
    });
    const step = decideApplication(application, { type: 'publish', notice: noticeId('ntc_1') }, context);
    const published = step.accepted ? step.events.reduce(applyApplication, application) : application;
    expect(published).toMatchObject({ state: 'published', published: { notice: 'ntc_1', by: 'li' } });
  });

  it('is not issued by whoever accepted it as clerk: no way round the two approvals', () => {
    const drafted = decideNotice(
      null,
      { type: 'draft', id: noticeId('ntc_1'), estate, content: noticeNow() },
      { actor: clerk, at },
    );
    const draft = drafted.accepted ? drafted.events.reduce<Notice | null>(applyNotice, null) : null;
    expect(draft?.state).toBe('draft');
    expect(decideNotice(draft, { type: 'issue' }, { actor: clerk, at }).accepted).toBe(false);
  });

  it.each([
    [
      'a scope',
      { scope: { kind: 'parts', parts: [{ building: '3' }] } },
      { scope: { kind: 'parts', parts: [{ building: '3' }] } },
    ],
  ] as const)('takes %s of the office', (_, options, expected) => {
    expect(noticeOfApplication(accepted(), options)).toMatchObject(expected);
  });

  it('lets the office write nothing that was not accepted', () => {
    const application = accepted();
    expect(() => noticeOfApplication(application, { body: '根治癌症 保本保息' })).toThrow(
      'KERNEL.INVALID_ARGUMENT',
    );
    expect(noticeOfApplication(application, { title: '稳赚不赔' } as object).title).toBe(
      '商情信息：湖畔面馆',
    );
  });

  it.each([undefined, '', '见附件'])(
    'takes the words of the office where the sample has none: %s',
    (text) => {
      const { text: _text, ...rest } = complete.sample;
      const sample = text === undefined ? rest : { ...rest, text };
      const pending = applicationWith({ sample });
      const step = decideApplication(
        pending,
        { type: 'accept', grounds: '样张只有图片，已看过' },
        { ...context, actor: head },
      );
      if (!step.accepted) throw new Error('not accepted');
      const after = step.events.reduce(applyApplication, pending);
      expect(noticeOfApplication(after, { body: '开业，欢迎光临' }).body).toBe('开业，欢迎光临');
    },
  );

  it('has no body where the sample has no words', () => {
    const { text: _text, ...sample } = complete.sample;
    const wordless = decideApplication(
      applicationWith({ sample }),
      { type: 'accept', grounds: '样张只有图片，已看过' },
      { ...context, actor: head },
    );
    const after = wordless.accepted
      ? wordless.events.reduce(applyApplication, applicationWith({ sample }))
      : null;
    if (after === null) throw new Error('not accepted');
    expect('body' in noticeOfApplication(after)).toBe(false);
  });

  it.each(['pending', 'returned', 'refused', 'withdrawn', 'published'] as const)(
    'is none while it is %s',
    (state) => {
      try {
        noticeOfApplication({ ...accepted(), state });
        expect.unreachable();
      } catch (error) {
        expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
      }
    },
  );

  /** Accepted as it stands, by whatever rules. */
  const acceptedAs = (changes: Partial<CommercialApplication>) => {
    const application = { ...accepted(), ...changes };
    const digest = applicationDigest(application);
    return { ...application, accepted: { ...accepted().accepted, digest } } as CommercialApplication;
  };

  it('has neither contact nor file where there is none', () => {
    const { attachment: _attachment, ...sample } = complete.sample;
    const bare = noticeOfApplication(acceptedAs({ sample }));
    expect(['contact' in bare, 'attachments' in bare, bare.body]).toEqual([false, false, sample.text]);
  });

  const { wanted } = complete;
  it.each([
    ['no first day', { wanted: { ...wanted, from: undefined } }],
    ['no last day', { wanted: { ...wanted, until: undefined } }],
    ['a sample known not to be there', { sample: 'none' }],
    ['a sample that nobody knows of', { sample: undefined }],
  ] as const)('is none with %s', (_, changes) => {
    expect(() => noticeOfApplication(acceptedAs(changes as object))).toThrow('KERNEL.INVALID_ARGUMENT');
  });

  it('is none where nothing but its state says that it was accepted', () => {
    const { accepted: _accepted, ...never } = accepted();
    expect(() => noticeOfApplication(never)).toThrow('KERNEL.INVALID_ARGUMENT');
  });
});

describe('the collection of applications', () => {
  const put = (application: CommercialApplication) =>
    ({
      type: 'put',
      collection: APPLICATIONS_COLLECTION.name,
      id: application.id,
      expect: 'absent',
      body: application,
      index: applicationIndex(application),
    }) as const;

  it('finds what waits, since when, and what a shop applied for', async () => {
    const store = createMemoryStore();
    const amended = {
      ...accepted(),
      id: 'app_2',
      state: 'pending',
      amended: { by: clerk.id, role: 'clerk', at },
    } as CommercialApplication;
    const all = [complete, amended, { ...accepted(), id: 'app_3' } as CommercialApplication];
    expect((await store.commit(estate, all.map(put))).ok).toBe(true);
    const list = async (index: string, equal: Readonly<Record<string, string>>, before?: string) => {
      const range = before === undefined ? {} : { range: { before } };
      const query = { collection: 'applications', index, equal, limit: 10, ...range };
      return (await store.list(estate, query)).items.map((item) => item.id);
    };
    expect(await list('by_state', { state: 'pending' })).toEqual(['app_1', 'app_2']);
    expect(await list('by_state', { state: 'pending' }, '2026-11-21')).toEqual(['app_1']);
    expect(await list('by_unit', { unit: '1-S05' })).toEqual(['app_1', 'app_2', 'app_3']);
    expect(await list('by_posting', { state: 'accepted' }, '2026-11-26')).toEqual(['app_3']);
  });

  it('has an empty text for what is not known', () => {
    expect(applicationIndex(applicationWith({ wanted: {} })).post_from).toBe('');
  });
});
