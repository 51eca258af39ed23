import type { Form, FormPlace, FormPlaceId } from '../form.js';

/**
 * What stands in the places around a table: the office's name, `2026年11月`, names, a date. What is left out stays blank, to
 * be filled in by hand.
 *
 * @category Forms
 * @since 0.1.0
 */
export type PlaceFacts = Readonly<Partial<Record<FormPlaceId, string>>>;

/** A line of places, `编制：孔明　日期：2026-11-21`; blank ones only where somebody is to sign. */
function placeLine(places: readonly FormPlace[], facts: PlaceFacts, blank: 'keep' | 'leave out'): string {
  return places
    .filter(({ id }) => blank === 'keep' || (facts[id] ?? '') !== '')
    .map(({ id, label }) => `${label}：${facts[id] ?? ''}`)
    .join('　　');
}

/** The line below the title, `''` where there is nothing to say. */
export const headLine = (form: Form, facts: PlaceFacts): string => placeLine(form.head, facts, 'leave out');

/** The line of signatures below the table. */
export const footLine = (form: Form, facts: PlaceFacts): string => placeLine(form.foot, facts, 'keep');
