import { ChoiceField } from '../parts/fields.tsx';
import { languages, say } from '../words.ts';

/** The language patients are spoken to in, with what to know of it before choosing. */
export function LanguageField({
  language,
  onChange,
}: {
  language: string;
  onChange: (language: string) => void;
}) {
  const chosen = languages.find(({ id }) => id === language);
  return (
    <div className="wide">
      <ChoiceField
        label={say('language')}
        hint={say('language-hint')}
        value={language}
        options={languages.map(({ id, name }) => [id, name])}
        onChange={onChange}
      />
      {chosen && !chosen.checkedByClinician && <p className="note">{chosen.note}</p>}
    </div>
  );
}
