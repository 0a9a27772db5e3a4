import { useState } from 'react';
import { TextArea } from '../parts/fields.tsx';
import { useStaff } from '../staff.ts';
import type { Settings } from '../types.ts';
import { say } from '../words.ts';

type Practice = Settings['practice'];

/** The forecast on the clinic's own site: who may show it, what to paste, whether requests are taken. */
export function WebsiteFields({
  practice,
  onChange,
}: {
  practice: Practice;
  onChange: (part: Partial<Practice>) => void;
}) {
  const { me } = useStaff();
  const [sites, setSites] = useState((practice.embedSites ?? []).join('\n'));
  const page = `${location.origin}/at/${me.clinic.slug}`;
  return (
    <section className="panel">
      <p>
        {say('website-page')} <a href={page}>{page}</a>
      </p>
      <TextArea
        label={say('website-sites')}
        hint={say('website-sites-hint')}
        rows={2}
        value={sites}
        onChange={(text) => {
          setSites(text);
          const lines = text.split('\n').map((line) => line.trim());
          onChange({ embedSites: lines.filter(Boolean).map(originOf) });
        }}
      />
      <p>{say('website-paste')}</p>
      <pre className="snippet">
        <code>{`<script src="${location.origin}/embed/healcast.js" async></script>\n<healcast-forecast clinic="${me.clinic.slug}"></healcast-forecast>`}</code>
      </pre>
      <label className="check">
        <input
          type="checkbox"
          checked={practice.takesRequests !== false}
          onChange={(event) => onChange({ takesRequests: event.currentTarget.checked })}
        />
        <span>{say('website-requests')}</span>
      </label>
    </section>
  );
}

/** What a browser calls this site, where it can be told: people paste whole addresses. */
const originOf = (typed: string): string => {
  const address = typed.includes('://') ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address).origin : typed;
};
