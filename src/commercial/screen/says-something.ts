import { BREAK, fold } from './fold.js';

// Longer words stand before the shorter ones that they begin with. Single characters are joints: 见, 如, 的.
const POINTERS =
  '附件|附图|附表|附后|附页|附|详情|详细|详|具体|内容|广告|文字|文案|正文|全文|样稿|样张|样本|参见|参阅|参照|参看|查看|请|见|看|如|同|和|以|为|准|另|提供|发|已|于|在|的|所示|所|' +
  '背面|上|下|后|图片|图|照片|海报|单页|传单|宣传单|原件|文件|邮件|微信|二维码|扫码|暂无|没有|无|略|空|未定|待定|待补|一|二|三|1|2|3|pdf|' +
  'see|the|attached|attachment|picture|poster|image|file|none|null|tbd|na';
const WORDS: readonly string[] = /* @__PURE__ */ POINTERS.split('|');
const LONGEST_WORD = /* @__PURE__ */ Math.max(...WORDS.map(({ length }) => length));
/** How much of a text is read at first: most say something long before. Each time it says nothing, four times as much is read. */
const AT_FIRST = 256;

/**
 * Whether a text holds words of its own, so that screening it tells anything. Blanks, ornaments and invisible characters
 * alone say nothing, and neither does a mere pointer to another paper: 见附件, 详见海报, `see attached`.
 *
 * @param text - any text, of any length; nothing says nothing
 * @returns false where nobody can learn from the text what the sheet will say
 *
 * @example
 * ```ts
 * import { saysSomething } from 'wuye/commercial';
 *
 * saysSomething('湖畔面馆开业'); // => true
 * ['', '。', '\u200b', '见附件', '内容详见附图'].map(saysSomething); // => [false, false, false, false, false]
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function saysSomething(text: string | undefined): text is string {
  if (text === undefined) return false;
  for (let length = AT_FIRST; length < text.length; length *= 4) {
    // Where the text is cut off, a pointer may be: that is no word of its own yet.
    if (ownWords(text.slice(0, length)).length >= LONGEST_WORD) return true;
  }
  return ownWords(text) !== '';
}

/** What is left of a text from its first word that is no pointer. */
function ownWords(text: string): string {
  const said = fold(text).text.replaceAll(BREAK, '').replaceAll('、', '');
  let at = 0;
  while (at < said.length) {
    const word = WORDS.find((each) => said.startsWith(each, at));
    if (word === undefined) break;
    at += word.length;
  }
  return said.slice(at);
}
