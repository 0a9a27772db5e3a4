import { Disclosure } from '../../kit/disclosure.tsx';
import { useStaff } from '../staff.ts';
import type { AlertKept } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** Every time somebody waited: when, until when it should have been answered, by whom it was. */
export function AlertHistory({ alerts }: { alerts: readonly AlertKept[] }) {
  const { clock } = useStaff();
  return (
    <Disclosure label={say('alert-history', { count: alerts.length })}>
      <ul className="lines panel">
        {alerts.map((alert) => (
          <li key={alert.id} className="line" data-signal={alert.signal}>
            <p className="signal">
              <span className="signal-dot" aria-hidden="true" />
              {say(`signal-${alert.signal}`)}
            </p>
            <div className="line-main">
              <p>
                {say('alert-raised', {
                  moment: clock.moment(alert.raisedAt),
                  due: clock.moment(alert.dueAt),
                })}
              </p>
              <p className="small">
                {alert.answeredAt
                  ? say('alert-answered', {
                      moment: clock.moment(alert.answeredAt),
                      name: alert.answeredBy ?? say('from-clinic'),
                    })
                  : say('alert-open')}
                {alert.action && ` · ${nameOf('action', alert.action)}`}
                {alert.note && ` · ${alert.note}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
