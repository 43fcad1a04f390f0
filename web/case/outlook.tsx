/** What will be sent, when and to whom, as long as nothing is done (R-LOG-3). */
import type { ReactNode } from 'react';
import type { OutlookBody } from '../../api/cases/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { CaseKind } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { useLanguage } from '../language.tsx';

/** Ladders that repeat until something is done would go on for pages. */
const mailsShown = 5;

export function Outlook({ kind, body }: { readonly kind: CaseKind; readonly body: OutlookBody }): ReactNode {
  const { say, dayText, language } = useLanguage();
  const ahead = body.items.filter(({ mails }) => mails.length > 0);
  if (ahead.length === 0) return <p>{say('case.comingNone')}</p>;
  return (
    <ul className="desk-plain">
      {ahead.map(({ duty, mails }) => (
        <li key={duty}>
          <details className="desk-why">
            <summary>{dutyText(kind, duty, language)}</summary>
            <ul>
              {mails.slice(0, mailsShown).map(({ mail, at, to, person }) => (
                <li key={`${mail} ${at} ${to}`}>
                  {say('case.comingMail', {
                    day: dayText(dayOf(Date.parse(at))),
                    role: commonTexts[language].roles[to],
                    name: (person === null ? undefined : body.people[person]) ?? 'none',
                  })}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
