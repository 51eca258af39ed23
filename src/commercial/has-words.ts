/** What can be read aloud: letters and numbers, without the fillers that print as nothing. */
const SILENT = /[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu;

/** Texts that only point to what was not typed, or say that there is nothing. */
const POINTER =
  /^(?:详情|内容|文字|具体|敬?请)*(?:详见|参[见照看]|见|如|看|同|以)?(?:附件|附图|附页|图片?|下图|上图|海报|样[张稿]|原件|文件|背面|上|下)\d*(?:所示|为准|内容)?$|^(?:无|略|空|没有|待[定补]|na|none|tbd|(?:see)?attach(?:ed|ment))$/;

/** Longer than any pointer. */
const MOST_OF_A_POINTER = 24;

/** Whether a text says something itself: that there are words to be screened, and not blanks, marks or 见附件. */
export function hasWords(text: string | undefined): text is string {
  if (text === undefined) return false;
  // A long text need not be read to the end to know that it is no pointer.
  const spoken = text.slice(0, 8 * MOST_OF_A_POINTER).replace(SILENT, '');
  if (spoken.length > MOST_OF_A_POINTER) return true;
  const all = text.replace(SILENT, '');
  return all !== '' && !POINTER.test(all.toLowerCase());
}
