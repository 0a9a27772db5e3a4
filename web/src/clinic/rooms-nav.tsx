import { useEffect, useId, useRef, useState } from 'react';
import { useFailed } from './letters/use-failed.ts';
import { Link } from './parts/link.tsx';
import { useWaiting } from './requests/use-waiting.ts';
import { addressOf } from './route.ts';
import { say } from './words.ts';

/** The rooms of every day, a tap away on a phone as well. */
const FIRST = ['board', 'people', 'requests'] as const;
/** The other rooms: beside the first on a wide page, behind "More" on a narrow one (clinic.css). */
const REST = ['outcomes', 'safety', 'team', 'settings'] as const;

export type Room = (typeof FIRST)[number] | (typeof REST)[number] | 'letters';

/** The way to every room, and how much waits there. */
export function RoomsNav({ current }: { current: Room | undefined }) {
  const [open, setOpen] = useState(false);
  const waiting = useWaiting();
  const failed = useFailed();
  const id = useId();
  const nav = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const listening = new AbortController();
    const { signal } = listening;
    const leave = ({ target }: Event) => {
      if (!nav.current?.contains(target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', leave, { signal });
    addEventListener('focusin', leave, { signal });
    // A room was chosen (route.ts tells every move as the browser does).
    addEventListener('popstate', () => setOpen(false), { signal });
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('keydown', escape, { signal });
    return () => listening.abort();
  }, [open]);
  const rest: readonly Room[] = failed > 0 ? [...REST, 'letters'] : REST;
  const isInRest = current !== undefined && rest.includes(current);
  const link = (room: Room, count = 0, what = '') => (
    <li key={room}>
      <Link href={addressOf[room]} aria-current={current === room ? 'page' : undefined}>
        {say(`room-${room}`)}
        {count > 0 && <Count count={count} what={what} />}
      </Link>
    </li>
  );
  return (
    <nav ref={nav} aria-label={say('rooms')}>
      <ul>
        {FIRST.map((room) =>
          room === 'requests' ? link(room, waiting, say('requests-waiting')) : link(room),
        )}
      </ul>
      <button
        ref={button}
        type="button"
        className="more-rooms"
        aria-expanded={open}
        aria-controls={id}
        data-current={isInRest}
        onClick={() => setOpen(!open)}
      >
        {say('rooms-more')}
        {isInRest && <span className="hidden">, {say(`room-${current}`)}</span>}
        {failed > 0 && <Count count={failed} what={say('letters-failed-count')} />}
      </button>
      <ul id={id} className="rest-rooms" data-open={open}>
        {rest.map((room) =>
          room === 'letters' ? link(room, failed, say('letters-failed-count')) : link(room),
        )}
      </ul>
    </nav>
  );
}

function Count({ count, what }: { count: number; what: string }) {
  return (
    <span className="tag count">
      {count}
      <span className="hidden"> {what}</span>
    </span>
  );
}
