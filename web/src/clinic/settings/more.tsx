import { Link } from '../parts/link.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import { say } from '../words.ts';

/** The pages that belong to the settings but have room of their own. */
export function More() {
  const { may } = useStaff();
  const pages = [
    [addressOf.wordings, 'wordings-title'],
    [addressOf.sites, 'sites-title'],
    ...(may('front-desk') ? [[addressOf.letters, 'failed-title'] as const] : []),
    ...(may('owner') ? [[addressOf.audit, 'audit-title'] as const] : []),
  ] as const;
  return (
    <nav aria-label={say('settings-more')}>
      <ul className="more">
        {pages.map(([address, title]) => (
          <li key={address}>
            <Link className="button quiet" href={address}>
              {say(title)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
