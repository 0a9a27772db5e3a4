import type { eventsOf } from '../../../store/clinic/adverse-events.ts';

type Event = Awaited<ReturnType<typeof eventsOf>>[number];

/** The draft of a report: what is on record, and what is missing. No name of the person stands in it. */
export function draftReport(event: Event): { title: string; text: string; missing: string[] } {
  const { session } = event;
  const zones = session?.zones.map(
    ({ area, depthMm, passes, energyMj, temperatureC }) =>
      `${area} ${depthMm} mm${passes ? `, ${passes} passes` : ''}${energyMj ? `, ${energyMj} mJ` : ''}${temperatureC ? `, ${temperatureC} °C` : ''}`,
  );
  const fields: [string, string | null | undefined][] = [
    ['Event', event.kind],
    ['Severity', event.severity],
    ['Serious', event.serious ? 'yes' : 'no'],
    ['First seen', event.onset],
    ['Resolved', event.resolved],
    ['What happened', event.description],
    ['What was done', event.treatment],
    ['Date of the session', session?.date],
    ['Kind of needling', session?.modality],
    ['Where, how deep', zones?.join('; ')],
    ['Device', event.device],
    ['Needle cartridge lot', event.cartridgeLot],
    ['Adjuncts with lots', event.adjuncts.length > 0 ? event.adjuncts.join('; ') : undefined],
    ['Anaesthetic', session?.anaesthetic],
    ['Record', event.id],
  ];
  const known = fields.filter(([, value]) => value);
  return {
    title: `Draft: adverse event after microneedling, ${event.kind}, ${event.onset}`,
    text: known.map(([name, value]) => `${name}: ${value}`).join('\n'),
    missing: fields.filter(([, value]) => !value).map(([name]) => name),
  };
}
