/**
 * The kinds of plate that are told apart by their text (GA 36-2018). `other`: armed forces, armed police, aprons.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export const PLATE_KINDS = [
  'ordinary',
  'new-energy-small',
  'new-energy-large',
  'driving-school',
  'police',
  'trailer',
  'test',
  'oversize',
  'temporary',
  'hong-kong',
  'macau',
  'embassy',
  'consulate',
  'emergency',
  'other',
] as const;

/** @see {@link PLATE_KINDS}
 * @category Identifiers
 * @since 0.1.0
 */
export type PlateKind = (typeof PLATE_KINDS)[number];

/**
 * One form of plate.
 *
 * @internal
 */
export interface PlatePattern {
  readonly kind: PlateKind;
  readonly pattern: RegExp;
  /** Accepted, but with a warning: the sources do not settle the form. */
  readonly unusual?: true;
}

const P = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]';
// Neither I nor O stands on any plate.
const L = '[A-HJ-NP-Z]';
const S = '[A-HJ-NP-Z0-9]';
// A to E pure electric, F to K (without I) other new energy.
const GROUP = '[A-HJK]';

const buildPatterns = (): readonly PlatePattern[] => [
  // At most two letters among the five.
  form('ordinary', `${P}${L}(?!(?:[0-9]*[A-Z]){3})${S}{5}`),
  form('new-energy-small', `${P}${L}${GROUP}${S}[0-9]{4}`),
  form('new-energy-large', `${P}${L}[0-9]{5}${GROUP}`),
  form('driving-school', `${P}${L}${S}{4}学`),
  form('police', `${P}${L}${S}{4}警`),
  form('trailer', `${P}${L}${S}{4}挂`),
  form('test', `${P}${L}${S}{4}试`),
  form('oversize', `${P}${L}${S}{4}超`),
  form('temporary', `${P}${L}${S}{4,6}临`),
  form('hong-kong', `粤Z${S}{4}港`),
  form('macau', `粤Z${S}{4}澳`),
  form('embassy', '[0-9]{6}使'),
  form('consulate', `${P}${L}[0-9]{4}领`),
  form('emergency', `${P}[XS]${S}?[0-9]{3,4}应急`),
  // Three letters: said to have been opened in some cities.
  form('ordinary', `${P}${L}(?!(?:[0-9]*[A-Z]){4})${S}{5}`, true),
  form('embassy', `使[0-9]{6}|${P}${L}[0-9]{4}使`, true),
  form('consulate', `领[0-9]{6}|${P}[0-9]{5}领`, true),
  // Armed police, the armed forces' older form, apron vehicles: kept, since they drive in and park like others.
  form('other', `WJ${P}?${S}{4,6}|[军海空北沈兰济南广成]${L}${S}{5}|民航${S}{4,5}`, true),
];

function form(kind: PlateKind, source: string, unusual?: true): PlatePattern {
  const pattern = new RegExp(`^(?:${source})$`);
  return unusual === undefined ? { kind, pattern } : { kind, pattern, unusual };
}

/**
 * Every form that is accepted. The first that fits tells the kind; the usual forms stand first.
 *
 * @internal
 */
export const PLATE_PATTERNS: readonly PlatePattern[] = /* @__PURE__ */ buildPatterns();
