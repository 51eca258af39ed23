// Pairs: a character that stands in for another, and the one it stands for. Traditional forms of what the default terms hold,
// numerals of formal writing, and look-alikes seen in adverts that dodge a word list.
const PAIRS =
  '蕞最㝡最壹一弌一貳二贰二佰百仟千萬万億亿兩两國国級级優优極极頂顶獨独領领業业專专權权證证認认療疗藥药醫医減减術术腫肿風风濕湿痺痹腎肾陽阳陰阴壓压賺赚賠赔險险資资財财報报漲涨錢钱銀银貸贷獎奖獲获贈赠禮礼價价團团' +
  '僅仅買买賣卖滿满煙烟菸烟課课補补習习輔辅導导師师學学語语數数啟启歲岁歷历傳传統统創创實实無无絕绝對对終终遠远見见緊紧當当時时間间鐘钟達达離离區区過过請请詳详圖图內内憂忧藝艺場场門门車车話话體体發发會会員员學学動动產产應应質质';

/** The plain character for each stand-in. */
export const VARIANTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)]),
);
