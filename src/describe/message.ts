/** The languages of all messages.
 * @category Describe
 * @since 0.1.0
 */
export type Language = 'zh-CN' | 'en';

/**
 * A text in both languages. `{name}` stands for the fact or parameter of that name.
 *
 * @category Describe
 * @since 0.1.0
 */
export type IssueMessage = Readonly<Record<Language, string>>;

/**
 * A finding's text for each verdict, in both languages. `not-applicable` has one text for all codes.
 *
 * @category Describe
 * @since 0.1.0
 */
export type FindingMessage = Readonly<
  Record<Language, { readonly pass: string; readonly fail: string; readonly unknown: string }>
>;
