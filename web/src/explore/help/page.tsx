import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { AboutYou } from '../about-you.tsx';
import { checkInputOf, kilos } from '../asked.ts';
import type { PageProps } from '../explore.tsx';
import { Trouble } from '../trouble.tsx';
import { useCare } from '../use-care.ts';
import { tell } from '../words.ts';
import { Guides } from './guide.tsx';
import { Result } from './result.tsx';

const FIELDS = [
  'area',
  'age',
  'firmness',
  'hopes',
  'tone',
  'health',
  'lost',
  'menopause',
  'device',
  'depth',
];

/** "Will it help me?": a verdict with its reasons, what is unknown, what to gain, and other ways. */
export default function HelpPage({ typed, change, asOf }: PageProps) {
  const heading = useHeadingFocus(tell('help.title'));
  const input = checkInputOf(typed, asOf);
  const asking = useCare('check', input);
  // Only who thinks of the eyes is asked about the face.
  const fields =
    typed.area === 'under-eye' ? [...FIELDS.slice(0, 3), 'faceWent', ...FIELDS.slice(3)] : FIELDS;
  const history = input?.patient.history ?? [];
  const lostMuch = (kilos(typed) ?? 0) > 0 || history.includes('bariatric-surgery');
  return (
    <div className="explore-page two-columns">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {tell('help.title')}
        </h1>
        <p className="lead">{tell('help.lead')}</p>
      </header>
      <div className="explore-side">
        <AboutYou
          key={typed.area === 'under-eye' ? 'eye' : 'skin'}
          fields={fields}
          {...{ typed, change, asOf }}
        />
      </div>
      <div className="explore-main" aria-live="polite" aria-busy={asking.working}>
        <Trouble asking={asking} wait={tell('help.wait')} isAsked={input !== undefined} />
        {asking.answer?.ok && input && <Result check={asking.answer.value} />}
        {input && <Guides area={input.area} extra={lostMuch ? ['after-weight-loss'] : []} />}
      </div>
    </div>
  );
}
