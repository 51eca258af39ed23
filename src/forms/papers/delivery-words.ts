/**
 * How a paper was delivered, as the form's words have it.
 *
 * @category Forms
 * @since 0.1.0
 */
export type DeliveryMethod = 'in-person' | 'phone' | 'sms' | 'wechat' | 'post' | 'left-at-door';

/** What is written for a signature of somebody whose name nobody wrote down. */
export const UNNAMED_SIGNER = '他人代签';
/** The relationship of a signer of whom no more is known. */
export const ANOTHER = '他人';
/** What offices write for the addressee's own signature. */
const SELF: ReadonlySet<string> = new Set(['本人', '本人签收', '业主本人']);

/** Tells whether a relationship is none: the addressee's own signature. */
export const isSelf = (relationship: string): boolean => SELF.has(relationship.trim());

/** What came of a delivery that nobody signed for, before the reason in 未签收原因. */
const UNSIGNED = { refuse: '拒收', 'give-up': '未能送达', cancel: '已取消', attempt: '上门未遇' } as const;

export type Unsigned = keyof typeof UNSIGNED;

/** What came of it, and why. */
export const unsignedText = (what: Unsigned, reason: string | undefined): string =>
  reason === undefined ? UNSIGNED[what] : `${UNSIGNED[what]}：${reason}`;

const SAID = new RegExp(`^(${Object.values(UNSIGNED).join('|')})(?:[：:]\\s*(.*))?$`, 'su');

/** Reads what came of it; a reason without such a word is a refusal where it speaks of one, else a visit in vain. */
export function unsignedOf(text: string): { readonly what: Unsigned; readonly reason?: string } {
  const [, word, reason] = SAID.exec(text) ?? [];
  const found = Object.entries(UNSIGNED).find(([, said]) => said === word)?.[0] as Unsigned | undefined;
  if (found === undefined) return { what: /拒/.test(text) ? 'refuse' : 'attempt', reason: text };
  return { what: found, ...(reason === undefined || reason === '' ? {} : { reason }) };
}
