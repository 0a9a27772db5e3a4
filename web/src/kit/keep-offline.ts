/** Told when a newer build waits: the page asks, it never reloads under somebody's hands. */
type OnNewVersion = (use: () => void) => void;
let tellNewVersion: OnNewVersion | undefined;
let waiting: ServiceWorker | null = null;

/** The page hears of a new version here, also of one found before it listened. */
export function onNewVersion(listener: OnNewVersion): () => void {
  tellNewVersion = listener;
  if (waiting) announce(waiting);
  return () => {
    tellNewVersion = undefined;
  };
}

function announce(worker: ServiceWorker): void {
  waiting = worker;
  tellNewVersion?.(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.postMessage('use-new-version');
  });
}

/** Registers the service worker once the page has loaded, so that it never delays the first view. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = async () => {
    try {
      const registration = await navigator.serviceWorker.register('/service-worker.js');
      if (registration.waiting && navigator.serviceWorker.controller)
        announce(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const found = registration.installing;
        found?.addEventListener('statechange', () => {
          if (found.state === 'installed' && navigator.serviceWorker.controller) announce(found);
        });
      });
    } catch (cause) {
      // Without a secure origin there is no offline copy; the page itself works the same.
      console.info('No offline copy:', cause);
    }
  };
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register());
}
