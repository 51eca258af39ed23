import type { Language } from '../../../src/describe/index.js';
import { COLLECTIONS } from '../../../src/storage/index.js';
import { comma, page, type Texts } from './page.js';

const TITLE: Texts = { en: 'Collections and indexes', 'zh-CN': '集合与索引' };
const INTRO: Texts = {
  en: '`COLLECTIONS` of `wuye/storage`: an adapter creates its tables from it. A list takes an exact value for each field under *equal* and, where there is one, a range of the field under *range*; its order is that field, then the id. How to read it is told in [writing an adapter](../guide/writing-an-adapter.md).',
  'zh-CN':
    '即 `wuye/storage` 的 `COLLECTIONS`，适配器据此建表。查询时“等值”各字段须给出确切值，“范围”字段（如有）可给区间；结果先按该字段、再按 id 排序。用法见[编写适配器](../guide/writing-an-adapter.zh-CN.md)。',
};
const WORDS = {
  en: { fields: 'Fields', equal: 'equal', range: 'range', colon: ': ', semicolon: '; ' },
  'zh-CN': { fields: '字段', equal: '等值', range: '范围', colon: '：', semicolon: '；' },
} as const;

/** Every collection with its fields and indexes, a block for each: a table would be wider than a phone. */
export function collectionPage(language: Language): string {
  const { fields: fieldsWord, equal: equalWord, range: rangeWord, colon, semicolon } = WORDS[language];
  const named = (word: string, fields: readonly string[]) =>
    fields.length === 0 ? [] : [`*${word}* ${fields.map((field) => `\`${field}\``).join(comma(language))}`];
  const blocks = COLLECTIONS.map(({ name, fields, indexes }) => {
    const lines = Object.entries(indexes).map(([index, { equal, range }]) => {
      const parts = [...named(equalWord, equal), ...named(rangeWord, range === undefined ? [] : [range])];
      return `- \`${index}\`${colon}${parts.join(semicolon)}`;
    });
    return [`## \`${name}\``, ...named(fieldsWord, fields), lines.join('\n')]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return page('collections', TITLE, language, INTRO[language], ...blocks);
}
