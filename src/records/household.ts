import { type CalendarDate, calendarDateOf } from '../kernel/index.js';
import type { HouseholdMember } from './owner.js';

/** A person is a child in the sense of the law on personal information until the birthday of this age. */
const CHILD_UNDER = 14;
/** Longer texts, or more people, are no household. */
const LONGEST = 2000;
const MOST_MEMBERS = 100;
const LONGEST_RELATION = 32;

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const MEMBER = /^([^()]+)\(([^()]*)\)$/;
const BETWEEN = /[、,;\n\r]+/;
const DAY =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))$/;

/**
 * Reads the household as the owner card writes it: `孙娟(女儿,2021-03-17)、孙强(儿子,2016-08-09)`.
 *
 * **Details**: brackets and commas of either width; members parted by `、`, `,`, `;` or line breaks; relation and date of
 * birth in either order, each of which may be missing; dates also as `2021/3/17`, `2021.3.17`, `2021年3月17日`, `20210317`.
 *
 * **Gotchas**: all or nothing. A text with anything else in it (`一家三口`, an age, an impossible date) gives `null`, so
 * that no child is overlooked: keep the verbatim text as well.
 *
 * @param text - the cell
 * @returns the members in order, at least one, or `null` where the text cannot be read
 *
 * @example
 * ```ts
 * import { parseHousehold } from 'wuye/records';
 *
 * parseHousehold('孙娟(女儿,2021-03-17)'); // => [{ name: '孙娟', relation: '女儿', bornOn: '2021-03-17' }]
 * parseHousehold('一家三口'); // => null
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseHousehold(text: string): readonly HouseholdMember[] | null {
  if (typeof text !== 'string' || text.length > LONGEST) return null;
  const plain = text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).trim();
  const members = membersIn(plain).map(memberOf);
  const read = members.filter((member) => member !== null);
  const complete = read.length > 0 && read.length === members.length && read.length <= MOST_MEMBERS;
  return complete ? read : null;
}

/** 和 is a surname too: where a separator stands before it, it is one. */
const JOINED = /^\s*(?:和|与|及)|^[\s、,;。]*以及/;

/** The pieces between separators that do not stand in brackets; `''` for one that is joined to the one before in words. */
function membersIn(text: string): readonly string[] {
  return text
    .split(/(?<=\))/)
    .map((piece, at) => (at === 0 ? piece : JOINED.test(piece) ? null : piece.replace(/^[\s、,;。]+/, '')))
    .map((piece) => piece?.trim())
    .filter((piece) => piece !== '')
    .map((piece) => piece ?? '');
}

function memberOf(text: string): HouseholdMember | null {
  const [, name = '', inside = ''] = MEMBER.exec(text) ?? [];
  const parts = inside.split(BETWEEN).map((part) => part.trim());
  const dates = parts.filter((part) => /\d/.test(part));
  const relations = parts.filter((part) => part !== '' && !/\d/.test(part));
  if (!isName(name) || dates.length > 1 || relations.length > 1) return null;
  const bornOn = dates[0] === undefined ? undefined : dayOf(dates[0]);
  const relation = relations[0];
  if (bornOn === null || (relation !== undefined && relation.length > LONGEST_RELATION)) return null;
  return {
    name: closedUp(name.trim()),
    ...(relation === undefined ? {} : { relation }),
    ...(bornOn === undefined ? {} : { bornOn }),
  };
}

/** No digits and no separators: those belong to somebody else. */
const isName = (text: string) => /^(?=\s*\S)[^\d、,;\n\r:]{1,100}$/.test(text);

/** A Chinese name of two characters is often spread with a blank. */
const closedUp = (name: string) => (/^[\p{Script=Han}\s·]+$/u.test(name) ? name.replace(/\s+/g, '') : name);

function dayOf(text: string): CalendarDate | null {
  const [year, month, day] = (DAY.exec(text) ?? []).slice(1).filter((part) => part !== undefined);
  return calendarDateOf(Number(year), Number(month), Number(day));
}

/**
 * Whether a person is under 14 on a date, so that everything about them is sensitive.
 *
 * **Details**: by calendar date, up to the day before the 14th birthday. Who is born on 29 February turns 14 on
 * 1 March where the year has no 29 February.
 *
 * @param person - a member of a household, or anybody with a date of birth
 * @param asOf - the date
 * @returns `'unknown'` where the date of birth is: treat that as a child, as a plain test for truth does
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { isChild } from 'wuye/records';
 *
 * const member = { name: '孙娟', bornOn: calendarDate('2012-11-21') };
 * isChild(member, calendarDate('2026-11-20')); // => true
 * isChild(member, calendarDate('2026-11-21')); // => false
 * isChild({}, calendarDate('2026-11-21')); // => 'unknown'
 * ```
 * @category Records
 * @since 0.1.0
 */
export function isChild(person: { readonly bornOn?: CalendarDate }, asOf: CalendarDate): boolean | 'unknown' {
  const { bornOn } = person;
  if (bornOn === undefined) return 'unknown';
  const birthday = `${Number(bornOn.slice(0, 4)) + CHILD_UNDER}${bornOn.slice(4)}`;
  return asOf < bornOn || asOf < birthday;
}
