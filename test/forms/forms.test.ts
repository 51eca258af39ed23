import { describe, expect, test } from 'vitest';
import { columnOf, FORM_IDS, FORMS, type FormId, formOf } from 'wuye/forms';
import { RECORD_KINDS } from 'wuye/records';

const plain = (label: string) => label.normalize('NFKC').replace(/\s/g, '').toLowerCase();

describe('the forms', () => {
  test('are twelve, ten of them registers of different kinds', () => {
    expect(FORMS.map(({ id }) => id)).toEqual([...FORM_IDS]);
    const kinds = FORMS.flatMap(({ recordKind }) => recordKind ?? []);
    expect(new Set(kinds).size).toBe(10);
    expect(kinds.every((kind) => RECORD_KINDS.includes(kind))).toBe(true);
  });

  test.each(FORMS)('$id: no label and no identifier stands for two columns', ({ columns }) => {
    const labels = columns.flatMap(({ header, aliases }) => [header, ...aliases]).map(plain);
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });

  test.each(FORMS)('$id: a column that depends on another stands behind it', ({ columns }) => {
    const ids = columns.map(({ id }) => id);
    for (const [at, { dependsOn, carryWithin }] of columns.entries()) {
      for (const other of [dependsOn, carryWithin]) {
        if (other !== undefined) expect(ids.indexOf(other)).toBeGreaterThanOrEqual(0);
        if (other !== undefined) expect(ids.indexOf(other)).toBeLessThan(at);
      }
    }
  });

  test.each(FORMS)('$id: lists have words, numbers have a measure, periods have both columns', (form) => {
    for (const { type, words, measure } of form.columns) {
      expect(type === 'enum').toBe(words !== undefined);
      expect(type === 'number' || type === 'integer').toBe(measure !== undefined);
      const spoken = (words ?? []).flatMap(({ word, aliases }) => [word, ...aliases]);
      expect(new Set(spoken).size).toBe(spoken.length);
    }
    for (const { from, until } of form.periods ?? []) {
      expect([columnOf(form, from)?.type, columnOf(form, until)?.type]).toEqual([
        'date',
        expect.stringMatching(/^date/),
      ]);
    }
  });

  test.each(FORMS)('$id: whatever identifies a person is sensitive', ({ columns }) => {
    for (const { type, personal } of columns) {
      if (['residentId', 'idNumber', 'passport'].includes(type)) expect(personal).toBe('sensitive');
      if (['name', 'phones', 'plates'].includes(type)) expect(personal).not.toBe('none');
    }
  });

  test('an unknown form is a bug of the caller', () => {
    expect(() => formOf('catRegister' as FormId)).toThrow('KERNEL.INVALID_ARGUMENT');
    expect(columnOf(formOf('dogRegister'), 'cat')).toBeUndefined();
  });
});
