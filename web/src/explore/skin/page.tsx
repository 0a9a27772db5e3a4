import './skin.css';
import type { RemodelInput } from '@healcast/engine';
import { useState } from 'react';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { SERIES_INTERVAL_DAYS, seriesLength } from '../../patient/answers.ts';
import { AboutYou } from '../about-you.tsx';
import { EXAMPLE, kindOf, remodelInputOf, type SessionKind } from '../asked.ts';
import type { PageProps } from '../page-props.ts';
import { Trouble } from '../trouble.tsx';
import { TwoColumns } from '../two-columns.tsx';
import { useCare } from '../use-care.ts';
import { tell } from '../words.ts';
import { Beneath } from './beneath.tsx';
import { Controls } from './controls.tsx';
import { Firmness } from './firmness.tsx';
import { HowMade } from './how-made.tsx';
import { evenly, MOST_SESSIONS } from './sessions.ts';
import { useBands } from './use-bands.ts';

const FIELDS = ['area', 'age', 'firmness', 'health', 'menopause'];
/** What somebody begins with who has not said how many. */
const USUAL_SESSIONS = 4;

/** "Try dates": sessions to be moved, and what the model of the dermis makes of them at once. */
export default function SkinPage({ typed, change, asOf }: PageProps) {
  const heading = useHeadingFocus(tell('skin.title'));
  const [kind, setKind] = useState<SessionKind>(() => kindOf(typed));
  const [days, setDays] = useState(() => evenly(usualCount(typed), SERIES_INTERVAL_DAYS));
  const own = remodelInputOf(typed, kind, asOf);
  const input = own ?? { ...EXAMPLE, ...kind };
  const asking = useCare('remodel', input);
  const skin = asking.answer?.ok ? asking.answer.value : undefined;
  const { told, settled, failed } = useBands(skin, days);
  const of = { modality: kind.modality, depthMm: kind.depthMm, levels: levelsOf(input) };
  return (
    <TwoColumns
      title={tell('skin.title')}
      lead={tell('skin.lead')}
      heading={heading}
      isAnswered
      isBusy={asking.working && !skin}
      side={<AboutYou fields={FIELDS} {...{ typed, change, asOf }} />}
    >
      <Trouble asking={{ ...asking, failed: asking.failed || failed }} />
      {!own && <p className="note">{tell('skin.example', { age: EXAMPLE.patient.ageYears })}</p>}
      {skin && !told && <p className="working">{tell('explore.working')}</p>}
      {told && (
        <>
          <Firmness {...told} {...{ settled: settled?.shown, days, setDays, of }}>
            <Controls {...{ kind, setKind, days, setDays }} />
          </Firmness>
          <Beneath {...told} days={days} />
          <HowMade />
        </>
      )}
    </TwoColumns>
  );
}

const usualCount = (typed: PageProps['typed']) =>
  typed.series ? Math.min(MOST_SESSIONS, seriesLength(typed)) : USUAL_SESSIONS;

const levelsOf = ({ area, modality, patient }: RemodelInput) => [
  area,
  modality,
  patient.laxity ?? '',
];
