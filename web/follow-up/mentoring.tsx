/** What mentor and employee do together: the agreement, the meetings, what they have agreed (R-EMP-5). */
import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { DayAct, type Place } from './act.tsx';
import { Section } from './section.tsx';

export type Mentoring = NonNullable<FollowUpBody['mentoring']>;

interface Props {
  readonly of: Mentoring;
  readonly place: Place;
  readonly may: boolean;
}

/** What the agreement may say something of (S2). */
export const agreementSays = ['expect', 'rhythm', 'goals', 'trust', 'end'] as const;

/** @param due by when it should be signed, while it is not */
export function Agreement({ of, place, may, due }: Props & { readonly due: string | null }): ReactNode {
  const say = useTexts(followUpTexts);
  const { dayText } = useLanguage();
  const signed = of.agreementOn;
  return (
    <Section id="agreement" title={say('agreement.title')}>
      {signed === null ? (
        <p>
          {say(may ? 'agreement.open' : 'agreement.openOther')}{' '}
          {due === null ? null : <strong>{say('agreement.by', { day: dayText(due) })}</strong>}
        </p>
      ) : (
        <p>{say('agreement.signed', { day: dayText(signed) })}</p>
      )}
      {signed === null ? (
        <>
          <p>{say('agreement.says')}</p>
          <ul>
            {agreementSays.map((one) => (
              <li key={one}>{say(`agreement.says.${one}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {signed === null && may ? (
        <DayAct
          place={place}
          command="signAgreement"
          label={say('agreement.day')}
          said={say('agreement.recorded')}
          answers={[{ text: say('agreement.button'), fields: {} }]}
        />
      ) : null}
      <p className="desk-quiet">{say('agreement.printHint')}</p>
      <div className="desk-actions">
        <Button type="button" variant="secondary" data-size="sm" onClick={() => print()}>
          {say('agreement.print')}
        </Button>
      </div>
    </Section>
  );
}

export function Meetings({ of, place, may }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const { dayText, dateText } = useLanguage();
  const { nextMeeting, meetings } = of;
  const late = nextMeeting !== null && nextMeeting < place.today;
  return (
    <Section id="meetings" title={say('meeting.title')}>
      {nextMeeting === null ? (
        <p>{say('meeting.noneAhead')}</p>
      ) : (
        <p>
          <strong>{say(late ? 'meeting.nextLate' : 'meeting.next', { day: dayText(nextMeeting) })}</strong>
        </p>
      )}
      {nextMeeting !== null && may ? (
        <>
          <p className="desk-quiet">{say('meeting.why')}</p>
          <DayAct
            // A new form for each meeting.
            key={meetings.length}
            place={place}
            command="recordMeeting"
            label={say('meeting.day')}
            said={say('meeting.recorded')}
            answers={[
              { text: say('meeting.wasHeld'), fields: { held: true } },
              { text: say('meeting.wasNot'), fields: { held: false } },
            ]}
          />
        </>
      ) : null}
      {meetings.length === 0 ? null : (
        <details className="desk-why">
          <summary>{say('meeting.past', { count: meetings.length })}</summary>
          <ul>
            {meetings.toReversed().map(({ on, held }, at) => (
              <li key={`${on} ${meetings.length - at}`}>
                {say(held ? 'meeting.held' : 'meeting.notHeld', { day: dateText(on) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
