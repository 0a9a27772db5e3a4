import {
  type ClinicSettings,
  daysBetween,
  type Forecast,
  type ForecastInput,
  sessionOfRecovery,
} from '@healcast/engine';
import { lazy, type Ref, Suspense, useState } from 'react';
import { Later } from '../../kit/later.tsx';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { questionOf } from '../answers.ts';
import { destination } from '../questions/page.tsx';
import { addressOf } from '../route.ts';
import { goTo, MorePages } from '../start.tsx';
import type { Typed } from '../typed.ts';
import { type Forecasting, useForecast } from '../use-forecast.ts';
import { say } from '../words.ts';
import { AdjunctBox } from './adjunct-box.tsx';
import { CallCard, useClinic } from './call-card.tsx';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import { KeepForecast } from './keep-forecast.tsx';
import type { Parts } from './parts.ts';
import { Recovery } from './recovery.tsx';
import { Result } from './result.tsx';
import { SafeDates } from './safe-dates.tsx';
import { FigureSources } from './sources.tsx';
import { Unknowns } from './unknowns.tsx';
import { WhatIf } from './what-if.tsx';
import { YourAnswers } from './your-answers.tsx';

/** Comes when a forecast is there: nobody asks a clinic before. */
const RequestForm = lazy(async () => {
  const [form, { learnWords }] = await Promise.all([
    import('../request/form.tsx'),
    import('../request/words.ts'),
  ]);
  await learnWords();
  return form;
});

/** The forecast of the answers on this device, worked out anew whenever one changes. */
export function ForecastPage({
  typed,
  change,
  clear,
  input,
  asOf,
}: {
  typed: Typed;
  change: (part: Typed) => void;
  clear: () => void;
  input: ForecastInput | undefined;
  asOf: string;
}) {
  const [care, setCare] = useState<NonNullable<ForecastInput['aftercare']>>({});
  const clinic = useClinic();
  // The clinic's own waiting times come first (and are left out where no clinic answers).
  const asked: ForecastInput | undefined = input && {
    ...input,
    ...(Object.keys(care).length > 0 && { aftercare: care }),
    ...(clinic?.activityRules.length && { clinic: { activityRules: clinic.activityRules } }),
  };
  const forecasting = useForecast(asked);
  const { answer, input: answered } = forecasting;
  if (!input) return <Unfinished typed={typed} asOf={asOf} />;
  if (!answer?.ok || !answered) return <NoForecast forecasting={forecasting} />;
  return (
    <ForecastView
      forecast={answer.value}
      input={answered}
      asOf={asOf}
      clinic={clinic}
      typed={typed}
      aside={
        <>
          <YourAnswers typed={typed} />
          <WhatIf typed={typed} change={change} care={care} setCare={setCare} />
        </>
      }
      series={{ typed, change }}
      keep={
        <>
          <KeepForecast input={answered} forecast={answer.value} onForget={clear} />
          <Suspense fallback={null}>
            <RequestForm input={answered} />
          </Suspense>
        </>
      }
      working={forecasting.working}
    />
  );
}

/** What a forecast looks like (brief FC1), of this device or behind a private link. */
export function ForecastView({
  forecast,
  input,
  asOf,
  typed,
  aside,
  keep,
  clinic,
  series,
  top,
  history,
  before,
  working = false,
}: {
  forecast: Forecast;
  input: ForecastInput;
  asOf: string;
  typed?: Typed;
  aside?: React.ReactNode;
  keep: React.ReactNode;
  clinic: ClinicSettings | undefined;
  series?: { typed: Typed; change: (part: Typed) => void };
  /** What stands first and holds the page's heading, in place of the date. */
  top?: (parts: Parts, heading: Ref<HTMLHeadingElement>) => React.ReactNode;
  history?: React.ReactNode;
  /** The same forecast before any check-in, to show what has moved. */
  before?: Forecast | undefined;
  working?: boolean;
}) {
  const heading = useHeadingFocus(say(top ? 'today.title' : 'forecast.title'));
  const session = sessionOfRecovery(input);
  if (!session) return null;
  const todayDay = daysBetween(session.date, asOf);
  const parts = { forecast, input, session, todayDay };
  const on = [forecast, input, asOf];
  return (
    <div className="forecast" data-working={working}>
      <div className="forecast-main">
        {top?.(parts, heading)}
        <Headline {...parts} heading={top ? undefined : heading} />
        <Later on={[...on, clinic]}>
          <Recovery {...parts} clinic={clinic} />
        </Later>
        <Later on={[...on, before]}>
          <SafeDates {...parts} before={before} />
        </Later>
        {history}
        <Later on={on}>
          <AdjunctBox {...parts} />
        </Later>
        <Later on={[...on, series?.typed]}>
          <Result {...parts} series={series} />
        </Later>
        <Later on={[forecast]}>
          <Findings findings={forecast.findings} />
        </Later>
        <Later on={[...on, typed]}>
          <Unknowns input={input} provenance={forecast.provenance} isOwn={typed !== undefined} />
        </Later>
      </div>
      <div className="forecast-side">
        <CallCard modality={session.modality} clinic={clinic} />
        {aside}
        {keep}
        <MorePages />
      </div>
      <a className="call-tab" href="#call" onClick={toCallCard}>
        {say('forecast.call-title')}
      </a>
    </div>
  );
}

// The fragment of the address holds the page; so the link scrolls and focuses by itself.
function toCallCard(event: { preventDefault(): void }) {
  event.preventDefault();
  const card = document.getElementById('call');
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}

function Unfinished({ typed, asOf }: { typed: Typed; asOf: string }) {
  const heading = useHeadingFocus(say('forecast.title'));
  const next = destination(typed, asOf);
  return (
    <div className="message">
      <h1 ref={heading} tabIndex={-1}>
        {say('forecast.title')}
      </h1>
      <p>{say('questions.preview-wait')}</p>
      <a className="button" href={next} onClick={goTo(next)}>
        {say('start.resume')}
      </a>
    </div>
  );
}

/** While the engine works, when it refuses, and when it fails: each says what can be done. */
function NoForecast({ forecasting }: { forecasting: Forecasting }) {
  const heading = useHeadingFocus(say('forecast.title'));
  const refusal = forecasting.answer?.ok === false ? forecasting.answer.refusal : undefined;
  return (
    <div className="message">
      <h1 ref={heading} tabIndex={-1}>
        {say('forecast.title')}
      </h1>
      <div role="status">
        {!refusal && !forecasting.failed && <p className="working">{say('forecast.working')}</p>}
      </div>
      {forecasting.failed && (
        <div role="alert">
          <p>{say('wrong.fault')}</p>
          <button type="button" className="button" onClick={forecasting.again}>
            {say('wrong.again')}
          </button>
        </div>
      )}
      {refusal?.kind === 'outside-domain' && (
        <div role="alert">
          <p>{say('wrong.outside')}</p>
          <p>{refusal.because}</p>
          <FigureSources figure="domain" />
          <p>{say('wrong.outside-do')}</p>
        </div>
      )}
      {refusal?.kind === 'invalid-input' && (
        <div role="alert">
          <p>{say('wrong.refused')}</p>
          <ul>
            {refusal.fields.map(({ pointer, detail }) => (
              <li key={pointer}>
                {detail}{' '}
                <a href={addressOf({ question: questionOf(pointer) })}>
                  {say('wrong.refused-fix')}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
