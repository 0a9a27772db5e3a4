import { Link } from '../parts/link.tsx';
import { addressOf } from '../route.ts';
import { say } from '../words.ts';

/** The pages that belong to the settings but have room of their own. */
export function More() {
  return (
    <nav aria-label={say('settings-more')}>
      <ul className="more">
        <li>
          <Link className="button quiet" href={addressOf.wordings}>
            {say('wordings-title')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
