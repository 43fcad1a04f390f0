/** What has to be in place, in the order in which it is usually done: what is done, and what is not (R-EMP-2 to R-EMP-11). */
import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { commandText } from '../../texts/commands/index.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { type FollowUpTextKey, followUpTexts } from '../../texts/web/follow-up/index.ts';
import { commandAddress } from '../forms/command-address.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { DayAct, type Place } from './act.tsx';
import { Section } from './section.tsx';
import { nameOf } from './use-follow-up.ts';

type Step = FollowUpBody['steps'][number];

const groups = [
  { title: 'steps.first', steps: ['contract', 'accommodation', 'equipment', 'buddy', 'mentor', 'agreement'] },
  { title: 'steps.middle', steps: ['probation', 'training'] },
  { title: 'steps.last', steps: ['choice', 'leavingTalk', 'certificate', 'access'] },
] as const;

type StepId = (typeof groups)[number]['steps'][number];

/** Those that are said with a day alone; the others have a form. */
const dayAlone = new Set<StepId>([
  'equipment',
  'agreement',
  'probation',
  'training',
  'leavingTalk',
  'certificate',
  'access',
]);

interface Props {
  readonly body: FollowUpBody;
  readonly place: Place;
  readonly may: (command: string) => boolean;
}

function State({ step, today }: { readonly step: Step; readonly today: string }): ReactNode {
  const say = useTexts(followUpTexts);
  const { dateText } = useLanguage();
  const { done, on, due } = step;
  if (done)
    return <Tag data-color="success">{on === null ? say('step.done') : say('step.doneOn', { day: dateText(on) })}</Tag>;
  if (due === null) return <Tag data-color="neutral">{say('step.open')}</Tag>;
  const late = due < today;
  return (
    <Tag data-color={late ? 'warning' : 'info'}>{say(late ? 'step.late' : 'step.due', { day: dateText(due) })}</Tag>
  );
}

function Do({ step, id, place }: { readonly step: Step; readonly id: StepId; readonly place: Place }): ReactNode {
  const say = useTexts(followUpTexts);
  const { language } = useLanguage();
  const text = commandText('employment', step.command, language);
  if (!dayAlone.has(id))
    return (
      <Link className="ds-link" href={commandAddress(place.id, step.command)}>
        {text}
      </Link>
    );
  return (
    <details className="desk-why">
      <summary id={`step-${id}`}>{text}</summary>
      <DayAct
        place={place}
        command={step.command}
        label={say('step.day')}
        said={say('step.saved')}
        answers={[{ text: say('step.button'), fields: {} }]}
        about={`step-${id}`}
      />
    </details>
  );
}

function Line({ step, id, body, place, may }: Props & { readonly step: Step; readonly id: StepId }): ReactNode {
  const say = useTexts(followUpTexts);
  const { language } = useLanguage();
  const key: FollowUpTextKey = `step.${id}`;
  const person = id === 'buddy' || id === 'mentor' ? nameOf(body, id) : null;
  return (
    <li className="follow-step" data-done={step.done}>
      <div className="follow-line">
        <span>
          {say(key)}
          {person === null || !step.done ? null : <>: {person}</>}
        </span>
        <State step={step} today={body.today} />
      </div>
      {step.done ? null : (
        <p className="desk-quiet">
          {say('step.owner', { role: commonTexts[language].roles[step.owner] })}
          {id === 'training' ? <> · {say('step.trainingWhy')}</> : null}
        </p>
      )}
      {!step.done && may(step.command) ? <Do step={step} id={id} place={place} /> : null}
    </li>
  );
}

export function Steps(props: Props): ReactNode {
  const say = useTexts(followUpTexts);
  return (
    <Section id="steps" title={say('steps.title')}>
      {groups.map(({ title, steps }) => {
        const found = steps.flatMap((id) => {
          const step = props.body.steps.find((one) => one.id === id);
          return step === undefined ? [] : [{ id, step }];
        });
        return found.length === 0 ? null : (
          <div key={title}>
            <Heading level={3} data-size="2xs" className="follow-sub">
              {say(title)}
            </Heading>
            <ul className="desk-plain">
              {found.map(({ id, step }) => (
                <Line key={id} id={id} step={step} {...props} />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
