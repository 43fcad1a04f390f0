/**
 * The agreement on paper (R-EMP-5): what is known is filled in, the rest is written by hand, and both sign. It stands
 * on the page only when that is printed, and then alone.
 */
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { FollowUpBody } from '../../api/cases/bodies.ts';
import { followUpTexts } from '../../texts/web/follow-up/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { agreementSays, type Mentoring } from './mentoring.tsx';
import { nameOf } from './use-follow-up.ts';

interface Props {
  readonly body: FollowUpBody;
  readonly of: Mentoring;
}

function Parties({ body, of }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const { dateText } = useLanguage();
  const rows = [
    ['paper.employee', nameOf(body, 'employee')],
    ['paper.mentor', nameOf(body, 'mentor')],
    ['paper.agency', body.agencyName],
    ['paper.job', body.title],
    ['paper.period', say('paper.days', { from: dateText(body.start), to: dateText(body.last) })],
    ['paper.since', dateText(of.since)],
    ['paper.next', of.nextMeeting === null ? null : dateText(of.nextMeeting)],
  ] as const;
  return (
    <dl className="paper-facts">
      {rows.map(([key, text]) =>
        text === null ? null : (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Plan({ of: { activities } }: Pick<Props, 'of'>): ReactNode {
  const say = useTexts(followUpTexts);
  const { dateText } = useLanguage();
  return (
    <table className="paper-plan">
      <caption>{say('paper.plan')}</caption>
      <thead>
        <tr>
          {(['what', 'who', 'by', 'done'] as const).map((one) => (
            <th key={one} scope="col">
              {say(`paper.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {activities.map(({ number, text, owner, due, doneOn }) => (
          <tr key={number}>
            <td>{text}</td>
            <td>{say(`paper.${owner}`)}</td>
            <td>{dateText(due)}</td>
            <td>{doneOn === null ? '' : dateText(doneOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signature({ who, name }: { readonly who: string; readonly name: string | null }): ReactNode {
  const say = useTexts(followUpTexts);
  return (
    <div>
      <strong>{[who, name].filter((one) => one !== null).join(': ')}</strong>
      <p className="paper-line">{say('paper.place')}</p>
      <p className="paper-line">{say('paper.sign')}</p>
    </div>
  );
}

export function AgreementSheet({ body, of }: Props): ReactNode {
  const say = useTexts(followUpTexts);
  const { dateText } = useLanguage();
  return (
    <article className="desk-paper">
      <Heading level={2} data-size="lg">
        {say('paper.title')}
      </Heading>
      <Parties body={body} of={of} />
      {agreementSays.map((one) => (
        <div key={one} className="paper-ask">
          <strong>{say(`paper.ask.${one}`)}</strong>
        </div>
      ))}
      {of.activities.length === 0 ? null : <Plan of={of} />}
      <p>{say('paper.never')}</p>
      {of.agreementOn === null ? null : <p>{say('paper.signed', { day: dateText(of.agreementOn) })}</p>}
      <div className="paper-signatures">
        <Signature who={say('paper.employee')} name={nameOf(body, 'employee')} />
        <Signature who={say('paper.mentor')} name={nameOf(body, 'mentor')} />
      </div>
    </article>
  );
}
