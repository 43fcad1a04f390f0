/** The leader's page of one employee (R-EMP-3 to R-EMP-11): what comes next, the talks, the mentoring, what is in place. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { Adapt, Courses } from './adapt.tsx';
import { Contacts } from './contacts.tsx';
import { Gatherings } from './gatherings.tsx';
import { Now } from './now.tsx';
import { FollowUpPage } from './page-of.tsx';
import { Section } from './section.tsx';
import { Steps } from './steps.tsx';
import { Talks } from './talks.tsx';
import { mayIn, nameOf } from './use-follow-up.ts';

function Mentoring({ body }: { readonly body: FollowUpBody }): ReactNode {
  const say = useTexts(followUpTexts);
  const { dateText, dayText } = useLanguage();
  const { mentoring } = body;
  const name = nameOf(body, 'mentor');
  const last = mentoring?.meetings.findLast(({ held }) => held) ?? null;
  const met = last === null ? say('summary.notMet') : say('summary.met', { day: dateText(last.on) });
  const next = mentoring?.nextMeeting ?? null;
  return (
    <Section id="mentoring" title={say('mentor.title')}>
      {mentoring === null ? (
        <p>{say('summary.noMentor')}</p>
      ) : (
        <>
          <p>
            <strong>{name}</strong>
            {name === null ? null : '. '}
            {met} {next === null ? null : say('summary.next', { day: dayText(next) })}
          </p>
          <p>
            <Link className="ds-link" href={`/saker/${body.id}/mentor`}>
              {say('summary.open')}
            </Link>
          </p>
        </>
      )}
    </Section>
  );
}

export default function LeaderPage({ id }: PageProps): ReactNode {
  return (
    <FollowUpPage id={id} whose="leader">
      {(body, { at, placeIn }) => (
        <>
          <Now at={at} body={body} />
          <Talks
            body={body}
            place={placeIn(body, 'talks')}
            mayRecord={mayIn(at, 'recordTalk')}
            mayAdd={mayIn(at, 'addToAgenda')}
          />
          <Adapt id={id} mayRecord={mayIn(at, 'recordAccommodation')} />
          <Mentoring body={body} />
          <Steps body={body} place={placeIn(body, 'steps')} may={(command) => mayIn(at, command)} />
          <Courses />
          {body.gatherings.length === 0 ? null : <Gatherings body={body} place={placeIn(body, 'gatherings')} />}
          <Contacts body={body} />
        </>
      )}
    </FollowUpPage>
  );
}
