import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

export interface FieldProps {
  label: string;
  /** A hint below the label; it is read out with the field. */
  hint?: string | undefined;
  /** What is wrong with the value. */
  wrong?: string | undefined;
  className?: string;
}

function Around({
  id,
  label,
  hint,
  wrong,
  className = '',
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

function described(id: string, { hint, wrong }: FieldProps) {
  const by = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return {
    ...(by && { 'aria-describedby': by }),
    ...(wrong && { 'aria-invalid': true as const }),
  };
}

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className'>;

/** One line of text. */
export function TextField({
  value,
  onChange,
  label,
  hint,
  wrong,
  className,
  ...rest
}: FieldProps & InputProps & { value: string; onChange: (value: string) => void }) {
  const id = useId();
  const around = { label, hint, wrong, ...(className && { className }) };
  return (
    <Around id={id} {...around}>
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...described(id, around)}
        {...rest}
      />
    </Around>
  );
}

/** Several lines of text. */
export function TextArea({
  value,
  onChange,
  rows = 3,
  required,
  ...around
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  required?: boolean;
}) {
  const id = useId();
  return (
    <Around id={id} {...around}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        required={required}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...described(id, around)}
      />
    </Around>
  );
}

/** One of a closed list; `empty` names the choice of none, where none may be chosen. */
export function ChoiceField<Code extends string>({
  value,
  onChange,
  options,
  empty,
  ...around
}: FieldProps & {
  value: Code | '';
  onChange: (value: Code | '') => void;
  options: readonly (readonly [Code, string])[];
  empty?: string;
}) {
  const id = useId();
  return (
    <Around id={id} {...around}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Code | '')}
        {...described(id, around)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** Reads a number as people type it: a comma is a point. Undefined when it is none. */
export function numberOf(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
