import { MODALITIES } from '@healcast/engine';
import type { ReactNode } from 'react';
import { wrong } from '../patient/answers.ts';
import { questions } from '../patient/knowledge.ts';
import { Option, toggled } from '../patient/questions/choice.tsx';
import { type Typed, UNKNOWN } from '../patient/typed.ts';
import { kilos } from './asked.ts';
import { modalities, tell } from './words.ts';

export interface FieldProps {
  typed: Typed;
  change: (part: Typed) => void;
  asOf: string;
}

const itemOf = (linkId: string) => questions().find((one) => one.linkId === linkId);

/** A label, its field, and what is wrong with it. */
export function Labelled({
  id,
  label,
  help,
  problem,
  children,
}: {
  id: string;
  label: string;
  help?: string | undefined;
  problem?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <span className="small" id={`${id}-help`}>
          {help}
        </span>
      )}
      {children}
      {problem && (
        <p className="field-wrong" id={`${id}-wrong`}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** A line of text, a number or a date, under its label. */
export function TextField({
  field,
  label,
  help,
  problem,
  typed,
  change,
  ...input
}: {
  field: 'age' | 'lost' | 'depth' | 'earliest' | 'event' | 'eventName' | 'price' | 'budget';
  label: string;
  help?: string;
  problem?: string | undefined;
  type?: 'date' | 'text';
  inputMode?: 'numeric' | 'decimal';
  min?: string;
  maxLength?: number;
} & Pick<FieldProps, 'typed' | 'change'>) {
  const id = `field-${field}`;
  return (
    <Labelled id={id} label={label} help={help} problem={problem}>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={40}
        {...input}
        value={typed[field] === UNKNOWN ? '' : (typed[field] ?? '')}
        onChange={(event) => change({ [field]: event.currentTarget.value } as Typed)}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={
          [help && `${id}-help`, problem && `${id}-wrong`].filter(Boolean).join(' ') || undefined
        }
      />
    </Labelled>
  );
}

export function SelectField({
  field,
  label,
  options,
  empty,
  typed,
  change,
}: {
  field: 'device' | 'menopause' | 'goal' | 'most';
  label: string;
  options: readonly { value: string; label: string }[];
  empty?: string;
} & Pick<FieldProps, 'typed' | 'change'>) {
  const id = `field-${field}`;
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        value={typed[field] ?? ''}
        onChange={(event) => change({ [field]: event.currentTarget.value } as Typed)}
      >
        {empty && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Areas in the groups of the first question. */
export function AreaField({ typed, change }: FieldProps) {
  const options = itemOf('area')?.answerOption ?? [];
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <Labelled id="field-area" label={tell('explore.area')}>
      <select
        id="field-area"
        value={typed.area ?? ''}
        onChange={(event) => change({ area: event.currentTarget.value })}
      >
        <option value="">{tell('explore.choose')}</option>
        {groups.map((group) => (
          <optgroup key={group} label={group ?? ''}>
            {options
              .filter((option) => option.group === group)
              .map(({ code, display }) => (
                <option key={code} value={code}>
                  {display}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Labelled>
  );
}

/** One of the nine questions, or one of ours, as radio buttons or boxes in their groups. */
export function ChoiceField({
  field,
  legend,
  options,
  several = false,
  typed,
  change,
}: {
  field: 'tone' | 'firmness' | 'health' | 'hopes' | 'faceWent' | 'devices';
  legend: string;
  options: readonly {
    code: string;
    display: string;
    help?: string;
    group?: string;
    exclusive?: boolean;
  }[];
  several?: boolean;
} & Pick<FieldProps, 'typed' | 'change'>) {
  const value = typed[field];
  const chosen = Array.isArray(value) ? value : [value ?? ''];
  const groups = [...new Set(options.map(({ group }) => group ?? ''))];
  const choose = (code: string) =>
    change({ [field]: several ? toggled(options, chosen.filter(Boolean), code) : code } as Typed);
  return (
    <fieldset className="choice-field" id={`field-${field}`} tabIndex={-1}>
      <legend>{legend}</legend>
      {groups.map((group) => (
        <div key={group} className="group">
          {group && <p className="group-name small">{group}</p>}
          <div className="options">
            {options
              .filter((option) => (option.group ?? '') === group)
              .map((option) => (
                <Option
                  key={option.code}
                  option={option}
                  type={several ? 'checkbox' : 'radio'}
                  name={field}
                  checked={chosen.includes(option.code)}
                  onChoose={() => choose(option.code)}
                  isFirst={false}
                />
              ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

/** A choice of the nine questions with its own way to say "I don't know". */
function Asked({ field, ...props }: FieldProps & { field: 'tone' | 'firmness' | 'health' }) {
  const item = itemOf(field);
  if (!item) return null;
  const unknown = item.unknown
    ? [{ code: UNKNOWN, display: item.unknown, exclusive: true as const }]
    : [];
  return (
    <ChoiceField
      field={field}
      legend={item.text}
      options={[...(item.answerOption ?? []), ...unknown] as { code: string; display: string }[]}
      several={item.repeats ?? false}
      {...props}
    />
  );
}

export const deviceOptions = () =>
  modalities()
    .filter(({ id }) => (MODALITIES as readonly string[]).includes(id))
    .map(({ id, title }) => ({
      value: id,
      label: itemOf('device')?.answerOption?.find(({ code }) => code === id)?.display ?? title,
    }));

const named = (field: string, codes: readonly string[]) =>
  codes.map((code) => ({ code, display: tell(`explore.${field}-${code}`) }));

/** Every field by its name. */
export const FIELDS: Record<string, (props: FieldProps) => ReactNode> = {
  area: AreaField,
  age: (props) => (
    <TextField
      {...{ typed: props.typed, change: props.change }}
      field="age"
      label={tell('explore.age')}
      inputMode="numeric"
      problem={
        props.typed.age && wrong('age', props.typed, props.asOf)
          ? tell('explore.age-wrong')
          : undefined
      }
    />
  ),
  firmness: (props) => <Asked {...props} field="firmness" />,
  tone: (props) => <Asked {...props} field="tone" />,
  health: (props) => <Asked {...props} field="health" />,
  hopes: ({ typed, change }) => (
    <ChoiceField
      {...{ typed, change }}
      field="hopes"
      legend={tell('explore.hopes')}
      options={named('hopes', ['firmness', 'texture', 'lift'])}
      several
    />
  ),
  lost: ({ typed, change }) => (
    <TextField
      {...{ typed, change }}
      field="lost"
      label={tell('explore.lost')}
      help={tell('explore.lost-help')}
      inputMode="decimal"
      problem={Number.isNaN(kilos(typed)) ? tell('explore.lost-wrong') : undefined}
    />
  ),
  menopause: ({ typed, change }) => (
    <SelectField
      {...{ typed, change }}
      field="menopause"
      label={tell('explore.menopause')}
      empty={tell('explore.not-known')}
      options={['pre', 'peri', 'post', 'male'].map((value) => ({
        value,
        label: tell(`explore.menopause-${value}`),
      }))}
    />
  ),
  faceWent: ({ typed, change }) => (
    <ChoiceField
      {...{ typed, change }}
      field="faceWent"
      legend={tell('explore.face-went')}
      options={[
        { code: 'yes', display: tell('explore.face-went-yes') },
        { code: 'no', display: tell('explore.face-went-no') },
      ]}
    />
  ),
  device: ({ typed, change }) => (
    <SelectField
      {...{ typed, change }}
      field="device"
      label={tell('explore.device')}
      empty={tell('explore.not-known')}
      options={deviceOptions()}
    />
  ),
  depth: ({ typed, change, asOf }) => (
    <TextField
      {...{ typed, change }}
      field="depth"
      label={tell('explore.depth')}
      inputMode="decimal"
      problem={typed.depth && wrong('depth', typed, asOf) ? tell('explore.depth-wrong') : undefined}
    />
  ),
};
