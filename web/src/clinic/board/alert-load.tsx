import { spokenMinutes } from '../time.ts';
import type { AlertLoad } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';

const DAYS = 30;
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

/** How heavy the alerts weigh: their share of check-ins, the time to an answer, what they led to. */
export function AlertLoadLine() {
  const { value: load } = useAnswer<AlertLoad>(`/api/clinic/alert-load?days=${DAYS}`);
  if (!load) return null;
  const figures: [string, string][] = [
    ['load-check-ins', String(load.checkIns)],
    ['load-alerts', String(load.alerts)],
    [
      'load-share',
      load.alertsPerCheckIn === null ? say('not-yet') : percent(load.alertsPerCheckIn),
    ],
    ['load-in-time', `${load.answeredInTime} / ${load.answered}`],
    [
      'load-median',
      load.medianMinutesToAnswer === null
        ? say('not-yet')
        : spokenMinutes(load.medianMinutesToAnswer),
    ],
    ['load-action', load.ledToAction === null ? say('not-yet') : percent(load.ledToAction)],
    ['load-handed-over', String(load.handedOver)],
  ];
  return (
    <section className="load">
      <h2>{say('load-title', { days: DAYS })}</h2>
      <dl className="figures">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
