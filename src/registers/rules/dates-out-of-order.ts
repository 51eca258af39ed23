import { checkRecordDates } from '../../records/check-record-dates.js';
import { RECORD_KINDS } from '../../records/common.js';
import type { RegisterRule } from '../rule.js';

/** Records whose own dates stand the wrong way round (NIM-4.2): what rules over time ranges pass over. */
export const datesOutOfOrder: RegisterRule = {
  code: 'RECORD.DATES_OUT_OF_ORDER',
  check: (records) =>
    [...records.ofAll(RECORD_KINDS)]
      .flatMap(checkRecordDates)
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown'),
};
