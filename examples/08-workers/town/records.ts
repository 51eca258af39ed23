import { actorId, addDays, type CalendarDate, type EstateId, instant, recordId } from 'wuye';
import type { RecordBase, RegisterRecord, Verification } from 'wuye/records';
import { FACTS, type MadeKind } from './facts.js';
import type { Draw } from './random.js';

/** How many records of a hundred are of each kind. */
const SHARES: Readonly<Record<MadeKind, number>> = {
  owner: 45,
  tenant: 17,
  'parking-use': 13,
  dog: 5,
  'shop-staff': 5,
  'domestic-worker': 4,
  'supplier-staff': 2.5,
  shop: 2,
  'special-care': 2,
  'service-person': 2,
  'foreign-national': 1,
  occupancy: 1.5,
};

const LI = actorId('li');

/** One invented record of an estate, as it stands on a day early in a month. */
export function makeRecord(draw: Draw, estate: EstateId, number: number, on: CalendarDate): RegisterRecord {
  const kind = kindOf(draw);
  const recordedOn = addDays(on, -120 - draw.upTo(900));
  const verification = verificationOf(draw, on);
  const base: RecordBase<MadeKind> = {
    id: recordId(`rec_${String(number).padStart(6, '0')}`),
    estate,
    kind,
    schemaVersion: 1,
    status: draw.chance(0.06)
      ? { state: 'closed', on: addDays(on, -draw.upTo(90)), reason: '搬离' }
      : { state: 'open' },
    recordedBy: LI,
    recordedAt: instant(`${recordedOn}T02:00:00.000Z`),
    source: { type: 'entry' },
    ...(verification === null ? {} : { verification }),
  };
  // The facts are those of the base's kind.
  return { ...base, ...FACTS[kind](draw, on) } as RegisterRecord;
}

function kindOf(draw: Draw): MadeKind {
  let left = draw.next() * 100;
  for (const [kind, share] of Object.entries(SHARES)) {
    left -= share;
    if (left < 0) return kind as MadeKind;
  }
  return 'owner';
}

/** Seven in a hundred were never verified, eight are ahead, most were verified last month, the others are behind. */
function verificationOf(draw: Draw, on: CalendarDate): Verification | null {
  const luck = draw.next();
  if (luck < 0.07) return null;
  const daysAgo =
    luck < 0.15 ? draw.upTo(3) : luck < 0.75 ? 3 + draw.upTo(31) : 34 + draw.upTo(luck < 0.92 ? 60 : 400);
  return { on: addDays(on, -daysAgo), by: 'zhao', means: draw.pick(['visit', 'phone']), fields: 'all' };
}
