import { expectTypeOf } from 'vitest';
import type { CalendarDate, JsonObject, Result } from 'wuye';
import type { CommercialApplication } from 'wuye/commercial';
import type { Delivery } from 'wuye/deliveries';
import * as forms from 'wuye/forms';
import type { Notice } from 'wuye/notices';
import type { DogRecord, RecordIssueCode, RegisterRecord } from 'wuye/records';

declare const text: string;
declare const date: CalendarDate;
declare const rows: readonly forms.Row[];
declare const form: forms.Form;
declare const column: forms.FormColumn;
declare const dog: DogRecord;
declare const provenance: forms.Provenance;
declare const options: forms.RowsOptions;

// A cell is what readers of sheets give; a date is read, not converted.
const read = forms.readDate(text);
if (read.ok) expectTypeOf(read.value).toEqualTypeOf<CalendarDate>();
else expectTypeOf(read.issues[0]?.code).toEqualTypeOf<'DATE_UNREADABLE' | 'DATE_IMPOSSIBLE' | undefined>();
// @ts-expect-error rich text is no cell
forms.readDate({ richText: [] });
// @ts-expect-error no such date system
forms.readDate(text, { dateSystem: '1970' });

// A sheet becomes rows of a form, and rows become records, or the reasons why not.
const detected = forms.detectForm(rows);
if (detected.ok) expectTypeOf(detected.value.form).toEqualTypeOf<forms.FormId>();
// @ts-expect-error not asked yet
void detected.value;
const reading = forms.readRegister('dogRegister', rows);
if (reading.ok) {
  expectTypeOf(reading.value.accepted).toEqualTypeOf<readonly forms.AcceptedRow[]>();
  const [row] = reading.value.accepted;
  // @ts-expect-error there may be no row
  forms.toRecord('dogRegister', row, provenance);
  if (row !== undefined) {
    expectTypeOf(forms.toRecord('dogRegister', row, provenance)).toEqualTypeOf<
      Result<RegisterRecord, RecordIssueCode | 'FORM_NOT_A_REGISTER'>
    >();
    expectTypeOf(forms.toApplication(row)).toEqualTypeOf<Result<forms.ApplicationPaper, 'REQUIRED_BLANK'>>();
    expectTypeOf(forms.toDeliveryLine(row)).toEqualTypeOf<Result<forms.DeliveryLine, 'REQUIRED_BLANK'>>();
  }
}
// @ts-expect-error no such form
forms.readRegister('catRegister', rows);
// @ts-expect-error a row is no sheet
forms.readRegister('dogRegister', ['3-2-1201', '王芳']);
expectTypeOf(forms.readSheet(rows)).toEqualTypeOf<readonly forms.BlockReading[]>();
expectTypeOf(forms.splitSheet(rows)).toEqualTypeOf<readonly forms.SheetBlock[]>();

// Forms and their words.
// @ts-expect-error no such form
forms.formOf('catRegister');
expectTypeOf(forms.formOf('dogRegister')).toEqualTypeOf<forms.Form>();
expectTypeOf(forms.columnOf(form, text)).toEqualTypeOf<forms.FormColumn | undefined>();
expectTypeOf(forms.codeOf(form, text, text)).toEqualTypeOf<string | undefined>();
expectTypeOf(forms.wordOf(form, text, text)).toEqualTypeOf<string | undefined>();
expectTypeOf(forms.columnWidth(column)).toEqualTypeOf<number>();
expectTypeOf(forms.columnAlign(column)).toEqualTypeOf<'left' | 'centre' | 'right'>();
expectTypeOf(forms.columnFields(column)).toEqualTypeOf<readonly string[]>();

// Nobody gets rows without saying who looks: null, in so many words, means the file itself.
expectTypeOf(forms.toRows('dogRegister', [dog], null, options)).toEqualTypeOf<forms.TextRows>();
// @ts-expect-error who looks?
forms.toRows('dogRegister', [dog]);
expectTypeOf(forms.applicationRows([], null, options)).toEqualTypeOf<forms.TextRows>();
expectTypeOf(forms.deliveryRows([], null, options)).toEqualTypeOf<forms.TextRows>();
// @ts-expect-error lines of deliveries are no papers
forms.applicationRows([{} as forms.DeliveryLine], null, options);
expectTypeOf(forms.applicationPaper({} as CommercialApplication)).toEqualTypeOf<forms.ApplicationPaper>();
expectTypeOf(forms.deliveryLine({} as Delivery, {} as Notice)).toEqualTypeOf<forms.DeliveryLine | null>();
expectTypeOf(forms.formHtml('dogRegister', [[text]])).toEqualTypeOf<string>();
expectTypeOf(forms.sheetRows('dogRegister', [[text]])).toEqualTypeOf<forms.TextRows>();
expectTypeOf(forms.recordJsonSchema('dog')).toEqualTypeOf<JsonObject>();
// @ts-expect-error no such kind
forms.recordJsonSchema('cat');
void date;
