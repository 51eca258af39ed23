import { describe, expect, it } from 'vitest';
import { type Digest, instant } from 'wuye';
import {
  type Archive,
  applyArchive,
  archiveDigest,
  checkArchive,
  decideArchive,
  type Published,
} from 'wuye/archive';
import { applyPosting, type Posting } from 'wuye/boards';
import type { Delivery } from 'wuye/deliveries';
import { describeFinding } from 'wuye/describe';
import type { Attachment, Notice, NoticeContent } from 'wuye/notices';
import { parsePosting } from 'wuye/schemas';
import { actorId } from '../../src/kernel/index.js';
import { referencesOf } from '../../src/printing/archive-references.js';
import {
  accepted,
  act,
  approval,
  compiled,
  delivery,
  estate,
  listed,
  month,
  morning,
  notice,
  paper,
  sheet,
} from './support.js';

interface Documents extends Published {
  readonly notices: readonly Notice[];
  readonly postings: readonly Posting[];
  readonly deliveries: readonly Delivery[];
}

const other = { digest: 'b'.repeat(64) as Digest };
const its = notice(
  'ntc_1',
  {
    origin: { category: 'external', body: 'water', bodyName: '自来水公司' },
    importance: 'important',
    modes: ['board', 'personal'],
    validity: { from: '2026-11-10' as never, until: '2026-12-20' as never },
  },
  { filed: [paper('original')] },
);
const receipt = { by: 'addressee', receipt: paper('receipt', 'f_receipt') } as const;
const signed = delivery('dlv_1', 'signed', { signed: { ...act('2026-11-12'), signature: receipt } }, its);
const hanging = sheet(
  '2026-11-10',
  null,
  { posted: { ...act('2026-11-10'), photograph: paper('photograph', 'f_up') } },
  its,
);
const down = sheet('2026-11-10', '2026-11-20', { id: 'pst_2' as never }, its);
const whole: Documents = {
  notices: [its],
  postings: [hanging, down],
  deliveries: [signed],
  addressees: listed(signed),
};

const context = { actor: { id: actorId('li'), roles: ['clerk'] }, at: morning('2026-12-03') } as const;
const open = accepted(decideArchive(null, { type: 'open', estate, month }, context)).reduce(
  applyArchive,
  null as Archive | null,
);
const signOff = (published: Published) =>
  accepted(decideArchive(open, { type: 'sign-off' }, { ...context, published })).reduce(
    applyArchive,
    open,
  ) as Archive;
const archive = signOff(whole);
const verdict = (published: Published) => checkArchive(archive, published).verdict;
const digest = (documents: Documents) => archiveDigest(compiled({ ...documents, asOf: '2026-12-03' }));

/** The notice with other words, reviewed and issued anew by the same people. */
const rewritten = (words: Partial<NoticeContent>): Notice => {
  const content = { ...its.content, ...words };
  return {
    ...its,
    content,
    review: approval(content, '2026-11-10', 'chen', 'department-head'),
    issue: approval(content, '2026-11-10', 'wu', 'project-manager'),
  };
};

const CHANGES: Readonly<Record<string, Partial<Documents>>> = {
  'another body, approved again': { notices: [rewritten({ body: '另有安排。' })] },
  'the original exchanged': { notices: [{ ...its, filed: [{ ...paper('original'), ...other }] }] },
  'the original lost': { notices: [{ ...its, filed: [] }] },
  'a paper added': {
    notices: [{ ...its, filed: [paper('original'), { ...paper('other' as never), ...other }] }],
  },
  'another reviewer': {
    notices: [{ ...its, review: approval(its.content, '2026-11-10', 'he', 'department-head') }],
  },
  'another author': { notices: [{ ...its, authors: [actorId('tang')] }] },
  'the photograph exchanged': {
    postings: [
      { ...hanging, posted: { ...act('2026-11-10'), photograph: { ...paper('photograph'), ...other } } },
      down,
    ],
  },
  'the evidence of the end exchanged': {
    postings: [
      hanging,
      {
        ...down,
        takenDown: {
          ...act('2026-11-20'),
          cause: 'expired',
          evidence: { kind: 'statement', text: '已撕下' },
        },
      },
    ],
  },
  'a day of a sheet': { postings: [hanging, sheet('2026-11-10', '2026-11-19', { id: down.id }, its)] },
  'a sheet lost': { postings: [hanging] },
  'the receipt exchanged': {
    deliveries: [
      {
        ...signed,
        signed: {
          ...act('2026-11-12'),
          signature: { by: 'addressee', receipt: { ...paper('receipt'), ...other } },
        },
      },
    ],
  },
  'the receipt lost': {
    deliveries: [{ ...signed, signed: { ...act('2026-11-12'), signature: { by: 'addressee' } } }],
  },
  'another’s signature': {
    deliveries: [{ ...signed, signed: { ...act('2026-11-12'), signature: { ...receipt, by: 'another' } } }],
  },
  'a delivery lost': { deliveries: [] },
  'the notice lost': { notices: [] },
};

describe('what was signed off', () => {
  it('is complete, and found as it was', () => {
    expect(archive.signOffs[0]?.digest).toBe(digest(whole));
    expect(checkArchive(archive, whole)).toEqual({
      code: 'ARCHIVE.CONTENT_CHANGED',
      verdict: 'pass',
      effect: 'blocks',
      clause: 'CIM-4.2.8',
      facts: { month: '2026-11', signedOff: '2026-12-03', signed: digest(whole), digest: digest(whole) },
    });
  });

  it.each(Object.entries(CHANGES))('is not the same with %s', (_, change) => {
    expect(digest({ ...whole, ...change })).not.toBe(digest(whole));
    expect(verdict({ ...whole, ...change })).toBe('fail');
  });

  it('is the same after what happened later, in any order, however it is judged', () => {
    const evidence = { kind: 'statement', text: '已撤下' } as const;
    const later: Documents = {
      notices: [
        {
          ...its,
          state: 'withdrawn',
          withdrawn: { ...act('2026-12-05'), cause: 'early', reason: '改期', evidence },
        },
      ],
      postings: [
        down,
        {
          ...hanging,
          state: 'down',
          inspection: { ...act('2026-12-04'), present: true, photograph: paper('photograph', 'f_9') },
          takenDown: { ...act('2026-12-05'), cause: 'withdrawn' as never, evidence },
        },
      ],
      deliveries: [signed],
    };
    expect(verdict(later)).toBe('pass');
  });

  it('is the same after what happened later on the day of the sign-off itself', () => {
    const at = instant('2026-12-03T02:00:00.000Z');
    const evidence = { kind: 'statement', text: '已撤下' } as const;
    const takenDown = { ...act('2026-12-03'), at, cause: 'withdrawn', evidence } as const;
    const next = delivery('dlv_2', 'open', { opened: { ...act('2026-12-03'), at } }, its);
    const later: Documents = {
      ...whole,
      postings: [{ ...hanging, state: 'down', takenDown }, down],
      deliveries: [signed, next],
    };
    expect(verdict(later)).toBe('pass');
    const before = { ...takenDown, at: morning('2026-12-02') };
    expect(verdict({ ...later, postings: [{ ...hanging, state: 'down', takenDown: before }, down] })).toBe(
      'fail',
    );
  });

  it('keeps the photograph of an inspection that a later one, without any, takes the place of', () => {
    const looked = (on: string, photograph?: Attachment) =>
      ({
        type: 'posting-inspected',
        posting: hanging.id,
        act: act(on),
        present: true,
        ...(photograph === undefined ? {} : { photograph }),
      }) as const;
    const bare = applyPosting({ ...hanging, posted: act('2026-11-10') }, looked('2026-11-11'));
    const first = applyPosting(bare, looked('2026-11-12', paper('photograph', 'f_seen')));
    const signedOff = signOff({ ...whole, postings: [first, down] });
    const later = [looked('2026-11-19'), looked('2026-12-05', { ...paper('photograph', 'f_9'), ...other })];
    const posting = later.reduce<Posting>(applyPosting, first);
    expect(posting).toMatchObject({ photographed: { ...act('2026-11-12'), photograph: { ref: 'f_seen' } } });
    expect(parsePosting(posting).ok).toBe(true);
    expect(checkArchive(signedOff, { ...whole, postings: [posting, down] }).verdict).toBe('pass');
    expect(signOff({ ...whole, postings: [posting, down] }).state).toBe('signed-off');
    expect(referencesOf(its, [posting]).filter((line) => /f_seen|f_9/.test(line)).length).toBe(2);
  });

  it('goes by the last sign-off, and does not apply before the first', () => {
    expect(open && checkArchive(open, whole).verdict).toBe('not-applicable');
    const changed = { ...whole, ...CHANGES['another author'] };
    const reopened = accepted(decideArchive(archive, { type: 'reopen', reason: '更正' }, context)).reduce(
      applyArchive,
      archive,
    );
    const again = accepted(
      decideArchive(reopened, { type: 'sign-off' }, { ...context, published: changed }),
    ).reduce(applyArchive, reopened);
    expect(checkArchive(again, changed).verdict).toBe('pass');
    expect(checkArchive(again, whole).verdict).toBe('fail');
  });

  it('goes by the estate’s day', () => {
    const late = { ...context, at: '2026-12-03T16:30:00.000Z' as never, zone: 'UTC' };
    const [event] = accepted(decideArchive(open, { type: 'sign-off' }, { ...late, published: whole }));
    const utc = event && applyArchive(open, event);
    expect(utc && checkArchive(utc, whole, 'UTC')).toMatchObject({
      verdict: 'pass',
      facts: { signedOff: '2026-12-03' },
    });
  });

  it('holds no name', () => {
    expect(JSON.stringify(compiled({ ...whole, asOf: '2026-12-03' }))).not.toContain('王芳');
  });

  it('has words in both languages', () => {
    for (const finding of [checkArchive(archive, whole), checkArchive(archive, { ...whole, notices: [] })]) {
      for (const language of ['zh-CN', 'en'] as const) {
        expect(describeFinding(finding, language)).not.toMatch(/[{}]|ARCHIVE\./);
      }
    }
  });
});
