import english from 'virtual:healcast/words';
import others from 'virtual:healcast/words/others';
import { partIn } from '../kit/in-language.ts';

/** What the page says, in the language it speaks. Read when something is said, never kept. */
export let part: typeof english = english;

/** The language of the page, as in `<html lang>`. */
export const spoken = (): string => part.language;

/** Every language this page can speak, each under the name its own speakers give it. */
export const { languages } = english;

/** Speaks a language from now on. To be called before the first word is said. */
export async function speak(language: string): Promise<void> {
  part = await partIn(english, others, language);
  document.documentElement.lang = part.language;
}

const PLACE = 'healcast.language';

/** What was kept of the language on this device: the one chosen, else the one last shown. */
interface Kept {
  language: string;
  chosen: boolean;
}

function kept(): Kept | undefined {
  try {
    const { language, chosen } = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Kept>;
    return typeof language === 'string' ? { language, chosen: chosen === true } : undefined;
  } catch {
    return undefined;
  }
}

function keep(language: Kept): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(language));
  } catch {
    // Private windows may forbid storage: the clinic's language is then shown each time.
  }
}

/** Which of the house's pages an address is, as the server names it in `<html data-page>`. */
const pageOf = (pathname: string): string => /^\/(f|at)\//.exec(pathname)?.[1] ?? 'start';

/**
 * The language to speak: the one the person chose; else the one the server gave this page, which is
 * that of the forecast or the clinic; else (a page kept for offline use may be another one) the one
 * that was shown last.
 */
export function languageToSpeak(): string {
  const { lang, dataset } = document.documentElement;
  const last = kept();
  if (last?.chosen) return last.language;
  if (dataset.page === pageOf(location.pathname)) {
    keep({ language: lang, chosen: false });
    return lang;
  }
  return last?.language ?? lang;
}

/** Remembers a choice on this device. */
export const choose = (language: string): void => keep({ language, chosen: true });
