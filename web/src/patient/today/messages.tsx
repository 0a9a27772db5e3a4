import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { api, type CoursePage, type Reply } from '../../api.ts';
import { useOnline } from '../../kit/frame.tsx';
import { locale } from '../../kit/locale.ts';
import { newId } from '../../kit/new-id.ts';
import { say } from '../words.ts';

/** How often the page looks for an answer while it is open. */
const LOOK_EVERY_MS = 30_000;
const LONGEST_MESSAGE = 2000;

/** Messages with the clinic that looks after this course: who holds them, and until when. */
export function Messages({ token }: { token: string }) {
  const online = useOnline();
  const [page, setPage] = useState<CoursePage>();
  useEffect(() => {
    if (!online) return;
    let isCurrent = true;
    const look = () =>
      void api.course(token).then((reply) => {
        if (isCurrent && reply.ok) setPage(reply.value);
      });
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [token, online]);
  const title = useId();
  return (
    <section className="card messages" aria-labelledby={title}>
      <h2 id={title}>{say('today.messages')}</h2>
      <p>{say('today.messages-lead')}</p>
      {page && <Hours clinic={page.clinic} />}
      {page && page.messages.length > 0 && <Talk page={page} />}
      <div role="status">{page?.waiting && <p className="held">{heldWords(page.waiting)}</p>}</div>
      <Write send={(message) => api.writeToClinic(token, message)} onSent={setPage} />
    </section>
  );
}

function Hours({ clinic }: { clinic: CoursePage['clinic'] }) {
  return (
    <p className="small">
      {clinic.name}. {clinic.hours} {say('today.messages-else', { words: clinic.outOfHours })}
    </p>
  );
}

function Talk({ page: { messages, clinic } }: { page: CoursePage }) {
  return (
    <ol className="talk">
      {messages.map(({ id, from, name, text, at }) => (
        <li key={id} className={`said said-${from}`}>
          <strong>{from === 'person' ? say('today.messages-you') : (name ?? clinic.name)}</strong>{' '}
          <time className="small" dateTime={at}>
            {moment(at)}
          </time>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

function Write({
  send,
  onSent,
}: {
  send: (message: { id: string; text: string }) => Promise<Reply<CoursePage>>;
  onSent: (page: CoursePage) => void;
}) {
  const field = useId();
  const state = useId();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState<string>();
  // The same words sent again after a lost answer are the same message.
  const last = useRef({ id: '', text: '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setWords('today.messages-empty');
    setBusy(true);
    if (last.current.text !== text.trim()) last.current = { id: newId(), text: text.trim() };
    const reply = await send(last.current);
    setBusy(false);
    // What was typed stays until it is kept.
    if (!reply.ok) return setWords('today.messages-failed');
    last.current = { id: '', text: '' };
    setText('');
    setWords('today.messages-sent');
    onSent(reply.value);
  };
  return (
    <form className="write" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label htmlFor={field}>{say('today.messages-label')}</label>
        <textarea
          id={field}
          rows={3}
          maxLength={LONGEST_MESSAGE}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          aria-describedby={state}
        />
      </div>
      <p id={state} role="status" className="small">
        {words && say(words)}
      </p>
      <button type="submit" className="button quiet" disabled={busy}>
        {say('today.messages-send')}
      </button>
    </form>
  );
}

function heldWords({ heldBy, until }: NonNullable<CoursePage['waiting']>): string {
  const when = { until: moment(until) };
  return heldBy
    ? say('today.messages-held', { ...when, name: heldBy })
    : say('today.messages-open', when);
}

/** A day and a time as a person says them, on the clock of this device. */
function moment(instant: string): string {
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}
