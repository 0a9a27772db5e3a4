import { ADJUNCTS } from '@healcast/engine';
import { TextField } from '../parts/fields.tsx';
import { nameOf, say } from '../words.ts';
import type { TypedAdjunct } from './typed-session.ts';

/** What was added, each with its product and lot. */
export function AdjunctFields({
  adjuncts,
  onChange,
}: {
  adjuncts: readonly TypedAdjunct[];
  onChange: (adjuncts: readonly TypedAdjunct[]) => void;
}) {
  const toggle = (adjunct: TypedAdjunct['adjunct']) =>
    onChange(
      adjuncts.some((one) => one.adjunct === adjunct)
        ? adjuncts.filter((one) => one.adjunct !== adjunct)
        : [...adjuncts, { adjunct, product: '', lot: '' }],
    );
  const set = (adjunct: string, part: Partial<TypedAdjunct>) =>
    onChange(adjuncts.map((one) => (one.adjunct === adjunct ? { ...one, ...part } : one)));
  return (
    <fieldset className="panel adjuncts">
      <legend className="panel-title">{say('adjuncts')}</legend>
      <ul className="checks">
        {ADJUNCTS.map((adjunct) => (
          <li key={adjunct}>
            <label className="check">
              <input
                type="checkbox"
                checked={adjuncts.some((one) => one.adjunct === adjunct)}
                onChange={() => toggle(adjunct)}
              />
              {nameOf('adjunct', adjunct)}
            </label>
          </li>
        ))}
      </ul>
      {adjuncts.map(({ adjunct, product, lot }) => (
        <div key={adjunct} className="grid">
          <TextField
            label={say('product-of', { adjunct: nameOf('adjunct', adjunct) })}
            autoComplete="off"
            value={product}
            onChange={(next) => set(adjunct, { product: next })}
          />
          <TextField
            label={say('lot-of', { adjunct: nameOf('adjunct', adjunct) })}
            autoComplete="off"
            value={lot}
            onChange={(next) => set(adjunct, { lot: next })}
          />
        </div>
      ))}
    </fieldset>
  );
}
