import { cloneElement, type ReactElement, type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  /** Told with the field: how to fill it in, or what is wrong with it. */
  readonly hint?: ReactNode;
  readonly children: ReactElement<{ id?: string; 'aria-describedby'?: string }>;
}

/** A control with its label, and a hint where there is one. */
export function Field({ label, hint, children }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, hint === undefined ? { id } : { id, 'aria-describedby': `${id}-hint` })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
