import { type CalendarDate, parseDate } from '@internationalized/date';
import { useMemo } from 'react';
import { DateField, DateInput, DateSegment, FieldError, Label } from 'react-aria-components';

const read = (day: string): CalendarDate | null => {
  try {
    return parseDate(day);
  } catch {
    return null;
  }
};

/** A day, typed in parts in the order of the reader's language. `value` is an ISO date or ''. */
export function DayField({
  label,
  value,
  onChange,
  latest,
  wrong,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
  latest?: string;
  wrong?: string | undefined;
}) {
  const day = useMemo(() => read(value), [value]);
  const last = useMemo(() => (latest ? read(latest) : null), [latest]);
  return (
    <DateField
      className="field"
      value={day}
      onChange={(next) => onChange(next?.toString() ?? '')}
      maxValue={last}
      isInvalid={wrong !== undefined || (!!day && !!last && day.compare(last) > 0)}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="day-input">
        {(segment) => <DateSegment className="day-part" segment={segment} />}
      </DateInput>
      <FieldError className="wrong">{wrong}</FieldError>
    </DateField>
  );
}
