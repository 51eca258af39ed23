/** Whether two names are the same, whatever blanks stand around them and however their characters are composed. */
export const isSameName = (one: string, other: string | undefined): boolean =>
  one === other || (other !== undefined && plain(one) === plain(other));

const plain = (name: string) => name.normalize('NFC').trim();
