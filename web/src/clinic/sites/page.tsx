import { Heading } from '../parts/heading.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { Sites } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { SiteForm } from './site-form.tsx';

/** The places a clinic works at; owners add and rename them. */
export function SitesPage() {
  const { may } = useStaff();
  const sites = useAnswer<Sites>('/api/clinic/sites');
  return (
    <>
      <Heading title={say('sites-title')} />
      <p>{say('sites-lead')}</p>
      {!may('owner') && <p className="note">{say('settings-read-only')}</p>}
      {sites.trouble && <TroubleNote trouble={sites.trouble} again={sites.again} />}
      {!sites.value && !sites.trouble && <Loading />}
      {sites.value?.sites.length === 0 && <p className="panel empty">{say('sites-none')}</p>}
      {sites.value?.sites.map((site) =>
        may('owner') ? (
          <SiteForm key={site.id} site={site} onSaved={sites.again} />
        ) : (
          <section key={site.id} className="panel">
            <p className="line-title">{site.name}</p>
            <p className="small">{site.address ?? say('unknown')}</p>
          </section>
        ),
      )}
      {may('owner') && sites.value && (
        <>
          <h2>{say('site-add')}</h2>
          <SiteForm key={sites.value.sites.length} onSaved={sites.again} />
        </>
      )}
    </>
  );
}
