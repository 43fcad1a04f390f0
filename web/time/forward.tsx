/** How far, and what people do meanwhile; while time passes: how far it has come, and how to stop it. */
import { Alert, Button, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Conduct, Goal, StandingBody, Step } from '../../api/rehearsal/bodies.ts';
import { dayOf, timeOf } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { timeTexts } from '../../texts/web/time/index.ts';
import { type Failure, post } from '../api/client.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';

const goals: readonly Goal[] = ['next', 'day', 'week', 'end'];
const conducts: readonly Conduct[] = ['nobodyActs', 'everyoneActs'];

interface Props {
  readonly standing: StandingBody;
  readonly again: () => Promise<void>;
}

interface PassingProps {
  readonly step: Step;
  readonly day: Day;
  readonly again: () => Promise<void>;
  /** The button that is pressed goes away: the focus stays in the section. */
  readonly stay: () => void;
}

function Passing({ step, day, again, stay }: PassingProps): ReactNode {
  const say = useTexts(timeTexts);
  const { dayText, language } = useLanguage();
  const [stopping, setStopping] = useState(false);
  const stop = async (): Promise<void> => {
    setStopping(true);
    stay();
    await post('/v1/rehearsal/stop', {}, crypto.randomUUID(), language);
    await again();
  };
  return (
    <div className="time-passing" aria-busy="true">
      <p>
        <strong>{say('moving', { day: dayText(day) })}</strong>{' '}
        {say('soFar', { mails: step.mailCount, acts: step.actCount })}
      </p>
      <Button variant="secondary" aria-disabled={stopping} onClick={() => void stop()}>
        {say(stopping ? 'stopping' : 'stop')}
      </Button>
    </div>
  );
}

function Ahead({ next }: Pick<StandingBody, 'next'>): ReactNode {
  const say = useTexts(timeTexts);
  const { dayText } = useLanguage();
  if (next === null) return <Paragraph>{say('nothingAhead')}</Paragraph>;
  const at = Date.parse(next);
  return <Paragraph>{say('ahead', { day: dayText(dayOf(at)), time: timeOf(at) })}</Paragraph>;
}

interface ConductProps {
  readonly conduct: Conduct;
  readonly choose: (conduct: Conduct) => void;
}

function Meanwhile({ conduct, choose }: ConductProps): ReactNode {
  const say = useTexts(timeTexts);
  return (
    <Fieldset>
      <Fieldset.Legend>{say('conduct')}</Fieldset.Legend>
      {conducts.map((one) => (
        <Radio
          key={one}
          name="conduct"
          value={one}
          label={say(`conduct.${one}`)}
          description={say(`conduct.${one}.then`)}
          checked={conduct === one}
          onChange={() => choose(one)}
        />
      ))}
    </Fieldset>
  );
}

export function Forward({ standing, again }: Props): ReactNode {
  const say = useTexts(timeTexts);
  const texts = useLanguage();
  const [conduct, setConduct] = useState<Conduct>('nobodyActs');
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const stay = (): void => heading.current?.focus();
  const move = async (goal: Goal): Promise<void> => {
    // What was said of the stretch before is over.
    announce('');
    stay();
    const answer = await post('/v1/rehearsal/move', { goal, conduct }, crypto.randomUUID(), texts.language);
    // Somebody else has moved it meanwhile: that is what is read now.
    setFailure(answer.ok || answer.why === 'refused' ? null : answer.why);
    await again();
  };
  const { step, next } = standing;
  return (
    <section aria-labelledby="forward">
      <Heading level={2} data-size="sm" id="forward" tabIndex={-1} ref={heading}>
        {say('forward')}
      </Heading>
      {failure === null ? null : (
        <Alert data-color="warning" role="alert">
          {texts.say(`failure.${failure}`)}
        </Alert>
      )}
      {step?.ended === 'moving' ? (
        <Passing step={step} day={standing.day} again={again} stay={stay} />
      ) : (
        <div className="time-forward">
          <Ahead next={next} />
          <Meanwhile conduct={conduct} choose={setConduct} />
          <div className="desk-actions">
            {goals.map((goal) => (
              <Button key={goal} variant={goal === 'next' ? 'primary' : 'secondary'} onClick={() => void move(goal)}>
                {say(`goal.${goal}`)}
              </Button>
            ))}
          </div>
          <p className="desk-quiet">{say('endAbout')}</p>
        </div>
      )}
    </section>
  );
}
