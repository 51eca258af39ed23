import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from 'wuye';
import { type BoardId, boardId, SHEET_SIZES } from 'wuye/boards';
import { FEE_LIMITS, type FeeRequest, type FeeTariff, feeOf, quoteFee } from 'wuye/commercial';
import { PUBLISHING_LIMITS, parseApplicationCommand, parseCommercialApplication } from 'wuye/schemas';
import { daysIncluded } from '../../src/commercial/days-included.js';
import { day } from '../support/records.js';
import { complete } from './support.js';

const tariff: FeeTariff = {
  id: 'host.tariff',
  version: '2026',
  effectiveFrom: calendarDate('2026-01-01'),
  boards: { brd_gate: { A4: 200, A3: 350 }, brd_lobby: { A4: 100 } },
};
const { days: _days, ...FEE_LIMITS_OF_FORMS } = FEE_LIMITS;
const request: FeeRequest = {
  boards: [boardId('brd_gate'), boardId('brd_lobby')],
  size: 'A4',
  from: day('2026-11-25'),
  until: day('2026-12-01'),
  copies: 2,
};
const issuesOf = (given: Partial<FeeTariff>, asked: Partial<FeeRequest>) => {
  const quote = quoteFee({ ...tariff, ...given }, { ...request, ...asked });
  return quote.ok ? [] : quote.issues.map(({ code, path }) => [code, ...path].join(' '));
};

describe('a quote', () => {
  it('is by board, in whole fen, both days counted', () => {
    expect(quoteFee(tariff, request)).toEqual({
      ok: true,
      warnings: [],
      value: {
        tariff: { id: 'host.tariff', version: '2026', effectiveFrom: '2026-01-01' },
        size: 'A4',
        from: '2026-11-25',
        until: '2026-12-01',
        lines: [
          { board: 'brd_gate', days: 7, copies: 1, dailyFen: 200, amountFen: 1400 },
          { board: 'brd_lobby', days: 7, copies: 1, dailyFen: 100, amountFen: 700 },
        ],
        subtotalFen: 2100,
        adjustmentFen: 0,
        totalFen: 2100,
      },
    });
  });

  const total = (given: Partial<FeeTariff>, asked: Partial<FeeRequest>) => {
    const quote = quoteFee({ ...tariff, ...given }, { ...request, ...asked });
    return quote.ok ? [quote.value.totalFen, quote.value.adjustmentFen] : quote.issues;
  };

  it('of one day costs one day, of two days two', () => {
    expect(total({}, { until: day('2026-11-25') })).toEqual([300, 0]);
    expect(total({}, { until: day('2026-11-26') })).toEqual([600, 0]);
  });

  it('keeps to the minimum and the cap, and says what they change', () => {
    expect(total({ minimumFen: 2099 }, {})).toEqual([2100, 0]);
    expect(total({ minimumFen: 2100 }, {})).toEqual([2100, 0]);
    expect(total({ minimumFen: 2101 }, {})).toEqual([2101, 1]);
    expect(total({ maximumFen: 2101 }, {})).toEqual([2100, 0]);
    expect(total({ maximumFen: 2099 }, {})).toEqual([2099, -1]);
    expect(total({ minimumFen: 0, maximumFen: 0 }, {})).toEqual([0, -2100]);
  });

  it('gives the first boards the sheets that do not divide', () => {
    const quote = quoteFee(tariff, { ...request, copies: 5 });
    expect(quote.ok && quote.value.lines.map(({ copies }) => copies)).toEqual([3, 2]);
  });

  it('takes the prices of the other boards where a board has none of its own', () => {
    const square = [boardId('brd_square')];
    expect(total({ otherBoards: { A4: 50 } }, { boards: square, copies: 1 })).toEqual([350, 0]);
    expect(issuesOf({ otherBoards: { A3: 50 } }, { boards: square, copies: 1 })).toEqual([
      'FEE_SIZE_UNPRICED boards 0',
    ]);
  });

  it('may be free', () => {
    expect(total({ boards: { brd_gate: { A4: 0 }, brd_lobby: { A4: 0 } } }, {})).toEqual([0, 0]);
  });
});

describe('a quote is refused', () => {
  it.each([
    ['a size without a price', {}, { size: 'A3' }, ['FEE_SIZE_UNPRICED boards 1']],
    ['a board without a price', { boards: { brd_gate: { A4: 1 } } }, {}, ['FEE_BOARD_UNPRICED boards 1']],
    [
      'a board that every object inherits',
      {},
      { boards: ['constructor' as BoardId], copies: 1 },
      ['FEE_BOARD_UNPRICED boards 0'],
    ],
    [
      'a board named twice',
      {},
      { boards: [boardId('brd_gate'), boardId('brd_gate')] },
      ['FEE_BOARD_REPEATED boards 1'],
    ],
    ['no board', {}, { boards: [] }, ['FEE_BOARDS_EMPTY boards']],
    ['days that end before they begin', {}, { until: day('2026-11-24') }, ['FEE_DAYS until']],
    ['half a sheet', {}, { copies: 2.5 }, ['FEE_COPIES copies']],
    ['no sheet', {}, { copies: 0 }, ['FEE_COPIES copies']],
    ['fewer sheets than boards', {}, { copies: 1 }, ['FEE_COPIES copies']],
    ['sheets without number', {}, { copies: Number.NaN }, ['FEE_COPIES copies']],
    [
      'half a fen',
      { boards: { brd_gate: { A4: 0.5 }, brd_lobby: { A4: 1 } } },
      {},
      ['FEE_TARIFF_AMOUNT boards 0'],
    ],
    [
      'a price below nothing',
      { boards: { brd_gate: { A4: -1 }, brd_lobby: { A4: 1 } } },
      {},
      ['FEE_TARIFF_AMOUNT boards 0'],
    ],
    ['a minimum below nothing', { minimumFen: -1 }, {}, ['FEE_TARIFF_AMOUNT minimumFen']],
    ['a cap below the minimum', { minimumFen: 2, maximumFen: 1 }, {}, ['FEE_TARIFF_AMOUNT maximumFen']],
    ['a cap that is no number', { maximumFen: Number.NaN }, {}, ['FEE_TARIFF_AMOUNT maximumFen']],
    [
      'a price beyond what a quote may hold',
      { boards: { brd_gate: { A4: FEE_LIMITS.fen + 1 }, brd_lobby: { A4: 1 } } },
      {},
      ['FEE_TARIFF_AMOUNT boards 0'],
    ],
    ['a minimum beyond it', { minimumFen: FEE_LIMITS.fen + 1 }, {}, ['FEE_TARIFF_AMOUNT minimumFen']],
    [
      'a sum beyond it',
      { boards: { brd_gate: { A4: FEE_LIMITS.fen }, brd_lobby: { A4: 0 } } },
      {},
      ['FEE_UNSAFE'],
    ],
    ['more sheets than a quote may hold', {}, { copies: FEE_LIMITS.copies + 1 }, ['FEE_COPIES copies']],
    [
      'a tariff that is not yet in force on the first day',
      { effectiveFrom: day('2026-11-26') },
      {},
      ['FEE_TARIFF_NOT_IN_FORCE effectiveFrom'],
    ],
  ] as const)('for %s', (_, given, asked, issues) => {
    expect(issuesOf(given as Partial<FeeTariff>, asked)).toEqual(issues);
  });

  it.each([
    [{}, { size: 'A3' }, 'FEE_SIZE_UNPRICED', { board: 'brd_lobby', size: 'A3' }],
    [{ boards: { brd_gate: { A4: 1 } } }, {}, 'FEE_BOARD_UNPRICED', { board: 'brd_lobby' }],
    [{}, { boards: [boardId('brd_gate'), boardId('brd_gate')] }, 'FEE_BOARD_REPEATED', { board: 'brd_gate' }],
    [
      { boards: { brd_gate: { A4: 0.5 }, brd_lobby: { A4: 1 } } },
      {},
      'FEE_TARIFF_AMOUNT',
      { board: 'brd_gate', size: 'A4' },
    ],
    [
      { effectiveFrom: day('2026-11-26') },
      {},
      'FEE_TARIFF_NOT_IN_FORCE',
      { effectiveFrom: '2026-11-26', from: '2026-11-25' },
    ],
    [{}, { until: day('2026-11-24') }, 'FEE_DAYS', { from: '2026-11-25', until: '2026-11-24' }],
    [{}, { copies: 1 }, 'FEE_COPIES', { boards: 2 }],
  ] as const)('and says what it is about: %j %j %s', (given, asked, code, params) => {
    const quote = quoteFee({ ...tariff, ...(given as Partial<FeeTariff>) }, { ...request, ...asked });
    expect(quote.ok ? [] : quote.issues).toMatchObject([{ code, params }]);
  });

  it('for all that is wrong at once', () => {
    expect(issuesOf({ minimumFen: 0.1 }, { size: 'A1', copies: -1, until: day('2026-01-01') })).toEqual([
      'FEE_TARIFF_AMOUNT minimumFen',
      'FEE_DAYS until',
      'FEE_COPIES copies',
      'FEE_SIZE_UNPRICED boards 0',
      'FEE_SIZE_UNPRICED boards 1',
    ]);
  });
});

describe('a quote is made', () => {
  it('by a tariff in force from its first day', () => {
    expect(issuesOf({ effectiveFrom: day('2026-11-25') }, {})).toEqual([]);
  });

  it('up to what it may hold, and not a fen above', () => {
    const asked = { boards: [boardId('brd_gate')], until: day('2026-11-26'), copies: 1 };
    const half = FEE_LIMITS.fen / 2;
    expect(issuesOf({ boards: { brd_gate: { A4: half } } }, asked)).toEqual([]);
    expect(issuesOf({ boards: { brd_gate: { A4: half + 1 } } }, asked)).toEqual(['FEE_UNSAFE']);
  });

  it('of as many sheets as a quote may hold', () => {
    expect(issuesOf({}, { copies: FEE_LIMITS.copies })).toEqual([]);
  });

  it('of as many boards as an application may name', () => {
    const boards = (count: number) => Array.from({ length: count }, (_, at) => boardId(`b${at}`));
    const asked = (count: number) => ({ boards: boards(count), copies: count });
    expect(issuesOf({ otherBoards: { A4: 1 } }, asked(FEE_LIMITS.boards))).toEqual([]);
    expect(issuesOf({ otherBoards: { A4: 1 } }, asked(FEE_LIMITS.boards + 1))).toEqual(['FEE_UNSAFE boards']);
  });

  it('that the application still parses with', () => {
    expect(PUBLISHING_LIMITS).toMatchObject(FEE_LIMITS_OF_FORMS);
    const prices = fc.oneof(
      fc.nat(1000),
      fc.constantFrom(0, 1, Math.floor(FEE_LIMITS.fen / 9), FEE_LIMITS.fen),
    );
    const dates = fc.constantFrom('1000-01-01', '1900-01-01', '2026-11-25', '2999-12-31', '9999-12-31');
    fc.assert(
      fc.property(
        prices,
        prices,
        dates,
        dates,
        fc.constantFrom(2, 100, 10_000),
        (gate, lobby, from, until, copies) => {
          const application = {
            ...complete,
            wanted: { ...complete.wanted, from: day(from), until: day(until), copies },
          };
          const offered = {
            ...tariff,
            effectiveFrom: day('1000-01-01'),
            boards: { brd_gate: { A4: gate }, brd_lobby: { A4: lobby } },
          };
          const command = parseApplicationCommand({ type: 'quote', tariff: offered });
          expect([command.ok, parseCommercialApplication(application).ok]).toEqual([true, true]);
          const fee = feeOf(application, offered);
          if (fee.ok) expect(parseCommercialApplication({ ...application, fee: fee.value }).ok).toBe(true);
        },
      ),
    );
    const longest = {
      ...complete,
      wanted: { ...complete.wanted, from: day('1000-01-01'), until: day('9999-12-31') },
    };
    expect(feeOf(longest, { ...tariff, effectiveFrom: day('1000-01-01') }).ok).toBe(true);
  });
});

describe('any quote', () => {
  it('is the sum of its lines, whole and never negative, and hands out all sheets', () => {
    const fen = fc.integer({ min: 0, max: 100_000 });
    const names = fc.uniqueArray(fc.stringMatching(/^b[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        names,
        fen,
        fc.nat(90),
        fc.nat(50),
        fc.constantFrom(...SHEET_SIZES),
        fen,
        (ids, price, span, more, size, limit) => {
          const boards = ids.map(boardId);
          const prices = Object.fromEntries(boards.map((board, at) => [board, { [size]: price + at }]));
          const asked = {
            boards,
            size,
            from: request.from,
            until: addDays(request.from, span),
            copies: boards.length + more,
          };
          const quote = quoteFee({ ...tariff, boards: prices, maximumFen: limit }, asked);
          if (!quote.ok) throw new Error('refused');
          const { lines, subtotalFen, adjustmentFen, totalFen } = quote.value;
          expect(lines.reduce((sum, line) => sum + line.amountFen, 0)).toBe(subtotalFen);
          expect(lines.reduce((sum, line) => sum + line.copies, 0)).toBe(asked.copies);
          expect(totalFen).toBe(subtotalFen + adjustmentFen);
          expect(totalFen).toBe(Math.min(subtotalFen, limit));
          expect(Number.isSafeInteger(totalFen) && totalFen >= 0).toBe(true);
        },
      ),
    );
  });

  it('counts days as the calendar does', () => {
    const dates = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays(day('2026-03-01'), days));
    fc.assert(
      fc.property(dates, dates, (from, until) => {
        expect(daysIncluded(from, until)).toBe(daysBetween(from, until) + 1);
      }),
    );
  });
});

describe('the fee of an application', () => {
  it('is quoted for what it wants', () => {
    const fee = feeOf(complete, tariff);
    expect(fee.ok && fee.value.totalFen).toBe(9000);
  });

  const { sample, wanted } = complete;
  it.each([
    ['no sample', { sample: 'none' }, 'FEE_REQUEST_INCOMPLETE sample size'],
    ['a sample that nobody knows of', { sample: undefined }, 'FEE_REQUEST_INCOMPLETE sample size'],
    ['a sample of no size', { sample: { text: '' } }, 'FEE_REQUEST_INCOMPLETE sample size'],
    ['a size of its own', { sample: { ...sample, size: 'other' } }, 'FEE_SIZE_UNPRICED sample size'],
    ['no boards', { wanted: { ...wanted, boards: undefined } }, 'FEE_REQUEST_INCOMPLETE wanted boards'],
    ['no first day', { wanted: { ...wanted, from: undefined } }, 'FEE_REQUEST_INCOMPLETE wanted from'],
    ['no last day', { wanted: { ...wanted, until: undefined } }, 'FEE_REQUEST_INCOMPLETE wanted until'],
    ['no copies', { wanted: { ...wanted, copies: undefined } }, 'FEE_REQUEST_INCOMPLETE wanted copies'],
  ] as const)('names what is missing: %s', (_, changes, issue) => {
    const fee = feeOf({ ...complete, ...(changes as object) }, tariff);
    expect(fee.ok ? [] : fee.issues.map(({ code, path }) => [code, ...path].join(' '))).toEqual([issue]);
  });

  it('tells the size that has no price', () => {
    expect(feeOf({ ...complete, sample: { ...sample, size: 'other' } }, tariff)).toMatchObject({
      issues: [{ code: 'FEE_SIZE_UNPRICED', params: { size: 'other' } }],
    });
  });
});
