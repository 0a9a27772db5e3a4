// VERSION and KEPT are written above this text by the build (build/service-worker-plugin.ts).
/* global VERSION, KEPT */

const SHELL = `healcast-${VERSION}`;
const CLINIC = 'healcast-clinic';
// A phone in a lift says it is online and answers nothing: after this long the kept page is shown.
const PATIENCE_MS = 3000;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(KEPT)));
});

self.addEventListener('activate', (event) => {
  const removeOld = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name !== SHELL && name !== CLINIC);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(removeOld());
});

// A page asks for the new version; it never comes under somebody's hands unasked.
self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') self.skipWaiting();
});

// Navigation asks the network first, so that an old page is shown only where there is no network.
async function page(request) {
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), PATIENCE_MS);
  try {
    return await fetch(request.url, {
      signal: slow.signal,
      credentials: 'same-origin',
      redirect: 'manual',
    });
  } catch {
    return (await caches.match('/')) ?? Response.error();
  } finally {
    clearTimeout(timer);
  }
}

// Whom to call must be readable offline: the last answer of the clinic is kept.
async function clinic(request) {
  const cache = await caches.open(CLINIC);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put('/api/clinic', answer.clone());
    return answer;
  } catch {
    return (await cache.match('/api/clinic')) ?? Response.error();
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === '/' || pathname.startsWith('/f/')) event.respondWith(page(request));
    return;
  }
  if (pathname === '/api/clinic') event.respondWith(clinic(request));
  else if (!pathname.startsWith('/api/')) event.respondWith(kept(request));
});

// What was not kept at first (the list of sources) is kept once it has been read.
async function kept(request) {
  const found = await caches.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok && new URL(request.url).pathname.startsWith('/assets/')) {
    const cache = await caches.open(SHELL);
    await cache.put(request, answer.clone());
  }
  return answer;
}
