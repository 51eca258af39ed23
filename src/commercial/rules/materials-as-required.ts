import type { EligibilityRule } from '../rule.js';
import { told } from './told.js';

/** The sheets are made as the office required; what merchants made as they liked is not taken. */
export const materialsAsRequired: EligibilityRule = {
  code: 'COMMERCIAL.MATERIALS_NOT_AS_REQUIRED',
  clause: 'CIM-4.2.1.3c',
  effect: 'blocks',
  path: ['materials', 'madeAsRequired'],
  judge: ({ application }) => told(application.materials?.madeAsRequired),
};
