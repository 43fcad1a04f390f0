/** The gatherings that lie ahead: when, where, and whether one comes (R-EMP-7, R-RND-7). */
import { Checkbox, Heading, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { GiveButton, type Place } from './act.tsx';
import { Section } from './section.tsx';

type Gathering = FollowUpBody['gatherings'][number];
type Answer = Gathering['answers'][number];

interface AnswerProps {
  readonly gathering: Gathering;
  readonly answer: Answer;
  readonly place: Place;
  readonly about: string;
}

const saidKey = { true: 'gathering.coming', false: 'gathering.notComing', null: 'gathering.unanswered' } as const;

/** Asked of leaders and mentors alone: an employee's contact is never passed on (R-RND-7). */
function OwnAnswer({ gathering, answer, place, about }: AnswerProps): ReactNode {
  const say = useTexts(followUpTexts);
  const [share, setShare] = useState(false);
  const isEmployee = answer.guest === 'employee';
  const fields = (coming: boolean) => ({
    gathering: gathering.id,
    coming,
    ...(isEmployee ? {} : { guest: answer.guest, shareContact: coming && share }),
  });
  const button = (coming: boolean): ReactNode =>
    answer.coming === coming ? null : (
      <GiveButton
        place={place}
        command="registerForGathering"
        fields={fields(coming)}
        text={say(coming ? 'gathering.yes' : 'gathering.no')}
        said={say('gathering.saved')}
        variant={coming && answer.coming === null ? 'primary' : 'secondary'}
        about={about}
      />
    );
  return (
    <>
      <p>{say(saidKey[`${answer.coming}`])}</p>
      {isEmployee || answer.coming === true ? null : (
        <Checkbox
          label={say('gathering.share')}
          value="share"
          checked={share}
          onChange={(event) => setShare(event.target.checked)}
        />
      )}
      <div className="desk-actions">
        {button(true)}
        {button(false)}
      </div>
    </>
  );
}

const saidBy = { true: 'yes', false: 'no', null: 'none' } as const;

function Answers({
  gathering,
  as,
  ...rest
}: Omit<AnswerProps, 'answer'> & { readonly as: readonly string[] }): ReactNode {
  const say = useTexts(followUpTexts);
  return gathering.answers.map((answer) =>
    as.includes(answer.guest) ? (
      <OwnAnswer key={answer.guest} gathering={gathering} answer={answer} {...rest} />
    ) : (
      <p key={answer.guest}>{say('gathering.of', { role: answer.guest, said: saidBy[`${answer.coming}`] })}</p>
    ),
  );
}

interface Props {
  readonly body: FollowUpBody;
  readonly place: Place;
  readonly id?: string;
}

export function Gatherings({ body, place, id = 'gatherings' }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const { dayText } = useLanguage();
  return (
    <Section id={id} title={say('gathering.title')}>
      {body.gatherings.length === 0 ? (
        <p>{say('gathering.none')}</p>
      ) : (
        <ul className="desk-list">
          {body.gatherings.map((one) => {
            const heading = `gathering-${one.id}`;
            const { day, from, to, place: where, theme, material, mandatory } = one;
            return (
              <li key={one.id} className="desk-item">
                <div className="follow-line">
                  <Heading level={3} data-size="2xs" id={heading}>
                    {say('gathering.line', { day: dayText(day), from, to, place: where })}
                  </Heading>
                  {mandatory && body.as.includes('employee') ? (
                    <Tag data-color="info">{say('gathering.mandatory')}</Tag>
                  ) : null}
                </div>
                {theme === null ? null : <p>{say('gathering.theme', { theme })}</p>}
                {material.length === 0 ? null : (
                  <p>
                    {say('gathering.material')}:{' '}
                    {material.map((link) => (
                      <a key={link} className="ds-link" href={link} rel="noreferrer">
                        {link}
                      </a>
                    ))}
                  </p>
                )}
                <Answers gathering={one} as={body.as} place={place} about={heading} />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
