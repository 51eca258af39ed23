import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeLists } from '../../scripts/lib/reference/code-lists.js';
import { NOT_ENFORCED, WITHOUT_CLAUSE } from '../../scripts/lib/reference/not-enforced.js';
import { referencePages } from '../../scripts/lib/reference/pages.js';
import { type Enforcement, readEnforcement } from '../../scripts/lib/reference/rule-clauses.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { FINDING_MESSAGES } from '../../src/describe/index.js';
import { checkDuty } from '../../src/duties/index.js';
import { actorId, CLAUSES, calendarDate } from '../../src/kernel/index.js';
import {
  checkLeadTime,
  DEFAULT_LEAD_TIMES,
  STATUTORY_LEAD_TIMES,
  withOverlay,
} from '../../src/notices/index.js';

let enforcement: Enforcement;
beforeAll(() => {
  enforcement = readEnforcement();
});

describe('the tables of docs/reference', () => {
  it('are those of the code: else run npx tsx scripts/reference.ts', async () => {
    const pages = await referencePages(enforcement);
    for (const [file, text] of pages) {
      expect.soft(readFileSync(join(ROOT, file), 'utf8') === text, file).toBe(true);
    }
    const files = readdirSync(join(ROOT, 'docs/reference')).map((name) => `docs/reference/${name}`);
    expect(files.sort()).toEqual([...pages.keys()].sort());
  });

  it('name under a clause every code, not their number, and fold the many away', async () => {
    const pages = await referencePages(enforcement);
    for (const suffix of ['', '.zh-CN']) {
      const blocks = (pages.get(`docs/reference/clauses${suffix}.md`) ?? '').split(/^(?=<a id=)/m).slice(1);
      for (const block of blocks) {
        const [, id = ''] = /\*\*([^*]+)\*\*/.exec(block) ?? [];
        const codes = [...enforcement.codes].filter(([, clauses]) => clauses.has(id)).map(([code]) => code);
        expect(codes.filter((code) => !block.includes(`[\`${code}\`]`))).toEqual([]);
        const open = block.replace(/<details>[\s\S]*?<\/details>/g, '');
        expect(open.match(/\]\(/g)?.length ?? 0).toBeLessThanOrEqual(10);
      }
    }
  });

  it('have every code of every exported list, and every clause, once on each page', async () => {
    const pages = await referencePages(enforcement);
    const codes = new Set((await codeLists()).flatMap((list) => list.codes));
    for (const suffix of ['', '.zh-CN']) {
      const text = ['findings', 'issues']
        .map((name) => pages.get(`docs/reference/${name}${suffix}.md`))
        .join('\n');
      const rows = [...text.matchAll(/^<a id="[^"]+"><\/a>\*\*`([^`]+)`/gm)].map(([, code = '']) => code);
      expect([...codes].filter((code) => !rows.includes(code))).toEqual([]);
      const clauses = pages.get(`docs/reference/clauses${suffix}.md`) ?? '';
      const ids = [...clauses.matchAll(/^<a id="[^"]+"><\/a>\*\*([^*]+)\*\*/gm)].map(([, id]) => id);
      expect(ids).toEqual(CLAUSES.map(({ id }) => id));
    }
  });
});

describe('every clause is enforced, and every rule names one', () => {
  const enforcedBy = (id: string) => [
    ...[...enforcement.codes].filter(([, clauses]) => clauses.has(id)).map(([code]) => code),
    ...(enforcement.files.get(id) ?? []),
  ];

  it('a clause that nothing enforces is listed with its reason, in both languages', () => {
    const idle = CLAUSES.filter(({ id }) => enforcedBy(id).length === 0).map(({ id }) => id);
    expect(idle).toEqual(Object.keys(NOT_ENFORCED));
    for (const reason of Object.values(NOT_ENFORCED)) {
      expect(reason.en.length).toBeGreaterThan(10);
      expect(reason['zh-CN']).toMatch(/\p{Script=Han}{4}/u);
    }
  });

  it('a finding that names no clause is listed with its reason', () => {
    const without = Object.keys(FINDING_MESSAGES).filter((code) => !enforcement.codes.has(code));
    expect(without).toEqual(Object.keys(WITHOUT_CLAUSE));
  });
});

describe('what is read from the code of the rules', () => {
  const read = (text: string) =>
    readEnforcement(
      [join(ROOT, 'src/kernel/finding.ts')],
      new Map([[join(ROOT, 'src/notices/made-up.ts'), text]]),
    ).codes;
  const FOUND = "import { found } from '../kernel/finding.js';\n";
  const pairs = (text: string) =>
    [...read(FOUND + text)].map(([code, clauses]) => `${code} ${[...clauses].sort().join(' ')}`).sort();

  it('is the clause that stands beside the code, through constants, helpers and branches', () => {
    expect(
      pairs(`
        const CLAUSE = 'CIM-4.2.2';
        const rule = (code: 'NOTICE.STATE_REFUSES' | 'NOTICE.REASON_MISSING', clause: string) => found(code, true, clause);
        export const one = rule('NOTICE.STATE_REFUSES', CLAUSE);
        export const two = (late: boolean) => rule('NOTICE.REASON_MISSING', late ? 'CIM-4.2.5' : 'CIM-4.2.6');
      `),
    ).toEqual(['NOTICE.REASON_MISSING CIM-4.2.5 CIM-4.2.6', 'NOTICE.STATE_REFUSES CIM-4.2.2']);
  });

  it('is what an object says of both, with its spreads, and what a table says by code', () => {
    expect(
      pairs(`
        const about = { clause: 'CIM-4.2.4', effect: 'blocks' } as const;
        export const rule = { ...about, code: 'BOARD.UNKNOWN' } as const;
        const OF = { 'DELIVERY.LATE': 'CIM-4.2.7', 'ARCHIVE.MONTH_EMPTY': 'CIM-4.2.8' } as const;
        export const all = (['DELIVERY.LATE', 'ARCHIVE.MONTH_EMPTY'] as const).map((code) => ({ code, clause: OF[code] }));
      `),
    ).toEqual(['ARCHIVE.MONTH_EMPTY CIM-4.2.8', 'BOARD.UNKNOWN CIM-4.2.4', 'DELIVERY.LATE CIM-4.2.7']);
  });

  it('is nothing where a code stands without a clause, or with one that the catalogue does not hold', () => {
    expect(
      pairs(
        `export const code = 'BOARD.UNKNOWN'; export const own = found('BOARD.DAYS_FULL', true, 'OUR-1');`,
      ),
    ).toEqual([]);
  });

  it('agrees with what the rules report when they run', () => {
    const actor = { id: actorId('li'), roles: ['staff'] as const };
    for (const kind of ['owner', 'dog', 'supplier-staff'] as const) {
      const { findings } = checkDuty(actor, 'verify', kind, { on: calendarDate('2026-11-21') });
      for (const { code, clause } of findings) expect(enforcement.codes.get(code)).toContain(clause);
    }
  });

  it('is for lead times what each of the policies says: no code stands under the clauses of the other', () => {
    const policy = withOverlay(DEFAULT_LEAD_TIMES, STATUTORY_LEAD_TIMES);
    const ran = new Map<string, Set<string>>();
    for (const service of ['water', 'power', 'gas', 'lift'] as const) {
      const findings = checkLeadTime(
        {
          planning: { class: 'planned-outage' },
          announces: [
            { what: 'x', services: [service], slots: [{ from: { date: calendarDate('2026-11-25') } }] },
          ],
        },
        { policy, publishOn: calendarDate('2026-11-24') },
      );
      for (const { code, clause } of findings) ran.set(code, (ran.get(code) ?? new Set()).add(clause));
    }
    expect(ran.size).toBe(2);
    for (const [code, clauses] of ran) expect(enforcement.codes.get(code)).toEqual(clauses);
  });
});
