import { TextField } from '../parts/fields.tsx';
import type { Settings } from '../types.ts';
import { activities, say } from '../words.ts';

type Rules = Settings['clinic']['activityRules'];

/** The clinic's own waiting days; an activity left empty follows the sources. */
export function RuleFields({
  rules,
  onChange,
}: {
  rules: Rules;
  onChange: (rules: Rules) => void;
}) {
  const set = (activity: string, part: { waitDays?: string; note?: string }) => {
    const before = rules.find((rule) => rule.activity === activity);
    const others = rules.filter((rule) => rule.activity !== activity);
    if (part.waitDays === '') return onChange(others);
    const waitDays = part.waitDays === undefined ? before?.waitDays : Number(part.waitDays);
    if (waitDays === undefined || !Number.isFinite(waitDays)) return;
    onChange([...others, { activity, waitDays, note: part.note ?? before?.note ?? '' }]);
  };
  return (
    <ul className="rule-list">
      {activities.map(({ id, title }) => {
        const rule = rules.find(({ activity }) => activity === id);
        return (
          <li key={id}>
            <TextField
              label={title}
              type="number"
              min={0}
              max={365}
              step="any"
              placeholder={say('rule-none')}
              value={rule ? String(rule.waitDays) : ''}
              onChange={(waitDays) => set(id, { waitDays })}
            />
            <TextField
              label={say('rule-note', { activity: title })}
              value={rule?.note ?? ''}
              disabled={!rule}
              onChange={(note) => set(id, { note })}
            />
          </li>
        );
      })}
    </ul>
  );
}
