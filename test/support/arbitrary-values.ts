import fc from 'fast-check';
import type { UnitKey } from '../../src/records/index.js';

/** Unit keys in canonical form, of both lengths, with shops and letter buildings among them. */
export const arbitraryUnit: fc.Arbitrary<UnitKey> = fc
  .record({
    building: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map(String) },
      fc.stringMatching(/^(?:[1-9]\d{0,2}[A-Z]?|[A-Z](?:[1-9]\d?)?)$/),
    ),
    entrance: fc.option(
      fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }).map(String) },
        fc.stringMatching(/^(?:[1-9]\d?|[A-Z])$/),
      ),
      { nil: undefined },
    ),
    room: fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 33 }), fc.integer({ min: 1, max: 6 }))
          .map(([floor, door]) => `${floor}0${door}`),
      },
      fc.integer({ min: 1, max: 30 }).map((shop) => `S${String(shop).padStart(2, '0')}`),
      fc.stringMatching(/^[A-Z]{0,2}\d{0,4}[1-9][A-Z]?$/),
    ),
  })
  .map(({ building, entrance, room }) =>
    [building, entrance, room].filter((part) => part !== undefined).join('-'),
  )
  .map((key) => key as UnitKey);
