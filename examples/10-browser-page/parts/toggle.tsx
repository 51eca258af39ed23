interface Props {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** A box to tick, with its label. */
export function Toggle({ label, value, onChange }: Props) {
  return (
    <label className="toggle">
      <input type="checkbox" checked={value} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
