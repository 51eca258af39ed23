// Writes src/identifiers/nationalities.ts from the package i18n-iso-countries: npx tsx scripts/generate-nationalities.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import countries from 'i18n-iso-countries';

const TARGET = fileURLToPath(new URL('../src/identifiers/nationalities.ts', import.meta.url));

// What is written in the mainland, and the usual English name, where the package begins with another.
const DISPLAY: Readonly<Record<string, { readonly zh?: string; readonly en?: string }>> = {
  CI: { en: "Côte d'Ivoire" },
  CN: { en: 'China' },
  GM: { en: 'Gambia' },
  IR: { en: 'Iran' },
  MK: { en: 'North Macedonia' },
  PS: { en: 'Palestine' },
  RU: { en: 'Russia' },
  TZ: { en: 'Tanzania' },
  US: { en: 'United States' },
  HK: { zh: '中国香港', en: 'Hong Kong, China' },
  MO: { zh: '中国澳门', en: 'Macao, China' },
  TW: { zh: '中国台湾', en: 'Taiwan, China' },
  EH: { zh: '西撒哈拉' },
};

// Not in ISO 3166-1.
const LEFT_OUT = ['XK'];

// Other names that forms and passports hold.
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ['阿拉伯联合酋长国', 'Emirates'],
  AU: ['澳籍', '澳洲'],
  BA: ['波斯尼亚和黑塞哥维那', '波斯尼亚', 'Bosnia'],
  BD: ['孟加拉'],
  BN: ['文莱达鲁萨兰国', 'Brunei'],
  BO: ['多民族玻利维亚国', 'Plurinational State of Bolivia'],
  BY: ['白罗斯'],
  CA: ['加籍'],
  CD: ['刚果民主共和国', '民主刚果', 'DR Congo', 'Congo-Kinshasa'],
  CF: ['中非共和国'],
  CG: ['刚果共和国', 'Congo-Brazzaville'],
  CI: ['象牙海岸'],
  CN: ['中华人民共和国', '中国大陆', '中国内地', 'PRC', 'P.R. China'],
  CV: ['Cabo Verde'],
  CZ: ['捷克共和国'],
  DE: ['德籍', '德意志联邦共和国', '德意志', 'D', 'Federal Republic of Germany'],
  DO: ['多米尼加共和国'],
  EG: ['阿拉伯埃及共和国', 'Arab Republic of Egypt'],
  FK: ['马尔维纳斯群岛', '马尔维纳斯', 'Falkland Islands'],
  FM: ['密克罗尼西亚', 'Micronesia', 'Federated States of Micronesia'],
  FR: ['法籍', '法兰西共和国', '法兰西'],
  GB: [
    '英籍',
    '大不列颠及北爱尔兰联合王国',
    '大不列颠',
    '联合王国',
    'United Kingdom of Great Britain and Northern Ireland',
    'British',
  ],
  GR: ['希腊共和国'],
  HK: ['香港', '香港特别行政区', '中国香港特别行政区', 'Hong Kong SAR', 'Hong Kong SAR, China'],
  ID: ['印度尼西亚', '印度尼西亚共和国'],
  IR: ['伊朗伊斯兰共和国'],
  JP: ['日本国', '日籍'],
  KG: ['吉尔吉斯'],
  KH: ['柬埔寨王国'],
  KP: ['朝鲜民主主义人民共和国', '北朝鲜', '北韩', 'DPRK', "Democratic People's Republic of Korea"],
  KR: ['韩籍', '大韩民国', '南韩', '南朝鲜', '韓國', 'ROK'],
  KZ: ['哈萨克'],
  LA: ['老挝人民民主共和国', 'Laos'],
  LK: ['锡兰'],
  MD: ['Moldova', 'Republic of Moldova'],
  MK: ['马其顿', 'Macedonia'],
  MM: ['缅甸联邦', '缅甸联邦共和国', 'Burma'],
  MN: ['蒙古国'],
  MO: [
    '澳门',
    '澳门特别行政区',
    '中国澳门特别行政区',
    'Macau',
    'Macao',
    'Macao SAR',
    'Macau SAR',
    'Macao SAR, China',
  ],
  MY: ['大马'],
  NL: ['尼德兰', '荷兰王国', 'Holland'],
  NP: ['尼泊尔联邦民主共和国'],
  NZ: ['纽西兰'],
  PG: ['巴新'],
  PK: ['巴基斯坦伊斯兰共和国', 'Islamic Republic of Pakistan'],
  PS: ['巴勒斯坦国'],
  RU: ['俄籍', '俄罗斯联邦', '俄国', '俄联邦'],
  SA: ['沙特', '沙特阿拉伯王国', 'Kingdom of Saudi Arabia', 'KSA'],
  SY: ['阿拉伯叙利亚共和国', 'Syria'],
  SZ: ['埃斯瓦蒂尼', 'Swaziland'],
  TH: ['泰籍', '泰王国'],
  TJ: ['塔吉克'],
  TL: ['East Timor'],
  TM: ['土库曼'],
  TR: ['Turkiye'],
  TT: ['特多'],
  TW: ['台湾', '台湾省', '臺灣', '中国台湾省', '中国台湾地区', '台湾地区', 'Chinese Taipei', '中国台北'],
  TZ: ['坦桑尼亚联合共和国'],
  US: ['美籍', '美利坚合众国', '美利坚', 'American', 'America'],
  UZ: ['乌兹别克'],
  VA: ['教廷', '梵蒂冈城国', 'Vatican', 'Vatican City', 'Holy See'],
  VE: ['委内瑞拉玻利瓦尔共和国'],
  VN: ['越南社会主义共和国', 'Viet Nam', 'Socialist Republic of Viet Nam'],
  ZA: ['南非共和国', 'Republic of South Africa'],
};

/** Letters and digits alone, lower case, without accents: as `parseNationality` compares. */
export function nationalityKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

type Names = Readonly<Record<string, string | readonly string[]>>;

function namesOf(language: 'zh' | 'en'): Names {
  const path = createRequire(import.meta.url).resolve(`i18n-iso-countries/langs/${language}.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { countries: Names }).countries;
}

/** The text of the generated file. */
export function nationalitiesSource(): string {
  const [zh, en] = [namesOf('zh'), namesOf('en')];
  const list = (names: string | readonly string[] | undefined) => [names ?? []].flat();
  const entries = Object.keys(countries.getAlpha2Codes())
    .filter((alpha2) => !LEFT_OUT.includes(alpha2))
    .sort()
    .map((alpha2) => {
      const display = DISPLAY[alpha2] ?? {};
      const [zhName = '', enName = ''] = [
        display.zh ?? list(zh[alpha2])[0],
        display.en ?? list(en[alpha2])[0],
      ];
      const others = [...list(zh[alpha2]), ...list(en[alpha2]), ...(ALIASES[alpha2] ?? [])];
      const codes = [countries.alpha2ToAlpha3(alpha2) ?? '', countries.alpha2ToNumeric(alpha2) ?? ''];
      const keys = new Set([alpha2, ...codes, zhName, enName, ...others].map(nationalityKey));
      return { row: [alpha2, ...codes, zhName.normalize('NFKC'), enName], keys };
    });
  // A name that stands for two countries (Congo) names neither.
  const uses = new Map<string, number>();
  for (const { keys } of entries) for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const rows = entries.map(({ row, keys }) => {
    const own = [...keys].filter((key) => uses.get(key) === 1);
    return `  ${JSON.stringify([...row, `|${own.join('|')}|`])},`;
  });
  return `// Generated by scripts/generate-nationalities.ts from i18n-iso-countries. Do not edit.

/**
 * Alpha-2, alpha-3 and numeric code, Chinese and English name, and every text that is read as it, between bars.
 *
 * @internal
 */
export type NationalityRow = readonly [
  alpha2: string,
  alpha3: string,
  numeric: string,
  zh: string,
  en: string,
  keys: string,
];

/**
 * ISO 3166-1, in the order of alpha-2.
 *
 * @internal
 */
// biome-ignore format: one row a line
export const NATIONALITIES: readonly NationalityRow[] = [
${rows.join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, nationalitiesSource());
