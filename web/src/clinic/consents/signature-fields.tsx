import { TextField } from '../parts/fields.tsx';
import type { Consent } from '../types.ts';
import { say } from '../words.ts';
import { SignaturePad, type Strokes } from './signature.tsx';

export type Method = Consent['method'];
const METHODS: readonly Method[] = ['drawn', 'typed', 'paper'];

/** How somebody signs: drawn, by a typed name, or on paper that the clinic keeps. */
export function SignatureFields({
  method,
  signedName,
  strokes,
  onMethod,
  onName,
  onStrokes,
}: {
  method: Method;
  signedName: string;
  strokes: Strokes;
  onMethod: (method: Method) => void;
  onName: (name: string) => void;
  onStrokes: (strokes: Strokes) => void;
}) {
  return (
    <section className="panel" aria-labelledby="signature-title">
      <h2 id="signature-title">{say('signing-pad')}</h2>
      <fieldset className="tabs">
        <legend>{say('signing-how')}</legend>
        {METHODS.map((one) => (
          <label key={one} className="tab">
            <input
              type="radio"
              name="method"
              checked={method === one}
              onChange={() => onMethod(one)}
            />
            <span>{say(`signing-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {method !== 'drawn' && <p className="small">{say(`signing-${method}-why`)}</p>}
      <TextField
        label={say('signing-name')}
        autoComplete="off"
        value={signedName}
        onChange={onName}
        required
      />
      {method === 'drawn' && <SignaturePad strokes={strokes} onChange={onStrokes} />}
    </section>
  );
}
