import {
  FIELD_CLASSES,
  type FieldPolicy,
  fieldOfPath,
  type ValuePath,
} from '../../src/confidentiality/index.js';
import type { RegisterRecord } from '../../src/records/index.js';

/** A record whose personal values can be recognised wherever they turn up, and by what. */
export interface Planted {
  readonly record: RegisterRecord;
  /** The part of each planted value that no mask may show, by its place (`JSON.stringify(path)`). */
  readonly cores: ReadonlyMap<string, string>;
}

/** A character that stands in no text of the library: of the rare ones of extension A, and of extension B beyond the BMP. */
const rare = (at: number): string =>
  at % 2 === 0 ? String.fromCodePoint(0x3400 + (at % 6000)) : String.fromCodePoint(0x20_000 + (at % 40_000));

const NAMES: readonly ((core: string) => string)[] = [
  (core) => `甄${core}`,
  (core) => `甄${core}丰`,
  (core) => `欧阳${core}`,
  (core) => `欧阳${core}月`,
  (core) => `阿依·${core}`,
  (core) => `云舟${core}${core}有限公司`,
  (core) => `J ${core}`,
];

const PHONES: readonly ((four: string) => readonly [phone: string, core: string])[] = [
  (four) => [`+86138${four}1234`, `138${four}1234`],
  (four) => [`+865718${four.slice(1)}1234`, `5718${four.slice(1)}1234`],
  (four) => [`+86108${four.slice(1)}1234;ext=8001`, `108${four.slice(1)}1234`],
  (four) => [`+8526${four}567`, `6${four}567`],
];

const pick = <Each>(each: readonly Each[], at: number): Each => each[at % each.length] as Each;

/** A value to recognise in place of one of a record, or `null` where the value itself will do. */
function planted(mask: FieldPolicy['mask'], value: string, at: number): readonly [string, string] | null {
  const core = rare(at);
  if (mask === 'name') return [pick(NAMES, at)(core), core];
  if (mask === 'address') return [pick([`浙江省${core}路9号`, `${core}路9号`], at), core];
  if (mask === 'phone') return pick(PHONES, at)(String(at % 10_000).padStart(4, '0'));
  if (mask === 'document-number') return value.length > 5 ? [value, value] : null;
  if (mask === 'plate') return [value, value];
  return null;
}

/** Words of a list, dates and numbers stay: a value of them is no secret by its form. */
const FREE_TEXTS =
  /^(?:remark|extra|status\.reason|source\.sheet|familyMembers|household\.relation|circumstances|careMeasure|reportedBy|title|location|attachments\.name|service|position|serviceArea|stayPurpose|visaKind|layout|vehicleModel|vehicleColour|businessKind|dogName|breed|coatColour)$/;

/** A valid record with its personal values replaced by ones that can be recognised. */
export function plant(record: RegisterRecord, seed: number): Planted {
  const fields: Readonly<Record<string, FieldPolicy>> = FIELD_CLASSES[record.kind];
  const cores = new Map<string, string>();
  let at = seed;
  const visit = (value: unknown, path: ValuePath): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, member]) => [key, visit(member, [...path, key])]),
      );
    }
    if (typeof value !== 'string') return value;
    const field = path[0] === 'extra' ? 'extra' : fieldOfPath(path);
    const policy = fields[field];
    if (policy === undefined) return value;
    at += 1;
    const secret = FREE_TEXTS.test(field)
      ? ([`私语${rare(at)}话`, rare(at)] as const)
      : planted(policy.mask, value, at);
    if (secret === null) return value;
    cores.set(JSON.stringify(path), secret[1]);
    return secret[0];
  };
  return { record: visit(record, []) as RegisterRecord, cores };
}
