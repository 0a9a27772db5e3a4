import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Frame } from '../kit/frame.tsx';
import { forecastInputOf } from './answers.ts';
import { LinkPage } from './forecast/link-page.tsx';
import { ForecastPage } from './forecast/page.tsx';
import { studiedDepthMm } from './knowledge.ts';
import { QuestionPage } from './questions/page.tsx';
import { useRoute } from './route.ts';
import { StartPage } from './start.tsx';
import { today } from './today.ts';
import { forget, keep, recall, type Typed } from './typed.ts';
import { say } from './words.ts';

/** What leads beyond the forecast comes only when somebody goes there. */
const Explore = lazy(async () => {
  const [page, { learnWords }] = await Promise.all([
    import('../explore/explore.tsx'),
    import('../explore/words.ts'),
  ]);
  await learnWords();
  return page;
});

/** Storage may be forbidden altogether (then even naming it throws): the page works without. */
function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function useTyped() {
  const [typed, setTyped] = useState<Typed>(() => {
    const storage = deviceStorage();
    return storage ? recall(storage) : {};
  });
  const change = useCallback((part: Typed) => setTyped((before) => ({ ...before, ...part })), []);
  const clear = useCallback(() => {
    const storage = deviceStorage();
    if (storage) forget(storage);
    setTyped({});
  }, []);
  useEffect(() => {
    const storage = deviceStorage();
    if (storage && Object.keys(typed).length > 0) keep(storage, typed);
  }, [typed]);
  return { typed, change, clear };
}

/** The patient's entry: start, nine questions, forecast, private link. */
export function App() {
  const route = useRoute();
  const { typed, change, clear } = useTyped();
  const asOf = today();
  const input = forecastInputOf(typed, asOf, studiedDepthMm);
  return (
    <Frame>
      {route.page === 'start' && <StartPage typed={typed} input={input} onForget={clear} />}
      {route.page === 'question' && (
        <QuestionPage
          key={route.step}
          step={route.step}
          typed={typed}
          change={change}
          input={input}
          asOf={asOf}
        />
      )}
      {route.page === 'forecast' && (
        <ForecastPage typed={typed} change={change} clear={clear} input={input} asOf={asOf} />
      )}
      {route.page === 'explore' && (
        <Suspense fallback={<p className="working">{say('forecast.working')}</p>}>
          <Explore place={route.place} of={route.of} typed={typed} change={change} asOf={asOf} />
        </Suspense>
      )}
      {route.page === 'link' && <LinkPage token={route.token} asOf={asOf} />}
    </Frame>
  );
}
