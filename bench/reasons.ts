/** Why a target is missed, by what is measured: the page on performance is not made of a miss without a reason. */
export const REASONS: Readonly<Record<string, string>> = {
  'validation against reading the CSV':
    'The target was set for zod and a mapping of columns. readRegister does more for each row: it checks digits, dates and check characters of identity numbers, parses phones, reads units, names and words as offices write them, and keeps every value with its warnings and masked samples. In a profile of 100,000 rows two fifths of the time is the collection of what is allocated and kept, the rest is spread over a dozen readers; identity numbers were a third and have been made five times as fast.',
  'validation against reading the workbook':
    'The fastest reader of workbooks has become faster since the target was set, and the work for each row is that of the CSV: see there.',
  'importing wuye/refresh against zod':
    'Node opens 22 files of 157 kB for it: the entry, 16 chunks that rooms share, 5 files of @noble/hashes. Finding and linking files is what takes the time. A bundle has one file, without what is not used: see the sizes below.',
  'a decision of 12 rules against json-logic-js on facts prepared beforehand, untimed':
    'The facts are found, named and flattened before the clock starts, and JsonLogic gives twelve truth values; ours reads the application and gives twelve findings with code, clause, facts and path.',
  'a decision of 12 rules against json-rules-engine on facts prepared beforehand, untimed':
    'The facts are found, named and flattened before the clock starts; on the same application, which is what a host has, the best rounds hold the target and the median does not always.',
};
