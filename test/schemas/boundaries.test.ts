import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_COMMANDS } from '../../src/archive/index.js';
import { POSTING_COMMANDS } from '../../src/boards/index.js';
import { APPLICATION_COMMANDS } from '../../src/commercial/index.js';
import { DELIVERY_COMMANDS } from '../../src/deliveries/index.js';
import { INSPECTION_COMMANDS, INSPECTION_PLAN_COMMANDS } from '../../src/inspections/index.js';
import { isGiven } from '../../src/kernel/index.js';
import { NOTICE_COMMANDS } from '../../src/notices/index.js';
import { RIGHTS_COMMANDS } from '../../src/retention/index.js';
import {
  CARE_LIMITS,
  PUBLISHING_LIMITS,
  parseApplicationCommand,
  parseArchiveCommand,
  parseBoard,
  parseCommercialApplication,
  parseConsent,
  parseDeliveryCommand,
  parseInspectionCommand,
  parseInspectionPlanCommand,
  parseNoticeCommand,
  parseNoticeContent,
  parsePostingCommand,
  parseRevealRequest,
  parseRightsCommand,
} from '../../src/schemas/index.js';
import { processorTime } from '../support/processor-time.js';

const CONTENT = {
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'planned-outage' },
  importance: 'important',
  modes: ['board'],
};

/** The issues of a notice with other members, as `CODE at.the.path`. */
const issues = (members: object) => {
  const result = parseNoticeContent({ ...CONTENT, ...members });
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('days', () => {
  it.each(['2028-02-29', '2000-02-29', '2026-12-31', '1000-01-01', '9999-12-31'])(
    '%s is one',
    (publishOn) => {
      expect(issues({ publishOn })).toEqual([]);
    },
  );

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-1-5',
    '2026/11/21',
    '0999-12-31',
    '10000-01-01',
    '2026-11-21T00:00:00.000Z',
    '２０２６-11-21',
    '2026-11-21\n',
    'open-ended',
    '',
  ])('%j is none', (publishOn) => {
    expect(issues({ publishOn })).toEqual(['FORM_INVALID publishOn']);
  });

  it('may be open at the end of a validity, not at its beginning', () => {
    expect(issues({ validity: { from: '2026-11-21', until: 'open-ended' } })).toEqual([]);
    expect(issues({ validity: { from: 'open-ended', until: '2026-11-21' } })).toEqual([
      'FORM_INVALID validity.from',
    ]);
  });

  it('may stand in the wrong order: that is for a rule to say', () => {
    expect(issues({ validity: { from: '2026-11-21', until: '2026-11-20' } })).toEqual([]);
    const slots = [
      { from: { date: '2026-11-21', time: '17:00' }, until: { date: '2026-11-21', time: '08:00' } },
    ];
    expect(issues({ announces: [{ what: '停水', slots }] })).toEqual([]);
  });
});

describe('a text', () => {
  it.each(['', ' ', '\u3000', '\u200b', '\u2060', '\u3164', '\u2800', '\u00ad\ufe0f'])(
    '%j is none',
    (title) => {
      expect(issues({ title })).toEqual(['TEXT_MALFORMED title']);
      expect(isGiven(title)).toBe(false);
    },
  );

  it('is what has been given, wherever it can be kept', () => {
    const unseen = fc.constantFrom(
      '\u200b',
      '\u3164',
      '\u2800',
      ' ',
      '\n',
      '\ufdd0',
      '\ue000',
      '字',
      '𠮷',
      'a',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: unseen, minLength: 1 }),
    );
    fc.assert(
      fc.property(text, (title) => {
        fc.pre(!title.includes('\0') && !/\p{Cs}/u.test(title));
        expect(issues({ title }).length === 0).toBe(isGiven(title));
      }),
    );
  });
});

describe('times of day', () => {
  const at = (time: unknown) =>
    issues({ announces: [{ what: '停水', slots: [{ from: { date: '2026-11-21', time } }] }] });

  it.each(['00:00', '08:30', '23:59', '24:00'])('%s is one', (time) => {
    expect(at(time)).toEqual([]);
  });

  it.each(['24:01', '25:00', '8:30', '08:60', '08:30:00', '-1:00', '08：30', ''])('%j is none', (time) => {
    expect(at(time)).toEqual(['FORM_INVALID announces.0.slots.0.from.time']);
  });
});

describe('parts of a scope', () => {
  const of = (part: object) => issues({ scope: { kind: 'parts', parts: [part] } });

  it.each([
    { building: '3' },
    { building: '12A', entrance: 'B' },
    { building: '3', entrance: '2', room: '0201' },
    { building: '1', room: 'S05' },
  ])('%j is one', (part) => {
    expect(of(part)).toEqual([]);
  });

  it.each([
    [{ building: '03' }, 'FORM_INVALID scope.parts.0.building'],
    [{ building: '3栋' }, 'FORM_INVALID scope.parts.0.building'],
    [{ building: '3', entrance: '2单元' }, 'FORM_INVALID scope.parts.0.entrance'],
    [{ building: '3', room: '000' }, 'FORM_INVALID scope.parts.0.room'],
    [{ entrance: '2' }, 'REQUIRED_MISSING scope.parts.0.building'],
    [{ building: '3', unit: '201' }, 'KEY_UNKNOWN scope.parts.0.unit'],
  ])('%j is none', (part, issue) => {
    expect(of(part)).toEqual([issue]);
  });
});

describe('texts', () => {
  it.each([
    ['title', PUBLISHING_LIMITS.title],
    ['body', PUBLISHING_LIMITS.body],
    ['contact', PUBLISHING_LIMITS.line],
  ])('%s has at most %d characters', (member, most) => {
    expect(issues({ [member]: '水'.repeat(most) })).toEqual([]);
    expect(issues({ [member]: '水'.repeat(most + 1) })).toEqual([`TOO_LONG ${member}`]);
    expect(issues({ [member]: '𠮷'.repeat(most) })).toEqual([]);
    expect(issues({ [member]: '𠮷'.repeat(most + 1) })).toEqual([`TOO_LONG ${member}`]);
  });

  it.each(['', '   ', '\u3000\n', 'a\0b', '\ud800', '\udc00\ud800'])('%j cannot be kept', (text) => {
    expect(issues({ title: text })).toEqual(['TEXT_MALFORMED title']);
    expect(issues({ body: text })).toEqual(['TEXT_MALFORMED body']);
  });

  it('may hold what looks like markup or a formula: whoever prints escapes', () => {
    expect(issues({ title: '<script>alert(1)</script>', body: '=1+1\n\n𠮷' })).toEqual([]);
  });
});

describe('ids and digests', () => {
  const follows = (notice: string) => issues({ follows: { kind: 'corrects', notice } });
  const file = (digest: string) => issues({ attachments: [{ ref: 'f', kind: 'original', digest }] });

  it('are as kernel says', () => {
    expect(follows('n'.repeat(128))).toEqual([]);
    for (const id of ['n'.repeat(129), '', '-n', 'n n', '通知', 'n\n']) {
      expect(follows(id)).toEqual(['FORM_INVALID follows.notice']);
    }
    expect(file('0f'.repeat(32))).toEqual([]);
    for (const digest of [
      '0F'.repeat(32),
      '0f'.repeat(31),
      `${'0f'.repeat(32)}0`,
      `sha256:${'0f'.repeat(32)}`,
    ]) {
      expect(file(digest)).toEqual(['FORM_INVALID attachments.0.digest']);
    }
  });
});

describe('lists', () => {
  it('have at most what the limits say', () => {
    const parts = (count: number) => ({
      scope: { kind: 'parts', parts: Array.from({ length: count }, () => ({ building: '3' })) },
    });
    expect(issues(parts(PUBLISHING_LIMITS.scopeParts))).toEqual([]);
    expect(issues(parts(PUBLISHING_LIMITS.scopeParts + 1))).toEqual(['TOO_LONG scope.parts']);
    expect(issues({ modes: ['board', 'personal', 'digital', 'board'] })).toEqual(['TOO_LONG modes']);
    expect(issues({ modes: [], announces: [] })).toEqual([]);
  });

  it('and texts of any size are refused at once, with few issues', () => {
    const many = Array.from({ length: 300_000 }, () => 7);
    const keys = Object.fromEntries(many.slice(0, 50_000).map((_, at) => [`k${at}`, 1]));
    for (const members of [
      { modes: many },
      { attachments: many },
      { announces: many },
      { scope: { kind: 'parts', parts: many } },
      { scope: { kind: 'estate', except: Array.from({ length: 300_000 }, () => ({ building: '3' })) } },
      { title: '水'.repeat(10_000_000) },
      { body: ' '.repeat(10_000_000) },
      keys,
      { origin: { category: 'internal', ...keys } },
    ]) {
      let found: ReturnType<typeof issues> = [];
      expect(
        processorTime(() => {
          found = issues(members);
        }),
      ).toBeLessThan(3_000);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('unions', () => {
  const claims = (prize: unknown) => {
    const result = parseCommercialApplication({ claims: { prize } });
    return result.ok ? [] : result.issues.filter(({ path }) => path[0] === 'claims');
  };

  it('name what is wrong in the option that was meant', () => {
    expect(claims('none')).toEqual([]);
    expect(claims({})).toEqual([]);
    expect(claims({ valueFen: 1.5 })).toEqual([
      { code: 'TYPE_MISMATCH', path: ['claims', 'prize', 'valueFen'], params: { expected: 'whole-number' } },
    ]);
    expect(claims({ value: 1 })).toEqual([{ code: 'KEY_UNKNOWN', path: ['claims', 'prize', 'value'] }]);
    expect(claims('some')).toEqual([
      { code: 'VALUE_UNKNOWN', path: ['claims', 'prize'], params: { expected: ['none', 'object'] } },
    ]);
  });

  it('say which words a discriminator may be', () => {
    const result = parseNoticeContent({ ...CONTENT, origin: { category: 'public' } });
    expect(result.ok || result.issues).toEqual([
      {
        code: 'VALUE_UNKNOWN',
        path: ['origin', 'category'],
        params: { expected: ['internal', 'external', 'commercial'] },
      },
    ]);
  });
});

describe('numbers', () => {
  it.each([
    [0, 'TOO_SMALL'],
    [1.5, 'TYPE_MISMATCH'],
    [Number.NaN, 'TYPE_MISMATCH'],
    [Number.POSITIVE_INFINITY, 'TYPE_MISMATCH'],
    [PUBLISHING_LIMITS.boardSlots + 1, 'TOO_LARGE'],
    ['6', 'TYPE_MISMATCH'],
  ])('%j is no number of slots', (slots, code) => {
    const board = { id: 'b', estate: 'e', schemaVersion: 1, name: '东门', place: 'gate', sizes: ['A4'] };
    expect(parseBoard({ ...board, slots: 6 }).ok).toBe(true);
    const result = parseBoard({ ...board, slots });
    expect(result.ok || result.issues.map((issue) => [issue.code, ...issue.path])).toEqual([[code, 'slots']]);
  });
});

describe('commands', () => {
  it.each([
    ['notices', parseNoticeCommand, NOTICE_COMMANDS],
    ['postings', parsePostingCommand, POSTING_COMMANDS],
    ['deliveries', parseDeliveryCommand, DELIVERY_COMMANDS],
    ['applications', parseApplicationCommand, APPLICATION_COMMANDS],
    ['archives', parseArchiveCommand, ARCHIVE_COMMANDS],
    ['plans of inspections', parseInspectionPlanCommand, INSPECTION_PLAN_COMMANDS],
    ['inspections', parseInspectionCommand, INSPECTION_COMMANDS],
    ['requests of persons', parseRightsCommand, RIGHTS_COMMANDS],
  ] as const)('of %s are those of the transition table', (_room, parse, commands) => {
    for (const type of ['delete', 'toString', '__proto__', null]) {
      const result = parse({ type });
      const [issue] = result.ok ? [] : result.issues;
      expect(issue).toMatchObject({ code: 'VALUE_UNKNOWN', path: ['type'] });
      const expected = Array.isArray(issue?.params?.expected) ? issue.params.expected : [];
      expect([...expected].sort()).toEqual([...commands].sort());
    }
    const untyped = parse({});
    expect(untyped.ok || untyped.issues).toEqual([{ code: 'REQUIRED_MISSING', path: ['type'] }]);
  });

  it('take nobody’s word for who acts, and when', () => {
    for (const key of ['by', 'at', 'actor', 'role', 'act']) {
      const result = parseNoticeCommand({ type: 'review', [key]: 'x' });
      expect(result.ok || result.issues).toEqual([{ code: 'KEY_UNKNOWN', path: [key] }]);
    }
  });

  it('name a price for a board __proto__, and one for a board that is no id', () => {
    const tariff = { id: 't', version: '1', effectiveFrom: '2026-01-01' };
    const codes = (boards: unknown) => {
      const result = parseApplicationCommand({ type: 'quote', tariff: { ...tariff, boards } });
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]);
    };
    expect(codes({ brd_1: { A4: 100 } })).toEqual([]);
    expect(codes(JSON.parse('{"__proto__":{"A4":1}}'))).toEqual([
      ['KEY_UNKNOWN', 'tariff', 'boards', '__proto__'],
    ]);
    expect(codes({ 'no id': {} })).toEqual([['FORM_INVALID', 'tariff', 'boards', 'no id']]);
    expect(codes({ brd_1: { B4: 100 } })).toEqual([['KEY_UNKNOWN', 'tariff', 'boards', 'brd_1', 'B4']]);
  });
});

describe('fields that a request, a consent or a permission names', () => {
  const REQUEST = { id: 'acc_1', estate: 'est_1', kind: 'owner', record: 'own_1', reason: '核对' };
  const asked = (fields: unknown) => {
    const result = parseRevealRequest({ ...REQUEST, fields });
    return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  it('are names joined by dots, known to the table or not', () => {
    expect(asked(['idNumber', 'household.bornOn', 'status.reason', 'noSuchField'])).toEqual([]);
    for (const field of [
      '',
      '.',
      'a.',
      '.a',
      'a..b',
      '身份证',
      'household[0].name',
      'a b',
      '__proto__',
      'x'.repeat(65),
    ]) {
      expect(asked(['name', field]), field).toEqual(['FORM_INVALID fields.1']);
    }
  });

  it('are at most so many', () => {
    const many = (count: number) => Array.from({ length: count }, () => 'name');
    expect(asked(many(CARE_LIMITS.fields))).toEqual([]);
    expect(asked(many(CARE_LIMITS.fields + 1))).toEqual(['TOO_LONG fields']);
  });

  it('may be all of them in a consent, as the one word', () => {
    const consent = {
      id: 'con_1',
      kind: 'owner',
      record: 'own_1',
      purposes: ['contact'],
      basis: 'consent',
      by: 'person',
      givenOn: '2026-11-21',
    };
    expect(parseConsent({ ...consent, fields: 'all' }).ok).toBe(true);
    expect(parseConsent({ ...consent, fields: ['phones'] }).ok).toBe(true);
    const result = parseConsent({ ...consent, fields: 'most' });
    expect(result.ok || result.issues).toEqual([
      { code: 'VALUE_UNKNOWN', path: ['fields'], params: { expected: ['all', 'list'] } },
    ]);
  });

  it('go with a reason that may be blank: the rules refuse it, and log that it was asked', () => {
    expect(parseRevealRequest({ ...REQUEST, fields: ['name'], reason: ' ' }).ok).toBe(true);
    expect(parseRevealRequest({ ...REQUEST, fields: ['name'], reason: 'a\0' }).ok).toBe(false);
  });
});
