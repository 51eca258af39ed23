import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Archive, ArchiveCommand } from '../../src/archive/index.js';
import type { Board, Booking, Posting, PostingCommand } from '../../src/boards/index.js';
import type { ApplicationCommand, CommercialApplication } from '../../src/commercial/index.js';
import type {
  AccessEntry,
  AccessPermission,
  Consent,
  ErasedAccessEntry,
  RevealRequest,
} from '../../src/confidentiality/index.js';
import type { Delivery, DeliveryCommand } from '../../src/deliveries/index.js';
import { RECORDS_ISSUES } from '../../src/describe/messages/records.js';
import type {
  Inspection,
  InspectionCommand,
  InspectionPlan,
  InspectionPlanCommand,
} from '../../src/inspections/index.js';
import type { Notice, NoticeCommand, NoticeContent } from '../../src/notices/index.js';
import type {
  Disclosure,
  DisclosureRequest,
  RightsCommand,
  RightsRequest,
} from '../../src/retention/index.js';
import type * as schemas from '../../src/schemas/index.js';
import * as room from '../../src/schemas/index.js';
import { PARTED_SUBJECTS, type Path, placesIn, replaced, SUBJECTS, without } from './subjects.js';

type Plain<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { readonly [Key in keyof T]: Plain<T[Key]> };
type Same<Schema extends z.ZodType, Body> = [Plain<z.output<Schema>>, Plain<Body>, Plain<z.input<Schema>>];

describe('the schemas and the interfaces', () => {
  it('are the same types, optional members included', () => {
    type Pairs = {
      content: Same<typeof schemas.noticeContentSchema, NoticeContent>;
      notice: Same<typeof schemas.noticeSchema, Notice>;
      board: Same<typeof schemas.boardSchema, Board>;
      booking: Same<typeof schemas.bookingSchema, Booking>;
      posting: Same<typeof schemas.postingSchema, Posting>;
      delivery: Same<typeof schemas.deliverySchema, Delivery>;
      application: Same<typeof schemas.commercialApplicationSchema, CommercialApplication>;
      archive: Same<typeof schemas.archiveSchema, Archive>;
      archiveCommand: Same<typeof schemas.archiveCommandSchema, ArchiveCommand>;
      noticeCommand: Same<typeof schemas.noticeCommandSchema, NoticeCommand>;
      postingCommand: Same<typeof schemas.postingCommandSchema, PostingCommand>;
      deliveryCommand: Same<typeof schemas.deliveryCommandSchema, DeliveryCommand>;
      applicationCommand: Same<typeof schemas.applicationCommandSchema, ApplicationCommand>;
      inspectionPlan: Same<typeof schemas.inspectionPlanSchema, InspectionPlan>;
      inspectionPlanCommand: Same<typeof schemas.inspectionPlanCommandSchema, InspectionPlanCommand>;
      inspection: Same<typeof schemas.inspectionSchema, Inspection>;
      inspectionCommand: Same<typeof schemas.inspectionCommandSchema, InspectionCommand>;
      rightsRequest: Same<typeof schemas.rightsRequestSchema, RightsRequest>;
      rightsCommand: Same<typeof schemas.rightsCommandSchema, RightsCommand>;
      revealRequest: Same<typeof schemas.revealRequestSchema, RevealRequest>;
      revealFields: Same<typeof schemas.revealFieldsSchema, schemas.RevealFieldsHere>;
      disclosureRequest: Same<typeof schemas.disclosureRequestSchema, DisclosureRequest>;
      disclosure: Same<typeof schemas.disclosureSchema, Disclosure>;
      accessEntry: Same<typeof schemas.accessEntrySchema, AccessEntry>;
      erasedAccessEntry: Same<typeof schemas.erasedAccessEntrySchema, ErasedAccessEntry>;
      consent: Same<typeof schemas.consentSchema, Consent>;
      accessPermission: Same<typeof schemas.accessPermissionSchema, AccessPermission>;
    };
    expectTypeOf<Pairs['content'][0]>().toEqualTypeOf<Pairs['content'][1]>();
    expectTypeOf<Pairs['notice'][0]>().toEqualTypeOf<Pairs['notice'][1]>();
    expectTypeOf<Pairs['board'][0]>().toEqualTypeOf<Pairs['board'][1]>();
    expectTypeOf<Pairs['booking'][0]>().toEqualTypeOf<Pairs['booking'][1]>();
    expectTypeOf<Pairs['posting'][0]>().toEqualTypeOf<Pairs['posting'][1]>();
    expectTypeOf<Pairs['delivery'][0]>().toEqualTypeOf<Pairs['delivery'][1]>();
    expectTypeOf<Pairs['application'][0]>().toEqualTypeOf<Pairs['application'][1]>();
    expectTypeOf<Pairs['archive'][0]>().toEqualTypeOf<Pairs['archive'][1]>();
    expectTypeOf<Pairs['archiveCommand'][0]>().toEqualTypeOf<Pairs['archiveCommand'][1]>();
    expectTypeOf<Pairs['noticeCommand'][0]>().toEqualTypeOf<Pairs['noticeCommand'][1]>();
    expectTypeOf<Pairs['postingCommand'][0]>().toEqualTypeOf<Pairs['postingCommand'][1]>();
    expectTypeOf<Pairs['deliveryCommand'][0]>().toEqualTypeOf<Pairs['deliveryCommand'][1]>();
    expectTypeOf<Pairs['applicationCommand'][0]>().toEqualTypeOf<Pairs['applicationCommand'][1]>();
    expectTypeOf<Pairs['inspectionPlan'][0]>().toEqualTypeOf<Pairs['inspectionPlan'][1]>();
    expectTypeOf<Pairs['inspectionPlanCommand'][0]>().toEqualTypeOf<Pairs['inspectionPlanCommand'][1]>();
    expectTypeOf<Pairs['inspection'][0]>().toEqualTypeOf<Pairs['inspection'][1]>();
    expectTypeOf<Pairs['inspectionCommand'][0]>().toEqualTypeOf<Pairs['inspectionCommand'][1]>();
    expectTypeOf<Pairs['rightsRequest'][0]>().toEqualTypeOf<Pairs['rightsRequest'][1]>();
    expectTypeOf<Pairs['rightsCommand'][0]>().toEqualTypeOf<Pairs['rightsCommand'][1]>();
    expectTypeOf<Pairs['revealRequest'][0]>().toEqualTypeOf<Pairs['revealRequest'][1]>();
    expectTypeOf<Pairs['revealFields'][0]>().toEqualTypeOf<Pairs['revealFields'][1]>();
    expectTypeOf<Pairs['disclosureRequest'][0]>().toEqualTypeOf<Pairs['disclosureRequest'][1]>();
    expectTypeOf<Pairs['disclosure'][0]>().toEqualTypeOf<Pairs['disclosure'][1]>();
    expectTypeOf<Pairs['accessEntry'][0]>().toEqualTypeOf<Pairs['accessEntry'][1]>();
    expectTypeOf<Pairs['erasedAccessEntry'][0]>().toEqualTypeOf<Pairs['erasedAccessEntry'][1]>();
    expectTypeOf<Pairs['consent'][0]>().toEqualTypeOf<Pairs['consent'][1]>();
    expectTypeOf<Pairs['accessPermission'][0]>().toEqualTypeOf<Pairs['accessPermission'][1]>();
    // No transform: what goes in is what comes out.
    expectTypeOf<Pairs[keyof Pairs][2]>().toEqualTypeOf<Pairs[keyof Pairs][0]>();
    // The comparison itself can fail: an optional member that may be undefined is another type.
    type Loose = Omit<Board, 'serves'> & { readonly serves?: Board['serves'] | undefined };
    expectTypeOf<Plain<Loose>>().not.toEqualTypeOf<Plain<Board>>();
  });

  it('are all tested here', () => {
    const names = (form: RegExp) => Object.keys(room).flatMap((name) => form.exec(name)?.[1] ?? []);
    const lower = (name: string) => name.toLowerCase();
    // By area or kind, or all optional: command.test.ts.
    const apart = ['Command', 'CommandOptions', 'RecordCommand', 'EscalationCommand'];
    const alike = (name: string) => !apart.map(lower).includes(lower(name));
    expect(
      names(/^parse(.+)$/)
        .filter(alike)
        .sort(),
    ).toEqual(Object.keys(SUBJECTS).sort());
    expect(
      names(/^(.+)Schema$/)
        .filter(alike)
        .map(lower)
        .sort(),
    ).toEqual(Object.keys(SUBJECTS).map(lower).sort());
  });
});

const ALL = { ...SUBJECTS, ...PARTED_SUBJECTS };

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withTypedArray: true,
  withSparseArray: true,
});

describe('the parsers', () => {
  it('answer anything with issues, and never throw', () => {
    fc.assert(
      fc.property(anything, (input) => {
        for (const { parse } of Object.values(ALL)) expect(parse(input).ok).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });
});

const RUNS = { numRuns: 25 };
const key = (path: Path) => JSON.stringify(path);

/** A value that has another type than the one it replaces. */
const otherType = (value: unknown): unknown => {
  if (typeof value === 'boolean') return [value];
  return typeof value === 'number' ? '7' : 7;
};

describe.each(Object.entries(ALL))('%s', (_name, { schema, parse, arbitrary, required }) => {
  /** The code at each place that has an issue. */
  const codes = (input: unknown): ReadonlyMap<string, string> => {
    const result = parse(input);
    return new Map(result.ok ? [] : result.issues.map(({ code, path }) => [key(path), code]));
  };

  it('has a JSON Schema', () => {
    const json = JSON.parse(JSON.stringify(z.toJSONSchema(schema))) as { readonly required?: unknown };
    if ('required' in json) expect([...(json.required as string[])].sort()).toEqual([...required].sort());
    else expect(json).toHaveProperty('oneOf');
    expect(JSON.stringify(json)).not.toContain('"additionalProperties":true');
  });

  it('accepts every valid value and gives an equal copy', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        const result = parse(value);
        expect(result).toEqual({ ok: true, value, warnings: [] });
        expect(result.ok && result.value).not.toBe(value);
        expect(parse(JSON.parse(JSON.stringify(value)))).toEqual(result);
      }),
      { numRuns: 200 },
    );
  });

  it('names each required member that is missing', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        for (const name of required) {
          expect(codes(without(value, [name])).get(key([name]))).toBe('REQUIRED_MISSING');
        }
      }),
      RUNS,
    );
  });

  it('takes the absence of a deeper member, or names it', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        for (const { path } of placesIn(value)) {
          const name = path.at(-1);
          if (typeof name !== 'string') continue;
          const lacking = without(value, path);
          const result = parse(lacking);
          if (result.ok) expect(result.value).toEqual(lacking);
          else expect(result.issues).toEqual([{ code: 'REQUIRED_MISSING', path }]);
        }
      }),
      RUNS,
    );
  });

  it('names every member of the wrong type', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        for (const { path, value: member } of placesIn(value)) {
          for (const other of [otherType(member), undefined]) {
            const found = codes(replaced(value, path, () => other));
            expect([...found.keys()]).toEqual([key(path)]);
            expect(found.get(key(path))).toMatch(/^(?:TYPE_MISMATCH|VALUE_UNKNOWN)$/);
          }
        }
      }),
      RUNS,
    );
  });

  it('names every key that there is not, __proto__ as well', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom('surplus', '__proto__', 'constructor'), (value, surplus) => {
        for (const { path, value: member } of placesIn(value)) {
          if (typeof member !== 'object' || member === null || Array.isArray(member)) continue;
          // The boards of a tariff and the office's own columns are keys of the host's own.
          if (['boards', 'extra'].includes(String(path.at(-1))) && surplus !== '__proto__') continue;
          const more: object = JSON.parse(
            JSON.stringify(member).replace(/^\{/, `{"${surplus}":{},`).replace(',}', '}'),
          );
          const found = codes(replaced(value, path, () => more));
          expect([...found]).toEqual([[key([...path, surplus]), 'KEY_UNKNOWN']]);
        }
      }),
      RUNS,
    );
    expect(Object.hasOwn(Object.prototype, 'surplus')).toBe(false);
  });

  it('answers anything inside of it with a result', () => {
    fc.assert(
      fc.property(arbitrary, anything, fc.nat(), (value, input, at) => {
        const places = placesIn(value);
        const { path } = places[at % places.length] ?? { path: [] };
        const result = parse(replaced(value, path, () => input));
        const issues = result.ok ? [] : result.issues;
        expect(result.ok || issues.length > 0).toBe(true);
        expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
        for (const { code, sample } of issues) {
          expect(RECORDS_ISSUES).toHaveProperty([code]);
          expect(sample).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows no value of what it refuses', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        const secret = '99887766554\ud800 秘密';
        for (const { path, value: member } of placesIn(value)) {
          if (typeof member !== 'string') continue;
          const result = parse(replaced(value, path, () => secret));
          expect(result.ok).toBe(false);
          expect(JSON.stringify(result)).not.toMatch(/9988776|秘密/);
        }
      }),
      RUNS,
    );
  });
});
