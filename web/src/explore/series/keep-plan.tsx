import type { Plan, PlanInput } from '@healcast/engine';
import { useState } from 'react';
import { inLanguage } from '../../api.ts';
import { byClinic } from '../../patient/at.ts';
import { calendarFile, stampOf } from '../../patient/calendar-file.ts';
import { tell } from '../words.ts';
import { planEvents } from './calendar.ts';

const PATIENCE_MS = 20_000;

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Takes the plan along: as calendar dates made on the device, on paper, or as a PDF of the server. */
export function KeepPlan({ made, input }: { made: Plan; input: PlanInput }) {
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const saveDates = () => {
    const file = calendarFile(tell('series.file-name'), planEvents(made), stampOf(new Date()));
    save(new Blob([file], { type: 'text/calendar;charset=utf-8' }), 'healcast-plan.ics');
  };
  const savePdf = async () => {
    setState('working');
    try {
      const reply = await fetch(`/api/plans/plan.pdf?${inLanguage(byClinic)}`, {
        method: 'POST',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      if (!reply.ok) throw new Error(`The server answered ${reply.status}.`);
      save(await reply.blob(), 'healcast-plan.pdf');
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <section className="keep-plan">
      <p className="actions">
        <button type="button" className="button" onClick={saveDates}>
          {tell('series.save')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={savePdf}
          disabled={state === 'working'}
        >
          {tell(state === 'working' ? 'series.pdf-wait' : 'series.pdf')}
        </button>
        <button type="button" className="button quiet" onClick={() => print()}>
          {tell('series.print')}
        </button>
      </p>
      <p role="status">{state === 'failed' && tell('series.pdf-failed')}</p>
    </section>
  );
}
