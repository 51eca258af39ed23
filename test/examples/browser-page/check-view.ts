import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe was put there as; used inside of `evaluate` only. */
declare const axe: typeof axeCore;

/** What is wrong with a view as it stands: what axe finds, each with where, and content that is wider than the screen. */
export async function wrongIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
      ...(wide > 0 ? [`${wide} px too wide`] : []),
    ];
  });
}
