import { hideWhole } from './mask-text.js';
import { isUnreadable, toHalfWidth } from './normalise.js';

// A closed list: a rule such as "all up to 省" would show a name that happens to stand before one.
const PROVINCES =
  /^(?:(?:北京|天津|上海|重庆)市?|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?|(?:内蒙古|西藏)(?:自治区)?|广西(?:壮族自治区)?|宁夏(?:回族自治区)?|新疆(?:维吾尔自治区)?|(?:香港|澳门)(?:特别行政区)?)/u;

/**
 * Masks a postal address: the province is shown, the rest is four stars whatever its length. What does not begin with a
 * province is hidden whole.
 *
 * @param input - an address as written
 *
 * @example
 * ```ts
 * import { maskAddress } from 'wuye/identifiers';
 *
 * maskAddress('浙江省杭州市西湖区文三路90号'); // => '浙江省****'
 * maskAddress('北京市朝阳区建国路1号'); // => '北京市****'
 * maskAddress('文三路90号2幢'); // => '********'
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function maskAddress(input: string): string {
  if (isUnreadable(input)) return hideWhole(input);
  const address = toHalfWidth(input).replace(/[\s\p{Cf}]/gu, '');
  const [province] = PROVINCES.exec(address) ?? [];
  return province === undefined || province === address ? hideWhole(input) : `${province}****`;
}
