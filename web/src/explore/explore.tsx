import './explore.css';
import { type ComponentType, lazy, Suspense } from 'react';
import { addressOf, PLACES, type Place } from '../patient/route.ts';
import { goTo } from '../patient/start.tsx';
import type { PageProps } from './page-props.ts';
import { tell } from './words.ts';

/** Each page comes as a part of its own, once it is opened. */
const PAGES: Record<Place, ComponentType<PageProps>> = {
  'will-it-help': lazy(() => import('./help/page.tsx')),
  plan: lazy(() => import('./series/page.tsx')),
  'try-dates': lazy(() => import('./skin/page.tsx')),
  decide: lazy(() => import('./choose/page.tsx')),
  evidence: lazy(() => import('./studies/page.tsx')),
  faq: lazy(() => import('./faq.tsx')),
  protocol: lazy(() => import('./protocol.tsx')),
  scorecard: lazy(() => import('./scorecard/page.tsx')),
};

/** The pages beyond the forecast, with a way from each to all others. */
export default function Explore({ place, ...props }: PageProps & { place: Place }) {
  const Page = PAGES[place];
  return (
    <div className="explore">
      <nav className="places" aria-label={tell('explore.nav')}>
        <ul>
          {PLACES.map((one) => (
            <li key={one}>
              <a
                href={addressOf(one)}
                onClick={goTo(addressOf(one))}
                aria-current={one === place ? 'page' : undefined}
              >
                {tell(`explore.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense fallback={<p className="working">{tell('explore.working')}</p>}>
        <Page key={place} {...props} />
      </Suspense>
      <p className="small explore-call">{tell('explore.call')}</p>
    </div>
  );
}
