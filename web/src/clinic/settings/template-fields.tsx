import { TextArea, TextField } from '../parts/fields.tsx';
import type { Settings } from '../types.ts';
import { say } from '../words.ts';

type Templates = Settings['practice']['replyTemplates'];

/** Replies that are written once and used often. */
export function TemplateFields({
  templates,
  onChange,
}: {
  templates: Templates;
  onChange: (templates: Templates) => void;
}) {
  const set = (at: number, part: Partial<Templates[number]>) =>
    onChange(templates.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <div className="templates">
      <h3>{say('templates')}</h3>
      {templates.map(({ title, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a template is its place in the list
        <div key={at} className="template">
          <TextField
            label={say('template-title', { number: at + 1 })}
            value={title}
            onChange={(next) => set(at, { title: next })}
            required
          />
          <TextArea
            label={say('template-text', { number: at + 1 })}
            value={text}
            onChange={(next) => set(at, { text: next })}
            required
          />
          <button
            type="button"
            className="plain danger"
            onClick={() => onChange(templates.filter((_, index) => index !== at))}
          >
            {say('template-remove', { number: at + 1 })}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="plain"
        onClick={() => onChange([...templates, { title: '', text: '' }])}
      >
        {say('template-add')}
      </button>
    </div>
  );
}
