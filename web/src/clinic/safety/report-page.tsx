import '../outcomes/outcomes.css';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { ReportDraft } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';

/** The draft of a report to a regulator: on screen, on paper, or as text to take along. */
export function ReportPage({ eventId }: { eventId: string }) {
  const { may } = useStaff();
  const allowed = may('clinician');
  const report = useAnswer<ReportDraft>(
    allowed ? `/api/clinic/adverse-events/${eventId}/report` : null,
  );
  const draft = report.value;
  return (
    <>
      <Heading title={draft ? say('report-of', { title: draft.title }) : say('report-draft')}>
        <Link className="button quiet" href={addressOf.safety}>
          {say('room-safety')}
        </Link>
        {draft && (
          <>
            <button type="button" className="button quiet" onClick={() => download(draft)}>
              {say('report-download')}
            </button>
            <button type="button" className="button" onClick={() => print()}>
              {say('sheet-print')}
            </button>
          </>
        )}
      </Heading>
      {!allowed && <p className="panel empty">{say('report-not-yours')}</p>}
      {report.trouble && <TroubleNote trouble={report.trouble} again={report.again} />}
      {allowed && !draft && !report.trouble && <Loading />}
      {draft && (
        <>
          <p className="note">{say('report-check')}</p>
          <p className="small">{say('report-form')}</p>
          {draft.missing.length > 0 && (
            <p className="small no-print">
              {say('report-missing', { count: draft.missing.length })}
            </p>
          )}
          {draft.sections.map(({ title, fields }) => (
            <section key={title} className="panel report-part">
              <h2>{title}</h2>
              <dl className="facts">
                {fields.map(({ name, value }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd className={value === null ? 'blank' : undefined}>
                      {value ?? say('report-open')}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </>
      )}
    </>
  );
}

function download({ title, text }: ReportDraft): void {
  const lines = [say('report-of', { title }), say('report-check'), say('report-form'), text];
  const address = URL.createObjectURL(new Blob([lines.join('\n\n')], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'adverse-event-draft.txt';
  link.click();
  URL.revokeObjectURL(address);
}
