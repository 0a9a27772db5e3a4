import { AREAS } from '@healcast/engine';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { nameOf, say, studiedDepthMm } from '../words.ts';
import { isWrong, limitsOf, type NumberField, type TypedZone } from './typed-session.ts';

const AREA_OPTIONS = AREAS.map((area) => [area, nameOf('area', area)] as const);
const ENDPOINTS = (['no-change', 'erythema', 'pinpoint-bleeding', 'bleeding'] as const).map(
  (endpoint) => [endpoint, nameOf('endpoint', endpoint)] as const,
);

/** One treated zone: where, how deep, how often, to which sign; heat for radio-frequency. */
export function ZoneFields({
  zone,
  number,
  modality,
  onChange,
  onRemove,
}: {
  zone: TypedZone;
  number: number;
  modality: string;
  onChange: (part: Partial<TypedZone>) => void;
  onRemove?: () => void;
}) {
  const studied = studiedDepthMm(modality);
  const wrong = (field: NumberField) => {
    const [from, to] = limitsOf(field);
    return isWrong(field, zone[field]) ? say('out-of-limits', { from, to }) : undefined;
  };
  const numberField = (field: NumberField, key: string, required = false) => (
    <TextField
      label={say(key)}
      inputMode="decimal"
      autoComplete="off"
      value={zone[field]}
      onChange={(value) => onChange({ [field]: value })}
      wrong={wrong(field)}
      required={required}
    />
  );
  return (
    <fieldset className="zone">
      <legend>{say('zone', { number })}</legend>
      <div className="zone-fields">
        <ChoiceField
          label={say('area')}
          value={zone.area}
          onChange={(area) => onChange({ area })}
          options={AREA_OPTIONS}
          empty={say('choose')}
        />
        {numberField('depthMm', 'depth-mm', true)}
        {numberField('passes', 'passes')}
        <ChoiceField
          label={say('endpoint')}
          value={zone.endpoint}
          onChange={(endpoint) => onChange({ endpoint })}
          options={ENDPOINTS}
          empty={say('not-recorded')}
        />
        <TextField
          label={say('place')}
          autoComplete="off"
          value={zone.place}
          onChange={(place) => onChange({ place })}
        />
        {modality === 'rf-microneedling' && (
          <>
            {numberField('energyMj', 'energy-mj')}
            {numberField('temperatureC', 'temperature-c')}
          </>
        )}
      </div>
      <p className="small zone-foot">
        {studied && say('studied-depth', { from: studied[0], to: studied[1] })}
        {onRemove && (
          <button type="button" className="plain danger" onClick={onRemove}>
            {say('zone-remove')}
            <span className="hidden"> {number}</span>
          </button>
        )}
      </p>
    </fieldset>
  );
}
