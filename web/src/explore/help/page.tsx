import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { AboutYou } from '../about-you.tsx';
import { checkInputOf, kilos } from '../asked.ts';
import type { PageProps } from '../page-props.ts';
import { Trouble } from '../trouble.tsx';
import { TwoColumns } from '../two-columns.tsx';
import { useCare } from '../use-care.ts';
import { tell } from '../words.ts';
import { Guides } from './guide.tsx';
import { Result, Verdict } from './result.tsx';

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
    <TwoColumns
      title={tell('help.title')}
      lead={tell('help.lead')}
      heading={heading}
      isAnswered={input !== undefined}
      isBusy={asking.working}
      side={
        <AboutYou
          key={typed.area === 'under-eye' ? 'eye' : 'skin'}
          fields={fields}
          {...{ typed, change, asOf }}
        />
      }
    >
      <div role="status">
        <Trouble asking={asking} wait={tell('help.wait')} isAsked={input !== undefined} />
        {asking.answer?.ok && input && <Verdict check={asking.answer.value} />}
      </div>
      {asking.answer?.ok && input && <Result check={asking.answer.value} />}
      {input && <Guides area={input.area} extra={lostMuch ? ['after-weight-loss'] : []} />}
    </TwoColumns>
  );
}
