import { tell } from '../words.ts';

export function SearchField({
  value,
  onValue,
}: {
  value: string;
  onValue: (value: string) => void;
}) {
  return (
    <div className="field">
      <label htmlFor="search">{tell('studies.search')}</label>
      <input
        id="search"
        type="search"
        placeholder={tell('studies.search-help')}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        maxLength={80}
      />
    </div>
  );
}

export function SelectFilter({
  field,
  value,
  options,
  onValue,
}: {
  field: 'topic' | 'area' | 'measure' | 'kind';
  value: string;
  options: readonly string[];
  onValue: (value: string) => void;
}) {
  return (
    <label className="field" htmlFor={`filter-${field}`}>
      <span>{tell(`studies.${field}`)}</span>
      <select
        id={`filter-${field}`}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        <option value="">{tell('studies.all')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {tell(`studies.${field}-${option}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What to do when nothing fits. */
export function Nothing({ onClear }: { onClear: () => void }) {
  return (
    <div className="card nothing">
      <p>
        <strong>{tell('studies.none')}</strong>
      </p>
      <p>{tell('studies.none-help')}</p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={onClear}>
          {tell('studies.clear')}
        </button>
      </p>
    </div>
  );
}

/** What stands under a list: the way to more of it, and in which language it is. */
export function ListFoot({ isMore, onMore }: { isMore: boolean; onMore: () => void }) {
  return (
    <>
      {isMore && (
        <button type="button" className="button quiet" onClick={onMore}>
          {tell('studies.more')}
        </button>
      )}
      <p className="small">{tell('studies.language')}</p>
    </>
  );
}
