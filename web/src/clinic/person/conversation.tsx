import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { Delivery } from '../letters/course-letters.tsx';
import { ChoiceField, TextArea } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { Action, BoardRow, Recovery, Settings } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { ACTION_OPTIONS } from './actions.ts';
import { Settle } from './settle.tsx';

/** Messages of a course in order, and the answer to them. */
export function Conversation({
  courseId,
  row,
  messages,
  letters,
  onSent,
}: {
  courseId: string;
  row: BoardRow;
  messages: Recovery['messages'];
  letters: Recovery['letters'];
  onSent: () => void;
}) {
  const { clock, may } = useStaff();
  return (
    <>
      {messages.length === 0 && <p>{say('no-message')}</p>}
      <ol className="messages">
        {messages.map((message) => (
          <li key={message.id} className="message-bubble" data-from={message.from}>
            <p className="small">
              <strong>{message.name ?? say(`from-${message.from}`)}</strong>{' '}
              {clock.moment(message.at)}
            </p>
            <p className="message-text">{message.text}</p>
            {message.from === 'clinic' && (
              <p className="small">
                {message.readAt
                  ? say('read-at', { moment: clock.moment(message.readAt) })
                  : say('not-read')}
                {' · '}
                <Notice letter={letters.find(({ id }) => id === message.noticeId)} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {may('clinician') && (
        <>
          <ReplyForm courseId={courseId} waits={row.waitingSince !== null} onSent={onSent} />
          {row.waitingSince !== null && <Settle courseId={courseId} onDone={onSent} />}
        </>
      )}
    </>
  );
}

/** The e-mail that says an answer is there: how far it has come, or that none was due. */
const Notice = ({ letter }: { letter: Recovery['letters'][number] | undefined }) =>
  letter ? <Delivery letter={letter} /> : say('letter-none');

function ReplyForm({
  courseId,
  waits,
  onSent,
}: {
  courseId: string;
  waits: boolean;
  onSent: () => void;
}) {
  const settings = useAnswer<Settings>('/api/clinic/settings');
  const templates = settings.value?.practice.replyTemplates ?? [];
  const [text, setText] = useState('');
  const [action, setAction] = useState<Action>('advice');
  const [trouble, setTrouble] = useState<Trouble>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = { text: text.trim(), ...(waits && { action }) };
    const reply = await ask('POST', `/api/clinic/courses/${courseId}/messages`, body);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    setText('');
    onSent();
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      {templates.length > 0 && (
        <ChoiceField
          label={say('template')}
          value=""
          onChange={(at) => at !== '' && setText(templates[Number(at)]?.text ?? '')}
          options={templates.map(({ title }, at) => [String(at), title] as const)}
          empty={say('template-choose')}
        />
      )}
      <TextArea label={say('reply')} value={text} onChange={setText} required />
      {waits && (
        <ChoiceField
          label={say('action')}
          value={action}
          onChange={(next) => next && setAction(next)}
          options={ACTION_OPTIONS}
        />
      )}
      {trouble && <TroubleNote trouble={trouble} />}
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {say('send')}
      </button>
    </form>
  );
}
