import { type Digest, digestOf } from '../kernel/index.js';
import type { ApplicationContent } from './application-content.js';

const KEYS = {
  shop: true,
  applicant: true,
  documents: true,
  sample: true,
  wanted: true,
  materials: true,
  terms: true,
  trade: true,
  claims: true,
  remark: true,
} as const satisfies Record<keyof ApplicationContent, true>;

/** What an application says, without its life. */
export function contentOf(application: ApplicationContent): ApplicationContent {
  const content: Partial<Record<keyof ApplicationContent, unknown>> = {};
  for (const key of Object.keys(KEYS) as (keyof ApplicationContent)[]) {
    if (application[key] !== undefined) content[key] = application[key];
  }
  return content as unknown as ApplicationContent;
}

/**
 * The digest that an acceptance is bound to: of all that the application says. Its state, its number and its fee are not
 * part of it.
 *
 * @param application - the application, or its content alone
 *
 * @example
 * ```ts
 * import { applicationDigest } from 'wuye/commercial';
 * import { unitKey } from 'wuye/records';
 *
 * const content = { shop: { name: '湖畔面馆', unit: unitKey({ building: '1', room: 'S05' }) }, applicant: { name: '王芳' }, wanted: {} };
 * applicationDigest(content) === applicationDigest({ ...content, wanted: { copies: 2 } }); // => false
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function applicationDigest(application: ApplicationContent): Digest {
  return digestOf(contentOf(application));
}

/**
 * The digest of an application's sample: its file's digest, its size, its words; `null` where there is none.
 *
 * @param application - the application, or its content alone
 *
 * @example
 * ```ts
 * import { sampleDigest } from 'wuye/commercial';
 * import { unitKey } from 'wuye/records';
 *
 * const shop = { name: '湖畔面馆', unit: unitKey({ building: '1', room: 'S05' }) };
 * sampleDigest({ shop, applicant: { name: '王芳' }, wanted: {}, sample: 'none' }); // => null
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function sampleDigest({ sample }: ApplicationContent): Digest | null {
  if (sample === undefined || sample === 'none') return null;
  const { attachment, size, text } = sample;
  return digestOf({ digest: attachment?.digest ?? null, size: size ?? null, text: text ?? null });
}
