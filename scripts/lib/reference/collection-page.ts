import type { Language } from '../../../src/describe/index.js';
import { COLLECTIONS } from '../../../src/storage/index.js';
import { comma, page, type Texts, table } from './page.js';

const TITLE: Texts = { en: 'Collections and indexes', 'zh-CN': '集合与索引' };
const INTRO: Texts = {
  en: '`COLLECTIONS` of `wuye/storage`: an adapter creates its tables from it. A list takes an exact value for each field under *equal* and, where there is one, a range of the field under *range*; its order is that field, then the id. How to read it is told in [writing an adapter](../guide/writing-an-adapter.md).',
  'zh-CN':
    '即 `wuye/storage` 的 `COLLECTIONS`，适配器据此建表。查询时“等值”各字段须给出确切值，“范围”字段（如有）可给区间；结果先按该字段、再按 id 排序。用法见[编写适配器](../guide/writing-an-adapter.zh-CN.md)。',
};
const HEAD = {
  en: ['collection', 'fields', 'index', 'equal', 'range'],
  'zh-CN': ['集合', '字段', '索引', '等值', '范围'],
} as const;

/** Every collection with its indexes, one row for each index. */
export function collectionPage(language: Language): string {
  const names = (fields: readonly string[]) =>
    fields.map((field) => `\`${field}\``).join(comma(language)) || '—';
  const rows = COLLECTIONS.flatMap(({ name, fields, indexes }) =>
    Object.entries(indexes).map(([index, { equal, range }], at) => [
      at === 0 ? `\`${name}\`` : '',
      at === 0 ? names(fields) : '',
      `\`${index}\``,
      names(equal),
      names(range === undefined ? [] : [range]),
    ]),
  );
  return page('collections', TITLE, language, INTRO[language], table(HEAD[language], rows));
}
