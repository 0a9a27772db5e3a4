import './outcomes.css';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { Measure, OutcomeKept, Outcomes } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { OutcomeForm } from './form.tsx';
import { SeriesPanel } from './series-panel.tsx';

/** What was measured in one person: entry, and each measure with its change against noise. */
export function PersonOutcomesPage({ personId }: { personId: string }) {
  const { may } = useStaff();
  const path = `/api/clinic/people/${personId}/outcomes`;
  const known = useAnswer<Outcomes>(path);
  const measures = useAnswer<{ measures: Measure[] }>('/api/clinic/measures');
  const trouble = known.trouble ?? measures.trouble;
  const ready = known.value && measures.value;
  return (
    <>
      <Heading
        title={known.value ? say('outcomes-of', { name: known.value.name }) : say('room-outcomes')}
      >
        <Link className="button quiet" href={addressOf.person(personId)}>
          {say('to-person')}
        </Link>
      </Heading>
      {trouble && (
        <TroubleNote
          trouble={trouble}
          again={() => {
            known.again();
            measures.again();
          }}
        />
      )}
      {!ready && !trouble && <Loading />}
      {known.value && measures.value && (
        <>
          {may('clinician') && (
            <OutcomeForm
              path={path}
              measures={measures.value.measures}
              known={known.value}
              onSaved={known.again}
            />
          )}
          <Learned outcomes={known.value} />
          <AllSeries
            outcomes={known.value}
            measures={measures.value.measures}
            path={path}
            onChange={known.again}
          />
        </>
      )}
    </>
  );
}

/** Which forecast learned from what stands here. */
function Learned({ outcomes: { learned, outcomes } }: { outcomes: Outcomes }) {
  const used = learned.filter(({ measurementsUsed }) => measurementsUsed > 0);
  if (outcomes.length === 0) return null;
  return (
    <p className="small">
      {used.length === 0
        ? say('learned-nothing')
        : used
            .map(({ area, measurementsUsed }) =>
              say('learned-from', { area: nameOf('area', area), count: measurementsUsed }),
            )
            .join(' ')}
    </p>
  );
}

function AllSeries({
  outcomes,
  measures,
  path,
  onChange,
}: {
  outcomes: Outcomes;
  measures: readonly Measure[];
  path: string;
  onChange: () => void;
}) {
  if (outcomes.outcomes.length === 0) return <p className="panel empty">{say('outcomes-empty')}</p>;
  const groups = Map.groupBy(
    outcomes.outcomes,
    ({ area, measure }: OutcomeKept) => `${area} ${measure}`,
  );
  const latest = (values: readonly OutcomeKept[]) => values.at(-1)?.date ?? '';
  return (
    <div className="columns">
      {[...groups.values()]
        .toSorted((one, other) => latest(other).localeCompare(latest(one)))
        .map((values) => {
          const [{ area, measure: id }] = values as [OutcomeKept];
          const measure = measures.find((one) => one.id === id);
          return measure ? (
            <SeriesPanel
              key={`${area} ${id}`}
              area={area}
              measure={measure}
              values={values}
              outcomes={outcomes}
              path={path}
              onChange={onChange}
            />
          ) : null;
        })}
    </div>
  );
}
