import { FORMS } from 'wuye/forms';
import type { Input } from './read-input.js';

const TITLES = FORMS.map((form) => form.title);

/** The estate's name as the titles of the sheets bear it, before the form's title: 澄湖雅苑 of 澄湖雅苑业主资料登记卡. */
export function estateNameOf(input: Input): string | null {
  for (const { rows } of input.sheets) {
    for (const cell of rows.slice(0, 3).flat()) {
      const title =
        typeof cell === 'string' ? TITLES.find((candidate) => cell.includes(candidate)) : undefined;
      const name = title === undefined ? '' : String(cell).split(title)[0]?.trim();
      if (name !== undefined && name !== '') return name;
    }
  }
  return null;
}
