/** What one has got oneself about a case, as it was sent, to be read again (R-MAIL-2). */
import type { ReactNode } from 'react';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import type { OwnMailsBody } from '../../api/cases/mail-bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import { caseTexts } from '../../texts/web/case/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';

type Mail = OwnMailsBody['items'][number];

function Line({ mail: { sentAt, subject, text } }: { readonly mail: Mail }): ReactNode {
  const say = useTexts(caseTexts);
  const { dayText } = useLanguage();
  const day = sentAt === null ? null : say('got.sent', { day: dayText(dayOf(Date.parse(sentAt))) });
  return (
    <li className="desk-sent">
      {text === null ? (
        <p>{say('got.erased')}</p>
      ) : (
        <details className="desk-why">
          <summary>{subject}</summary>
          <div className="desk-mail">
            <p>{text}</p>
          </div>
        </details>
      )}
      {day === null ? null : <p className="desk-quiet">{day}</p>}
    </li>
  );
}

export default function OwnMails({ one }: { readonly one: CaseAtHandBody }): ReactNode {
  const say = useTexts(caseTexts);
  // Only when something has happened: each read is logged (R-PRV-5).
  const read = useRead<OwnMailsBody>(`/v1/cases/${encodeURIComponent(one.id)}/own-mails`, { asOf: one.seq });
  return (
    <Loaded read={read}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{say('got.none')}</p>
        ) : (
          <ul className="desk-plain">
            {items.map((mail, at) => (
              <Line key={`${mail.sentAt} ${items.length - at}`} mail={mail} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
