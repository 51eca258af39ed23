/** Why a target is missed, by what is measured: the page on performance is not made of a miss without a reason. */
export const REASONS: Readonly<Record<string, string>> = {
  'validation against reading the CSV':
    'The target was set for zod and a mapping of columns. readRegister does more for each row: it checks digits and dates of identity numbers, parses phones with libphonenumber, reads units, names and words as offices write them, and keeps warnings and masked samples. A profile has identity numbers, phones and units as the largest shares; reading is bounded by the row either way.',
  'validation against reading the workbook':
    'The fastest reader of workbooks has become faster since the target was set, and the work for each row is that of the CSV: see there.',
  'importing wuye/refresh against zod':
    'A process of Node that imports anything from node_modules opens and links its files; date-fns and the clause catalogue in both languages are most of what is read. In a bundle, what is not used leaves: wuye/refresh alone stays within its budget of bytes below.',
  'a decision of 12 rules against json-logic-js on facts prepared beforehand, untimed':
    'The facts are found, named and flattened before the clock starts, and JsonLogic gives twelve truth values; ours reads the application and gives twelve findings with code, clause, facts and path.',
  'a decision of 12 rules against json-rules-engine on facts prepared beforehand, untimed':
    'The facts are found, named and flattened before the clock starts; on the same application, which is what a host has, the target is held.',
};
