import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { isFramed, START } from '../patient/at.ts';
import { useClinicPage } from '../patient/clinic-page.ts';
import { say } from '../patient/words.ts';
import { onNewVersion } from './keep-offline.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Mark } from './mark.tsx';

const listenToNetwork = (changed: () => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

/** Whether the device says that it has a network. */
export const useOnline = () => useSyncExternalStore(listenToNetwork, () => navigator.onLine);

/** What stands round every page: the name, the state of the network, the foot. */
export function Frame({ children }: { children: ReactNode }) {
  const online = useOnline();
  const page = useClinicPage();
  const [use, setUse] = useState<(() => void) | undefined>();
  useEffect(() => onNewVersion((useIt) => setUse(() => useIt)), []);
  return (
    <>
      <a className="skip" href="#content" onClick={focusContent}>
        {say('keep.skip-to')}
      </a>
      {!isFramed && (
        <header className="masthead">
          <a className="brand" href={START} aria-label={say('keep.home')}>
            <Mark />
            <span aria-hidden="true">{page?.clinic.name ?? 'Healcast'}</span>
          </a>
        </header>
      )}
      <div role="status" className="bars">
        {!online && <p className="bar">{say('keep.offline-bar')}</p>}
        {use && (
          <p className="bar">
            {say('keep.new-version')}{' '}
            <button type="button" className="plain" onClick={use}>
              {say('keep.new-version-use')}
            </button>
          </p>
        )}
      </div>
      <main id="content" tabIndex={-1} aria-label={isFramed ? say('forecast.title') : undefined}>
        {children}
      </main>
      <footer className="foot">
        <p>{say('keep.footer-learn')}</p>
        <p>{say('keep.footer-free')}</p>
        <LanguageChoice />
      </footer>
    </>
  );
}

// The address fragment holds the page, so the skip link moves the focus itself.
function focusContent(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
