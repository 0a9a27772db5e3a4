import type { AnswerOption } from '@healcast/engine';
import { type Typed, UNKNOWN } from '../typed.ts';
import type { AnswerProps } from './answer-props.ts';

type ListField = 'added' | 'health';
type TextField = 'area' | 'device' | 'tone' | 'firmness';

/** Options under their group's name; ungrouped ones come without a legend. */
function inGroups(options: readonly AnswerOption[]): [string, AnswerOption[]][] {
  const groups = new Map<string, AnswerOption[]>();
  for (const option of options) {
    const name = option.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return [...groups];
}

/** Ticks or unticks one answer. "None of these" clears the rest, and the rest clears it. */
export function toggled(
  options: readonly AnswerOption[],
  chosen: string[],
  code: string,
): string[] {
  if (chosen.includes(code)) return chosen.filter((one) => one !== code);
  const isExclusive = (one: string) =>
    one === UNKNOWN || options.some((option) => option.code === one && option.exclusive);
  return isExclusive(code) ? [code] : [...chosen.filter((one) => !isExclusive(one)), code];
}

/** A choice of one (radio buttons) or of several (boxes), in groups where the list is long. */
export function ChoiceAnswer({ question, typed, change, errorId }: AnswerProps) {
  const known = question.answerOption ?? [];
  const options: AnswerOption[] = question.unknown
    ? [...known, { code: UNKNOWN, display: question.unknown, exclusive: true }]
    : known;
  const field = question.linkId as ListField | TextField;
  const chosen: string[] = question.repeats
    ? ((typed[field as ListField] as string[] | undefined) ?? [])
    : [typed[field as TextField] ?? ''];
  const choose = (code: string) =>
    change({ [field]: question.repeats ? toggled(options, chosen, code) : code } as Typed);
  const groups = inGroups(options);
  return (
    <fieldset
      className={`choices choices-${question.linkId}`}
      aria-labelledby="question"
      aria-describedby={errorId}
    >
      {groups.map(([name, members]) => (
        <div
          key={name}
          className="group"
          {...(name && { role: 'group', 'aria-labelledby': `group-${name}` })}
        >
          {name && (
            <p className="group-name" id={`group-${name}`}>
              {name}
            </p>
          )}
          <div className="options">
            {members.map((option) => (
              <Option
                key={option.code}
                option={option}
                type={question.repeats ? 'checkbox' : 'radio'}
                name={question.linkId}
                checked={chosen.includes(option.code)}
                onChoose={() => choose(option.code)}
                isFirst={option === options[0]}
                invalid={errorId !== undefined}
              />
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

export function Option({
  option,
  type,
  name,
  checked,
  onChoose,
  isFirst,
  invalid = false,
}: {
  option: AnswerOption;
  type: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  onChoose: () => void;
  isFirst: boolean;
  invalid?: boolean;
}) {
  const helpId = option.help && `${name}-${option.code}-help`;
  return (
    <label className="option" data-code={`${name}-${option.code}`}>
      <input
        type={type}
        name={name}
        value={option.code}
        checked={checked}
        onChange={onChoose}
        data-first={isFirst || undefined}
        aria-invalid={(invalid && type === 'radio' && isFirst) || undefined}
        aria-describedby={[helpId, invalid && 'wrong'].filter(Boolean).join(' ') || undefined}
      />
      {name === 'tone' && option.code !== UNKNOWN && <span className="swatch" aria-hidden="true" />}
      <span className="option-words">
        <span className="option-name">{option.display}</span>
        {option.help && (
          <span className="option-help" id={helpId}>
            {option.help}
          </span>
        )}
      </span>
    </label>
  );
}
