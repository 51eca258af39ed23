import type { SheetSize } from '../../boards/index.js';
import type { ApplicationDocument, ApplicationDocumentKind } from '../../commercial/index.js';

/** The sample among the papers: it is no document of its own. */
export const SAMPLE_WORD = '样稿';
const SAMPLE_WORDS: ReadonlySet<string> = new Set([SAMPLE_WORD, '样张', '样品']);

const PAPERS: Readonly<Record<ApplicationDocumentKind, readonly [word: string, ...aliases: string[]]>> = {
  'identity-document': ['身份证', '身份证件', '申请人身份证'],
  'business-licence': ['营业执照'],
  authorisation: ['委托书', '授权委托书'],
  'food-business-licence': ['食品经营许可证'],
  'medical-institution-licence': ['医疗机构执业许可证'],
  'drug-business-licence': ['药品经营许可证'],
  'advertisement-review': ['广告审查批准文件', '广告审查批准文号'],
  'school-licence': ['办学许可证'],
  'tobacco-licence': ['烟草专卖零售许可证'],
  'financial-licence': ['金融许可证'],
  'property-filing': ['房地产备案或预售证明'],
  'price-evidence': ['价格依据'],
  'prize-rules': ['有奖销售规则'],
  other: ['其他证照', '其他材料', '其他'],
};
const KINDS: ReadonlyMap<string, ApplicationDocumentKind> = new Map(
  Object.entries(PAPERS).flatMap(([kind, words]) =>
    words.map((word): [string, ApplicationDocumentKind] => [word, kind as ApplicationDocumentKind]),
  ),
);
const PAPER = /^(加盖公章的?|盖章的?|未盖章的?)?(.+?)(复印件)?$/;

/** A paper as the form lists it: 盖章营业执照复印件. */
export function paperWord({ kind, stamped }: Pick<ApplicationDocument, 'kind' | 'stamped'>): string {
  const [word] = PAPERS[kind] ?? PAPERS.other;
  return stamped === undefined ? word : `${stamped ? '盖章' : '未盖章'}${word}复印件`;
}

/** What a word of the list says: the sample, or a paper; one that nobody knows is another paper. */
export function paperOf(text: string): 'sample' | Pick<ApplicationDocument, 'kind' | 'stamped'> {
  if (SAMPLE_WORDS.has(text)) return 'sample';
  const [, stamp, word = ''] = PAPER.exec(text) ?? [];
  const kind = KINDS.get(word) ?? 'other';
  return stamp === undefined ? { kind } : { kind, stamped: !stamp.startsWith('未') };
}

/** Shorter and longer edge in millimetres. */
const EDGES: Readonly<Record<SheetSize, string>> = {
  A5: '148x210',
  A4: '210x297',
  A3: '297x420',
  A2: '420x594',
  A1: '594x841',
};
const OTHER_SIZE = '其他尺寸';
const MEASURED =
  /(?<!\d)(\d{1,5}(?:\.\d{1,3})?)(?:mm|cm|毫米|厘米)?[x×*](\d{1,5}(?:\.\d{1,3})?)(mm|cm|毫米|厘米)?/;

/** A size as the form says it. */
export const sizeWord = (size: SheetSize | 'other'): string => (size === 'other' ? OTHER_SIZE : size);

/** The size that a text names, `A4纸` or `210×297mm`; any other is `'other'`. */
export function sizeOf(text: string): SheetSize | 'other' {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const named = /^(A[1-5])(?:纸|幅面)?$/i.exec(plain)?.[1]?.toUpperCase();
  const [, one, two, unit = 'mm'] = MEASURED.exec(plain) ?? [];
  const scale = unit === 'cm' || unit === '厘米' ? 10 : 1;
  const edges = [Number(one) * scale, Number(two) * scale].sort((a, b) => a - b).join('x');
  const found = Object.entries(EDGES).find(([size, measured]) => size === named || measured === edges)?.[0];
  return (found as SheetSize | undefined) ?? 'other';
}
