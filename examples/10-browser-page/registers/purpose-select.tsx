import { fieldClassTable, PURPOSES, type Purpose } from 'wuye/confidentiality';
import { label } from 'wuye/describe';
import type { RecordKind } from 'wuye/records';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { Select } from '../parts/select.js';
import { columnsOf } from './kinds.js';
import { WORDS } from './words.js';

interface Props {
  readonly value: Purpose;
  readonly onChange: (purpose: Purpose) => void;
}

/** What somebody looks for: what is clear depends on it. */
export function PurposeSelect({ value, onChange }: Props) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const options = PURPOSES.map((purpose) => ({ value: purpose, text: label('purpose', purpose, language) }));
  return <Select label={speak('purpose')} value={value} options={options} onChange={onChange} />;
}

/** A purpose that the names of a register are kept for, to begin with. */
export function purposeOf(kind: RecordKind): Purpose {
  const { who } = columnsOf(kind);
  const name = fieldClassTable().find((row) => row.kind === kind && row.field === who);
  return name?.purposes[0] ?? 'service';
}
