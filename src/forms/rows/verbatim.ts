/** The office's own columns are kept as they stand. */
export const verbatim = (text: string): string => text;
