import writeXlsxFile from 'write-excel-file/node';
import { columnAlign, columnWidth, type Form, sheetRows, type TextRows } from 'wuye/forms';

const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;
const OWN_WIDTH = 14;

/** A form as a workbook with one sheet: all cells are text, the title is merged, the head stays in sight. */
export async function writeBook(
  form: Form,
  rows: TextRows,
  facts: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const lines = sheetRows(form, rows, facts);
  const [header = []] = rows;
  const head = lines.indexOf(header);
  const data = lines.map((line, at) => {
    if (line.length === 1) {
      return [{ ...text(line[0] ?? ''), columnSpan: header.length, ...(at === 0 ? TITLE : {}) }];
    }
    return line.map((cell, column) => ({
      ...text(cell),
      borderStyle: 'thin' as const,
      wrap: true,
      ...(at === head ? HEAD : { align: alignOf(form, column) }),
    }));
  });
  const columns = header.map((_, at) => {
    const column = form.columns[at];
    return { width: column === undefined ? OWN_WIDTH : columnWidth(column) };
  });
  return writeXlsxFile(data, { sheet: form.title, columns, stickyRowsCount: head + 1 }).toBuffer();
}

const text = (value: string) => (value === '' ? {} : { value, format: '@' });
const TITLE = { fontWeight: 'bold', fontSize: 16, align: 'center' } as const;
const HEAD = { fontWeight: 'bold', align: 'center', alignVertical: 'center' } as const;

function alignOf(form: Form, at: number) {
  const column = form.columns[at];
  return column === undefined ? ALIGN.left : ALIGN[columnAlign(column)];
}
