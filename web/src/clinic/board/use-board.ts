import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import type { Board, BoardRow, Signal } from '../types.ts';

export type Shown = Signal | 'all' | 'mine';
export type Line = 'opening' | 'open' | 'broken';

const PAGE = 50;
/** Changes that come together are answered with one question; each page waits its own while, so that
 * the pages of a large clinic do not all ask at once. */
const GATHER_MS = { least: 400, most: 1_600 };

function address(shown: Shown, site: string, limit: number, after?: string | null): string {
  const query = new URLSearchParams({ limit: String(limit) });
  if (after) query.set('after', after);
  if (site) query.set('site', site);
  if (shown === 'mine') query.set('mine', 'true');
  else if (shown !== 'all') query.set('signal', shown);
  return `/api/clinic/board?${query}`;
}

/** The board, kept up to date by the server's events; it is asked anew after every change. */
export function useBoard(shown: Shown, site: string) {
  const [board, setBoard] = useState<Board>();
  const [trouble, setTrouble] = useState<Trouble>();
  const held = useRef(PAGE);
  const turn = useRef(0);

  const load = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const rows: BoardRow[] = [];
    let page: Board | undefined;
    do {
      const limit = Math.min(200, held.current - rows.length);
      const reply = await ask<Board>('GET', address(shown, site, limit, page?.after));
      if (mine !== turn.current) return;
      if (!reply.ok) {
        setTrouble(reply.trouble);
        return;
      }
      page = reply.value;
      rows.push(...page.rows);
    } while (page.after && rows.length < held.current);
    setTrouble(undefined);
    setBoard({ ...page, rows });
  }, [shown, site]);

  const more = useCallback(() => {
    held.current += PAGE;
    void load();
  }, [load]);

  useEffect(() => {
    held.current = PAGE;
    setBoard(undefined);
    void load();
  }, [load]);

  return { board, trouble, load, more, line: useEvents(load) };
}

function useEvents(onChange: () => Promise<void>): Line {
  const [line, setLine] = useState<Line>('opening');
  useEffect(() => {
    const source = new EventSource('/api/clinic/board/events');
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasBroken = false;
    const askSoon = () => {
      // Not put off by further changes: a busy clinic would never see any.
      timer ??= setTimeout(
        () => {
          timer = undefined;
          void onChange();
        },
        GATHER_MS.least + Math.random() * (GATHER_MS.most - GATHER_MS.least),
      );
    };
    source.addEventListener('change', askSoon);
    source.addEventListener('open', () => {
      setLine('open');
      // What changed while the line was broken was not told.
      if (wasBroken) askSoon();
      wasBroken = false;
    });
    source.addEventListener('error', () => {
      wasBroken = true;
      setLine('broken');
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [onChange]);
  return line;
}
