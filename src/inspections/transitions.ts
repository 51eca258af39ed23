/**
 * The states of an inspection. `recorded`: everything was looked at, and what is wrong has its measures.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const INSPECTION_STATES = ['planned', 'under-way', 'recorded', 'signed-off', 'cancelled'] as const;

/** @see {@link INSPECTION_STATES}
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionState = (typeof INSPECTION_STATES)[number];

/** What can be done with an inspection; `plan` begins one.
 * @category Inspections
 * @since 0.1.0
 */
export const INSPECTION_COMMANDS = [
  'plan',
  'postpone',
  'cancel',
  'start',
  'answer',
  'conclude',
  'amend-measure',
  'complete-measure',
  're-check',
  'sign-off',
] as const;

/** @see {@link INSPECTION_COMMANDS}
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionCommandType = (typeof INSPECTION_COMMANDS)[number];

/**
 * The lifecycle of an inspection: the state that each command leads to. What a state does not list is refused.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const INSPECTION_TRANSITIONS = {
  planned: { postpone: 'planned', cancel: 'cancelled', start: 'under-way' },
  'under-way': { answer: 'under-way', conclude: 'recorded', cancel: 'cancelled' },
  recorded: {
    'amend-measure': 'recorded',
    'complete-measure': 'recorded',
    're-check': 'recorded',
    'sign-off': 'signed-off',
  },
  'signed-off': {},
  cancelled: {},
} as const satisfies Record<InspectionState, Partial<Record<InspectionCommandType, InspectionState>>>;

/**
 * The states of a corrective measure. `effective`: it was checked again, and has helped.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const MEASURE_STATES = ['open', 'done', 'effective'] as const;

/** @see {@link MEASURE_STATES}
 * @category Inspections
 * @since 0.1.0
 */
export type MeasureState = (typeof MEASURE_STATES)[number];

/** What can be done with a measure; `re-open` is a re-check that found it without effect.
 * @category Inspections
 * @since 0.1.0
 */
export type MeasureCommandType = 'amend-measure' | 'complete-measure' | 're-check' | 're-open';

/**
 * The lifecycle of a measure: the state that each command leads to. What a state does not list is refused.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const MEASURE_TRANSITIONS = {
  open: { 'amend-measure': 'open', 'complete-measure': 'done' },
  done: { 're-check': 'effective', 're-open': 'open' },
  effective: {},
} as const satisfies Record<MeasureState, Partial<Record<MeasureCommandType, MeasureState>>>;
