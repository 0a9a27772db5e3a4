import { exactValue } from '../../../charts/spoken-value.ts';
import { spokenDay } from '../../time.ts';
import type { ImportAnswer, Measure } from '../../types.ts';
import { nameOf, say } from '../../words.ts';
import type { Mapping } from './mapping.ts';

/** What the check found: every wrong row with its remedy, or the first values and the way to import. */
export function Checked({
  answer,
  mapping,
  measures,
  busy,
  onChange,
  onImport,
}: {
  answer: ImportAnswer;
  mapping: Mapping;
  measures: readonly Measure[];
  busy: boolean;
  onChange: (mapping: Mapping) => void;
  onImport: () => void;
}) {
  const { questions, wrong, values, leftOut, preview } = answer;
  const waits = questions.length > 0;
  const ready = !waits && wrong === 0 && values > 0;
  return (
    <section className="panel" aria-busy={busy}>
      <h2>{say('import-check')}</h2>
      <p role="status">
        {busy
          ? say('import-checking')
          : waits
            ? say('import-waits')
            : wrong > 0
              ? say('import-wrong', { count: wrong })
              : say('import-ready', { rows: answer.rows, values })}
        {leftOut > 0 && ` ${say('import-left-out', { count: leftOut })}`}
      </p>
      {wrong > 0 && <Errors answer={answer} />}
      <label className="check">
        <input
          type="checkbox"
          checked={mapping.leaveOutKnown}
          onChange={(event) => onChange({ ...mapping, leaveOutKnown: event.currentTarget.checked })}
        />
        {say('import-leave-out')}
      </label>
      {ready && <Preview preview={preview} values={values} measures={measures} />}
      <div className="actions">
        <button type="button" className="button" disabled={!ready || busy} onClick={onImport}>
          {!ready
            ? say('import-do-none')
            : values === 1
              ? say('import-do-one')
              : say('import-do', { count: values })}
        </button>
      </div>
    </section>
  );
}

function Errors({ answer: { errors, wrong } }: { answer: ImportAnswer }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <section className="scroll errors" tabIndex={0} aria-label={say('import-errors')}>
        <table className="as-cards">
          <thead>
            <tr>
              <th scope="col">{say('import-line')}</th>
              <th scope="col">{say('import-column')}</th>
              <th scope="col">{say('import-problem')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ line, column, problem }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came, whole
              <tr key={place}>
                <th scope="row">
                  <span className="card-label">{say('import-line')}</span> {line}
                </th>
                <td data-label={say('import-column')}>{column ?? '–'}</td>
                <td className="wide" data-label={say('import-problem')}>
                  {problem}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {wrong > errors.length && (
        <p className="small">{say('import-more-wrong', { count: wrong - errors.length })}</p>
      )}
    </>
  );
}

function Preview({
  preview,
  values,
  measures,
}: {
  preview: ImportAnswer['preview'];
  values: number;
  measures: readonly Measure[];
}) {
  const measureOf = (id: string) => measures.find((one) => one.id === id);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <section className="scroll" tabIndex={0} aria-label={say('import-preview')}>
        <table>
          <thead>
            <tr>
              {['import-line', 'person', 'area', 'measure', 'value', 'day'].map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
              <th scope="col">{say('outcome-site')}</th>
              <th scope="col">{say('outcome-operator')}</th>
              <th scope="col">{say('outcome-device')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.map((row) => {
              const measure = measureOf(row.measure);
              return (
                <tr key={`${row.line} ${row.measure}`}>
                  <th scope="row">{row.line}</th>
                  <td>{row.person}</td>
                  <td>{nameOf('area', row.area)}</td>
                  <td>{measure?.title ?? row.measure}</td>
                  <td>{exactValue(row.value, measure?.unit ?? '1')}</td>
                  <td>{spokenDay(row.date)}</td>
                  <td>{row.site ?? '–'}</td>
                  <td>{row.operator ?? '–'}</td>
                  <td>{row.device ?? '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {values > preview.length && (
        <p className="small">{say('import-more', { count: values - preview.length })}</p>
      )}
    </>
  );
}
