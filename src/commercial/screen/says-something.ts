import { BREAK, fold } from './fold.js';

// Longer words stand before the shorter ones that they begin with. Single characters are joints: 见, 如, 的.
const POINTERS =
  '附件|附图|附表|附页|附后|附上|附|详细|详情|详见|详|具体|内容|广告词|广告语|广告|文字|文案|正文|全文|样稿|样张|样本|样品|' +
  '参见|参阅|参考|参照|查看|请|见|看|如|同|与|和|按|以|为|准|另行|另外|另|提供|发送|已发|发|已|于|在|的|所示|所|示|上传|上面|上述|上|下面|下|后面|后|前|' +
  '图片|图|照片|相片|海报|单页|单张|传单|宣传单|宣传页|画面|设计稿|设计图|效果图|原件|原稿|文件|文档|邮件|微信|二维码|扫码|链接|' +
  '暂无|暂缺|暂|无|没有|略|空|未定|未填|待定|待补充|待补|待|测试|一|二|三|1|2|3|pdf|jpg|png|doc|' +
  'seethe|see|the|attached|attachment|picture|poster|image|file|as|above|below|none|null|undefined|tbd|na|test';
const WORDS: readonly string[] = /* @__PURE__ */ POINTERS.split('|');

/**
 * Whether a text holds words of its own, so that screening it tells anything. Blanks, ornaments and invisible characters
 * alone say nothing, and neither does a mere pointer to another paper: 见附件, 详见海报, `see attached`.
 *
 * @param text - any text, of any length
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
export function saysSomething(text: string): boolean {
  const said = fold(text).text.replaceAll(BREAK, '').replaceAll('、', '');
  let at = 0;
  while (at < said.length) {
    const word = WORDS.find((each) => said.startsWith(each, at));
    if (word === undefined) return true;
    at += word.length;
  }
  return false;
}
