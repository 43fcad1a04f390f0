/** The mentor's page (R-EMP-5); the employee sees the same, from their side. */
import type { ReactNode } from 'react';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { Activities } from './activities.tsx';
import { AgreementSheet } from './agreement-sheet.tsx';
import { Contacts } from './contacts.tsx';
import { Gatherings } from './gatherings.tsx';
import { EmployeesHelp, MentorsHelp } from './help.tsx';
import { Agreement, Meetings } from './mentoring.tsx';
import { FollowUpPage } from './page-of.tsx';
import { mayIn } from './use-follow-up.ts';

export default function MentorPage({ id }: PageProps): ReactNode {
  const say = useTexts(followUpTexts);
  return (
    <FollowUpPage id={id} whose="mentor">
      {(body, { at, placeIn }) => {
        const { mentoring } = body;
        if (mentoring === null) return <p>{say('mentoring.none')}</p>;
        const isMentor = body.as.includes('mentor');
        const open = at.now.state === 'there' ? at.now.body.open : [];
        return (
          <>
            <Meetings of={mentoring} place={placeIn(body, 'meetings')} may={mayIn(at, 'recordMeeting')} />
            <Activities
              of={mentoring}
              place={placeIn(body, 'activities')}
              may={mayIn(at, 'agreeActivity')}
              first={isMentor ? 'mentor' : 'employee'}
            />
            <Agreement
              of={mentoring}
              place={placeIn(body, 'agreement')}
              may={mayIn(at, 'signAgreement')}
              due={open.find(({ duty }) => duty === 'agreement')?.due ?? null}
            />
            {isMentor ? <MentorsHelp body={body} /> : body.as.includes('employee') ? <EmployeesHelp /> : null}
            {isMentor ? <Gatherings body={body} place={placeIn(body, 'gatherings')} /> : null}
            <Contacts body={body} />
            <AgreementSheet body={body} of={mentoring} />
          </>
        );
      }}
    </FollowUpPage>
  );
}
