/** A reminder that lies ahead, read as it would be sent, in each language that its receiver may get it in (R-LOG-3). */
import { type ReactNode, useState } from 'react';
import type { OutlookBody } from '../../api/cases/bodies.ts';
import type { ComingMailBody } from '../../api/cases/mail-bodies.ts';
import type { Language, Role } from '../../domain/words.ts';
import { caseTexts } from '../../texts/web/case/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';

type Mail = OutlookBody['items'][number]['mails'][number];

interface Props {
  readonly id: string;
  readonly duty: string;
  readonly mail: Mail;
}

/** English is for applicants and employees (R-UU-2). */
const inEnglish: readonly Role[] = ['applicant', 'employee'];

const languagesFor = (to: Role): readonly Language[] => (inEnglish.includes(to) ? ['nb', 'nn', 'en'] : ['nb', 'nn']);

function Opened({ id, duty, mail }: Props): ReactNode {
  const { say, language } = useLanguage();
  const offered = languagesFor(mail.to);
  const [chosen, choose] = useState<Language>(offered.includes(language) ? language : 'nb');
  const asked = new URLSearchParams({ duty, mail: mail.mail, to: mail.to, language: chosen });
  const read = useRead<ComingMailBody>(`/v1/cases/${encodeURIComponent(id)}/coming-mail?${asked}`, { once: true });
  return (
    <div className="desk-mail">
      <p className="desk-languages">
        {offered.map((one) => (
          <button key={one} type="button" aria-pressed={one === chosen} onClick={() => choose(one)}>
            {say(`language.${one}`)}
          </button>
        ))}
      </p>
      <Loaded read={read}>
        {({ subject, text }) => (
          <div lang={chosen}>
            <strong>{subject}</strong>
            <p>{text}</p>
          </div>
        )}
      </Loaded>
    </div>
  );
}

/** Read when it is opened: that it was read may be logged. */
export function ComingMail(props: Props): ReactNode {
  const say = useTexts(caseTexts);
  const [open, setOpen] = useState(false);
  return (
    <details className="desk-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('mail.read')}</summary>
      {open ? <Opened {...props} /> : null}
    </details>
  );
}
