import readWorkbook from 'read-excel-file/node';
import { type Cell, type Form, type RegisterReading, readRegister } from 'wuye/forms';

/** Reads the only sheet of a workbook as a form. */
export async function readBook(form: Form, content: Buffer): Promise<RegisterReading> {
  const [sheet] = await readWorkbook(content);
  const rows = (sheet?.data ?? []).map((row) => row.map((cell) => cell as Cell));
  const reading = readRegister(form, rows, sheet === undefined ? {} : { sheet: sheet.sheet });
  if (!reading.ok) throw new Error(`${form.id}: ${reading.issues.map(({ code }) => code).join(', ')}`);
  return reading.value;
}
