import { AREAS } from '@healcast/engine';
import { DayField } from '../../parts/day-field.tsx';
import { ChoiceField, TextField } from '../../parts/fields.tsx';
import type { ImportAnswer, Measure } from '../../types.ts';
import { nameOf, say } from '../../words.ts';
import { inOrder } from '../values.ts';
import {
  ALWAYS_FIELDS,
  COLUMN_FIELDS,
  DATE_FORMS,
  type Mapping,
  roleOf,
  withRole,
} from './mapping.ts';

/** What each column holds, and what is the same in every row. */
export function ColumnFields({
  answer,
  mapping,
  measures,
  onChange,
}: {
  answer: ImportAnswer;
  mapping: Mapping;
  measures: readonly Measure[];
  onChange: (mapping: Mapping) => void;
}) {
  const { header, sample } = answer;
  const options = [
    ...COLUMN_FIELDS.map((field) => [field as string, nameOf('import-field', field)] as const),
    ...inOrder(measures).map(({ id, title }) => [`measure:${id}`, title] as const),
  ];
  return (
    <section className="panel">
      <h2>{say('import-columns')}</h2>
      <p className="small">{say('import-columns-why')}</p>
      <div className="import-columns">
        {header.map((name, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
          <div key={place} className="import-column">
            <ChoiceField
              label={name}
              value={roleOf(mapping, name)}
              onChange={(role) => onChange(withRole(mapping, name, role))}
              options={options}
              empty={say('import-ignore')}
            />
            <p className="small import-cells">
              {sample
                .map((cells) => cells[place])
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        ))}
      </div>
      <WrittenFields answer={answer} mapping={mapping} onChange={onChange} />
      <AlwaysFields mapping={mapping} measures={measures} onChange={onChange} />
    </section>
  );
}

/** How days and decimals are written: guessed, and to be put right. */
function WrittenFields({
  answer: { reading },
  mapping,
  onChange,
}: {
  answer: ImportAnswer;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  return (
    <div className="grid">
      {mapping.columns.date && (
        <ChoiceField
          label={say('import-dates')}
          value={mapping.dates ?? reading.dates ?? ''}
          onChange={(dates) => dates && onChange({ ...mapping, dates })}
          options={DATE_FORMS.map((form) => [form, form] as const)}
          {...(reading.dates === null && !mapping.dates && { empty: say('import-open') })}
        />
      )}
      <ChoiceField
        label={say('import-decimals')}
        value={String(mapping.decimalComma ?? reading.decimalComma ?? '')}
        onChange={(comma) => comma && onChange({ ...mapping, decimalComma: comma === 'true' })}
        options={[
          ['false', say('import-decimals-point')],
          ['true', say('import-decimals-comma')],
        ]}
        {...(reading.decimalComma === null &&
          mapping.decimalComma === undefined && { empty: say('import-open') })}
      />
    </div>
  );
}

function AlwaysFields({
  mapping,
  measures,
  onChange,
}: {
  mapping: Mapping;
  measures: readonly Measure[];
  onChange: (mapping: Mapping) => void;
}) {
  const wide = Object.keys(mapping.measureColumns).length > 0 && !mapping.columns.value;
  const open = ALWAYS_FIELDS.filter(
    (field) => !mapping.columns[field] && !(field === 'measure' && wide),
  );
  if (open.length === 0) return null;
  const set = (field: (typeof ALWAYS_FIELDS)[number], word: string) =>
    onChange({ ...mapping, always: { ...mapping.always, [field]: word } });
  return (
    <>
      <h3>{say('import-always')}</h3>
      <div className="grid">
        {open.map((field) => {
          const label = nameOf('import-field', field);
          const value = mapping.always[field] ?? '';
          const change = (word: string) => set(field, word);
          if (field === 'date')
            return <DayField key={field} label={label} value={value} onChange={change} />;
          if (field === 'operator' || field === 'device')
            return <TextField key={field} label={label} value={value} onChange={change} />;
          const options =
            field === 'area'
              ? AREAS.map((area) => [area as string, nameOf('area', area)] as const)
              : inOrder(measures).map(({ id, title }) => [id, title] as const);
          return (
            <ChoiceField
              key={field}
              label={label}
              value={value}
              onChange={change}
              options={options}
              empty={say('import-not-same')}
            />
          );
        })}
      </div>
    </>
  );
}
