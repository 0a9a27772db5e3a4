import { api } from '../api.ts';
import { choose, languages, spoken } from '../patient/language.ts';
import { useRoute } from '../patient/route.ts';
import { say } from '../patient/words.ts';

/**
 * Every language of this page by its own name. A choice stays on this device; behind a private link
 * the letters follow it.
 */
export function LanguageChoice() {
  const route = useRoute();
  if (languages.length < 2) return null;
  const speak = async (language: string) => {
    choose(language);
    if (route.page === 'link') await api.speakTo(route.token, language);
    location.reload();
  };
  return (
    <nav aria-label={say('keep.language')}>
      <ul className="languages">
        {languages.map(({ id, name }) => (
          <li key={id}>
            {id === spoken() ? (
              <span aria-current="true">{name}</span>
            ) : (
              <button type="button" className="plain" lang={id} onClick={() => void speak(id)}>
                {name}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
