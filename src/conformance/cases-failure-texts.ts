import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectThat } from './expectations.js';
import { thing } from './fixtures.js';
import { textsOf } from './texts-of-error.js';

/** Stands in the body and in an index value, and nowhere else. */
const SECRET = 'kit-secret-0417';

/** What the errors of a failed device may say. */
export const FAILURE_TEXTS_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'failure.quotes-nothing',
    guarantee:
      'Neither the errors of a failed device nor what caused them quote anything of a body or of an index value.',
    needs: ['breakDevice'],
    async test({ store, estate, put, breakDevice }) {
      const body = { name: SECRET };
      const expect = await put(thing({ id: 'a', tag: SECRET, body }));
      await breakDevice();
      const query = { collection: 'kit_things', index: 'by_tag', equal: { tag: SECRET }, limit: 5 };
      const calls: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['get', () => store.get(estate, 'kit_things', 'a')],
        ['list', () => store.list(estate, query)],
        ['a new document', () => store.commit(estate, [thing({ id: 'b', tag: SECRET, body })])],
        ['a replacement', () => store.commit(estate, [thing({ id: 'a', expect, tag: SECRET, body })])],
      ];
      for (const [what, call] of calls) {
        const error: unknown = await call().then(
          () => null,
          (reason: unknown) => reason,
        );
        const quoting = textsOf(error).find(([, text]) => text.includes(SECRET));
        expectThat(
          quoting === undefined,
          `${what}: ${quoting?.[0]} of the error quotes the document: take the text of the driver out`,
        );
      }
    },
  }),
];
