/** What will be sent, when and to whom, as long as nothing is done (R-LOG-3). */
import type { ReactNode } from 'react';
import type { CaseAtHandBody, OutlookBody } from '../../api/cases/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';
import { ComingMail } from './coming-mail.tsx';

/** Ladders that repeat until something is done would go on for pages. */
const mailsShown = 5;

interface Props {
  readonly one: CaseAtHandBody;
  readonly body: OutlookBody;
}

export function Outlook({ one, body }: Props): ReactNode {
  const { kind } = one;
  const { me } = useSigned();
  // Whoever may read what was sent reads what will be; everybody else what is for themselves.
  const mayRead = (person: string | null): boolean =>
    person !== null && (one.views.includes('mails') || person === me.id);
  const { say, dayText, language } = useLanguage();
  const ahead = body.items.flatMap(({ duty, mails }) =>
    mails.slice(0, 1).map(({ at }) => ({ duty, mails, first: at })),
  );
  if (ahead.length === 0) return <p>{say('case.comingNone')}</p>;
  return (
    <ul className="desk-plain desk-coming">
      {ahead.map(({ duty, mails, first }) => (
        <li key={duty}>
          <details className="desk-why">
            <summary>
              {say('case.comingFirst', {
                what: dutyText(kind, duty, language),
                day: dayText(dayOf(Date.parse(first))),
              })}
            </summary>
            <ul>
              {mails.slice(0, mailsShown).map(({ mail, at, to, person }) => (
                <li key={`${mail} ${at} ${to}`}>
                  {say('case.comingMail', {
                    day: dayText(dayOf(Date.parse(at))),
                    role: commonTexts[language].roles[to],
                    name: (person === null ? undefined : body.people[person]) ?? 'none',
                  })}
                  {mayRead(person) ? <ComingMail id={one.id} duty={duty} mail={{ mail, at, to, person }} /> : null}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
