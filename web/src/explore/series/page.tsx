import type { Plan, PlanInput } from '@healcast/engine';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { type FigureOf, figureOf } from '../../patient/forecast/figure.ts';
import { FigureSources, SourcesFold } from '../../patient/forecast/sources.tsx';
import { longDay, shortDay } from '../../patient/words.ts';
import { AboutYou } from '../about-you.tsx';
import { planInputOf } from '../asked.ts';
import { deviceOptions } from '../fields.tsx';
import { Open, showOpen } from '../open.tsx';
import type { PageProps } from '../page-props.ts';
import { Trouble } from '../trouble.tsx';
import { TwoColumns } from '../two-columns.tsx';
import { useCare } from '../use-care.ts';
import { tell } from '../words.ts';
import { Dates } from './dates.tsx';
import { Gains } from './gains.tsx';
import { KeepPlan } from './keep-plan.tsx';
import { Wishes } from './wishes.tsx';

const FIELDS = ['area', 'age', 'firmness', 'tone', 'health', 'lost', 'menopause'];

/** "Plan my series": wishes on one side, the dates and their reasons on the other. */
export default function SeriesPage({ typed, change, asOf }: PageProps) {
  const heading = useHeadingFocus(tell('series.title'));
  const input = planInputOf(typed, asOf, tell('series.event-usual'));
  const asking = useCare('plan', input);
  const fields =
    typed.area === 'under-eye' ? [...FIELDS.slice(0, 2), 'faceWent', ...FIELDS.slice(2)] : FIELDS;
  const made = asking.answer?.ok ? asking.answer.value : undefined;
  return (
    <TwoColumns
      title={tell('series.title')}
      lead={tell('series.lead')}
      heading={heading}
      isAnswered={false}
      isBusy={asking.working}
      side={
        <>
          <Wishes {...{ typed, change, asOf }} />
          <AboutYou
            key={typed.area === 'under-eye' ? 'eye' : 'skin'}
            fields={fields}
            {...{ typed, change, asOf }}
          />
        </>
      }
    >
      <div role="status">
        <Trouble asking={asking} wait={tell('series.wait')} isAsked={input !== undefined} />
        {made && input && <Head made={made} of={figureOfPlan(made, input)} />}
      </div>
      {made && input && <Whole made={made} input={input} asOf={asOf} />}
    </TwoColumns>
  );
}

/** Whom the numbers of a plan are for; without a plan, whoever has this area. */
const figureOfPlan = ({ plan }: Plan, input: PlanInput): FigureOf =>
  plan ? figureOf(input, plan) : { levels: [input.area] };

/** Everything below the head: dates, gains, notes, what was ruled out, and how to take it along. */
function Whole({ made, input, asOf }: { made: Plan; input: PlanInput; asOf: string }) {
  const { engine, knowledge } = made.provenance;
  const of = figureOfPlan(made, input);
  return (
    <>
      {made.plan && <Dates made={made} asOf={asOf} of={of} />}
      {made.plan && <Gains made={made} of={of} />}
      <Notes findings={made.findings.filter(({ status }) => status === 'fired')} />
      <Open asks={made.asks} lead={tell('series.open-lead')} />
      <Rejected rejected={made.rejected} of={of} />
      {made.plan && <KeepPlan made={made} input={input} />}
      <p className="small">{tell('series.guide')}</p>
      <p className="small made-by">
        {tell('explore.made', { engine, knowledge: knowledge.slice(0, 12) })}
      </p>
    </>
  );
}

/** How many sessions, when, with what; or that there is no plan. */
function Head({ made: { plan, event, asks }, of }: { made: Plan; of: FigureOf }) {
  if (!plan)
    return (
      <section className="card verdict verdict-not-suitable" aria-labelledby="plan-head">
        <h2 id="plan-head">{tell('series.no-plan')}</h2>
        <p className="lead">{tell('series.no-plan-lead')}</p>
      </section>
    );
  const [first, last] = [plan.sessions.at(0), plan.sessions.at(-1)];
  if (!first || !last) return null;
  const device =
    deviceOptions().find(({ value }) => value === plan.modality)?.label ?? plan.modality;
  return (
    <section className="card plan-head" aria-labelledby="plan-head">
      <h2 id="plan-head" className="big-range">
        {plan.sessions.length === 1
          ? tell('series.headline-one', { date: shortDay(first.date) })
          : tell('series.headline', {
              count: plan.sessions.length,
              low: monthOf(first.date),
              high: monthOf(last.date),
            })}
      </h2>
      <p>{tell('series.with', { device, depth: plan.depthMm })}</p>
      <FigureSources figure="series" of={of} />
      {asks.length > 0 && (
        <p className="note">
          {asks.length === 1
            ? tell('series.stands-one')
            : tell('series.stands', { count: asks.length })}{' '}
          <button type="button" className="plain" onClick={showOpen}>
            {tell('series.stands-show')}
          </button>
        </p>
      )}
      {event && <Clear event={event} />}
    </section>
  );
}

const monthOf = (date: string) => longDay(date).split(' ').slice(1).join(' ');

/** The chance to be clear on the day, with its range, or that no session comes near. */
function Clear({ event }: { event: NonNullable<Plan['event']> }) {
  const { chanceClear: clear } = event;
  if (!clear) return <p className="note">{tell('series.clear-none')}</p>;
  const of100 = (chance: number) => Math.round(chance * 100);
  return (
    <div className="clear">
      <h3>{tell('series.clear-title')}</h3>
      <p className="clear-number" aria-hidden="true">
        {of100(clear.low)}–{of100(clear.high)} <small>/ 100</small>
      </p>
      <div>
        <p>
          {tell('series.clear', {
            chance: of100(clear.chance),
            low: of100(clear.low),
            high: of100(clear.high),
          })}
        </p>
        <p className="small">{tell('series.clear-mark')}</p>
        <SourcesFold ids={clear.sources} />
      </div>
    </div>
  );
}

const ORDER = ['critical', 'warning', 'info'] as const;

function Notes({ findings }: { findings: Plan['findings'] }) {
  if (findings.length === 0) return null;
  const sorted = findings.toSorted(
    (left, right) => ORDER.indexOf(left.severity) - ORDER.indexOf(right.severity),
  );
  return (
    <section className="card" aria-labelledby="plan-notes">
      <h2 id="plan-notes">{tell('series.findings')}</h2>
      <ul className="reason-list">
        {sorted.map(({ rule, severity, text, evidence, certainty }) => (
          <li key={rule} data-severity={severity}>
            <p>{text}</p>
            {evidence.length > 0 && <SourcesFold ids={evidence} certainty={certainty} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rejected({ rejected, of }: { rejected: Plan['rejected']; of: FigureOf }) {
  if (rejected.length === 0) return null;
  return (
    <section className="card" aria-labelledby="rejected">
      <h2 id="rejected">{tell('series.rejected')}</h2>
      <dl className="rejected">
        {[...Map.groupBy(rejected, ({ because }) => because)].map(([because, ruledOut]) => (
          <div key={because}>
            {ruledOut.map(({ option }) => (
              <dt key={option}>{option.charAt(0).toUpperCase() + option.slice(1)}</dt>
            ))}
            <dd>{because}</dd>
          </div>
        ))}
      </dl>
      <FigureSources figure="options" of={{ levels: of.levels }} />
    </section>
  );
}
