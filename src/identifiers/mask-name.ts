import { hideWhole, isTorn, showEnds } from './mask-text.js';
import { isUnreadable, toHalfWidth } from './normalise.js';

// The compound surnames in use, in both scripts. All have two characters: the given name is what follows them.
const COMPOUND_SURNAMES = `
  欧阳 上官 司马 司徒 司空 诸葛 夏侯 皇甫 尉迟 公孙 慕容 长孙 宇文 东方 独孤 南宫 令狐 轩辕 端木 百里
  呼延 东郭 西门 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 亓官 拓跋 谷梁 第五
  万俟 闻人 公羊 左丘 梁丘 歐陽 司馬 諸葛 尉遲 公孫 長孫 東方 獨孤 南宮 軒轅 東郭 西門 赫連 澹臺 濮陽
  單于 仲孫 鍾離 鮮于 閭丘 亓官 聞人
`;

// What names of organisations end with; the longest that fits is found, since it begins first.
const ORGANISATION_END =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|分公司|公司|合作社|事务所|工作室|经营部|委员会|服务中心|幼儿园|银行|医院|学校|酒店|宾馆|饭店|超市|商行|中心)$/u;

/**
 * Masks the name of a person or an organisation.
 *
 * **Details**: two Chinese characters 张\*, three and more 张\*丰; after a compound surname a given name of one character
 * is hidden (欧\*\*). Names with a middle dot and names in other scripts show their first character alone. An
 * organisation shows half of its own name, two characters at most, and its legal form. A single character, a text of
 * more than 40, and one that holds half a character are hidden whole.
 *
 * **Gotchas**: masking is for display. In a small building a surname and a room name a person.
 *
 * @param input - one name
 *
 * @example
 * ```ts
 * import { maskName } from 'wuye/identifiers';
 *
 * maskName('张三'); // => '张*'
 * maskName('𠮷凯佑'); // => '𠮷*佑'
 * maskName('欧阳明月'); // => '欧**月'
 * maskName('阿依古丽·艾合买提'); // => '阿***·****'
 * maskName('AHMED FATIMA'); // => 'A**** ******'
 * maskName('云舟软件有限公司'); // => '云舟**有限公司'
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function maskName(input: string): string {
  if (isUnreadable(input) || isTorn(input)) return hideWhole(input);
  // Variation selectors choose a glyph and are no characters of their own.
  const name = toHalfWidth(input)
    .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\p{Cf}]/gu, '')
    .trim();
  const compact = name.replace(/\s+/g, '');
  const characters = [...(/^\p{Script=Han}+$/u.test(compact) ? compact : name)];
  if (characters.length < 2 || characters.length > 40) return hideWhole(name);

  const [end] = ORGANISATION_END.exec(compact) ?? [];
  if (end !== undefined && [...compact].length >= [...end].length + 3) return maskOrganisation(compact, end);
  if (/^\p{Script=Han}+$/u.test(compact)) return maskChineseName(characters);
  const masked = characters
    .map((character, index) => (index === 0 || /[\s·•・‧.]/.test(character) ? character : '*'))
    .join('');
  return masked.includes('*') ? masked : hideWhole(name);
}

function maskChineseName(characters: readonly string[]): string {
  const surname = COMPOUND_SURNAMES.includes(characters.slice(0, 2).join('')) ? 2 : 1;
  return showEnds(characters, 1, characters.length - surname >= 2 ? 1 : 0);
}

function maskOrganisation(name: string, end: string): string {
  const own = [...name.slice(0, -end.length)];
  return showEnds(own, Math.min(Math.floor(own.length / 2), 2), 0) + end;
}
