import { DayField } from '../parts/day-field.tsx';
import { ChoiceField } from '../parts/fields.tsx';
import { useStaff } from '../staff.ts';
import type { Team } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { namesOf, say } from '../words.ts';

export interface Filters {
  accountId: string;
  action: string;
  from: string;
  to: string;
}
export const NO_FILTERS: Filters = { accountId: '', action: '', from: '', to: '' };

/** The query of the log's address; what is not chosen is left out. */
export function queryOf({
  personId,
  before,
  ...filters
}: Filters & { personId: string | undefined; before: number | undefined }): string {
  const asked = { ...filters, subjectId: personId ?? '', before: before ? String(before) : '' };
  return String(new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')));
}

/** By whom, what, from which day to which. */
export function AuditFilters({
  filters,
  onChange,
}: {
  filters: Filters;
  onChange: (part: Partial<Filters>) => void;
}) {
  const { clock } = useStaff();
  const team = useAnswer<Team>('/api/clinic/team');
  const staff = (team.value?.members ?? []).map(
    ({ accountId, name }) => [accountId, name] as const,
  );
  return (
    <section className="panel grid" aria-label={say('audit-filter')}>
      <ChoiceField
        label={say('audit-who')}
        value={filters.accountId}
        onChange={(accountId) => onChange({ accountId })}
        options={staff}
        empty={say('audit-anybody')}
      />
      <ChoiceField
        label={say('audit-what')}
        value={filters.action}
        onChange={(action) => onChange({ action })}
        options={namesOf('did')}
        empty={say('audit-anything')}
      />
      <DayField
        label={say('audit-from')}
        value={filters.from}
        onChange={(from) => onChange({ from })}
        latest={clock.today()}
      />
      <DayField
        label={say('audit-to')}
        value={filters.to}
        onChange={(to) => onChange({ to })}
        latest={clock.today()}
      />
    </section>
  );
}
