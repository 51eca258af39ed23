import { Toggle } from './toggle.js';

interface Props<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** A choice of some out of some, under a common label. */
export function Checks<Value extends string>({ label, values, options, onChange }: Props<Value>) {
  return (
    <fieldset className="checks">
      <legend>{label}</legend>
      {options.map(({ value, text }) => (
        <Toggle
          key={value}
          label={text}
          value={values.includes(value)}
          onChange={(on) => onChange(on ? [...values, value] : values.filter((each) => each !== value))}
        />
      ))}
    </fieldset>
  );
}
