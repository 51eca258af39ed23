import { describe, expect, it } from 'vitest';
import { anchorOfClause, clausesNamedIn, mentionsIn } from '../../scripts/lib/clause-mentions.js';

const ids = (text: string) => clausesNamedIn(text).map(({ id }) => id);

describe('the clauses that a text names', () => {
  it('are single ids, at the end of a sentence and inside brackets too', () => {
    expect(ids('As NIM-5.2. says (CIM-4.1.6), see CN-PIPL-28.')).toEqual([
      'CIM-4.1.6',
      'NIM-5.2',
      'CN-PIPL-28',
    ]);
    expect(ids('CSQ-P and CIM-4.2.1.3e; CN-TUTORING-2021')).toEqual([
      'CIM-4.2.1.3e',
      'CSQ-P',
      'CN-TUTORING-2021',
    ]);
  });

  it('are all of a range, however it is written and wherever a line breaks', () => {
    const five = ['CIM-4.1.4', 'CIM-4.1.5', 'CIM-4.1.6', 'CIM-4.1.7', 'CIM-4.1.8'];
    expect(ids('CIM-4.1.4 to CIM-4.1.8')).toEqual(five);
    expect(ids('CIM-4.1.4 to\n 4.1.8')).toEqual(five);
    expect(ids('CIM-4.1.4–4.1.8')).toEqual(five);
    expect(ids('CIM-4.2.1.3a-g')).toHaveLength(7);
    expect(ids('CN-PIPL-44 to 48')).toEqual(['CN-PIPL-47', 'CN-PIPL-45', 'CN-PIPL-46', 'CN-PIPL-48']);
    expect(ids('CIM-4.2.1 to 4.2.3')).toEqual(
      expect.arrayContaining(['CIM-4.2.1.1', 'CIM-4.2.1.3g', 'CIM-4.2.3']),
    );
  });

  it('are the items of a list, not the numbers of the sentence', () => {
    expect(ids('CN-PIPL-45, 46 and 50')).toEqual(
      ['CN-PIPL-50', 'CN-PIPL-45', 'CN-PIPL-46'].sort(byCatalogue),
    );
    expect(ids('after CIM-4.3 and 5 days')).toEqual(['CIM-4.3']);
    expect(ids('CIM-5, 6 months')).toEqual(['CIM-5']);
  });

  it('are none where the catalogue has none', () => {
    expect(ids('CN-2026, CIM-9.9, ABC-4.1.1, XCIM-4.1.1, CIM-4.1')).toEqual([]);
  });

  it('stand together where one range spans them', () => {
    const sizes = mentionsIn('CIM-4.2.1.3a-g, then CIM-4.1.6 and 4.1.7').map(({ length }) => length);
    expect(sizes).toEqual([7, 1, 1]);
  });

  it('have an anchor each that is safe in an address', () => {
    expect(anchorOfClause('CIM-4.2.1.3a')).toBe('cim-4-2-1-3a');
  });
});

const order = clausesNamedIn('CN-PIPL-1 to 99').map(({ id }) => id);
const byCatalogue = (one: string, other: string) => order.indexOf(one) - order.indexOf(other);
