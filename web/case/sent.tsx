/** What has been written about the case: to whom, when, and whether it came there; each as it was sent (R-MAIL-2). */
import { Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { OutboxBody, SentMailBody } from '../../api/admin/bodies.ts';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { usePages } from '../api/use-pages.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Became, Mend, stateColours } from '../upkeep/mail-line.tsx';
import type { MailSource } from '../upkeep/mail-source.ts';

type Listed = OutboxBody['items'][number];

/** Mail of an agency's case is read through the agency: one mail may be about several of its cases. */
const sourceOf = ({ kind, id, agency }: CaseAtHandBody): MailSource | null => {
  if (kind === 'round') return { plural: 'rounds', id };
  return agency === null ? null : { plural: 'agencies', id: agency };
};

const outbox = ({ plural, id }: MailSource): string => `/v1/${plural}/${encodeURIComponent(id)}/outbox`;

function Opened({ source, message }: { readonly source: MailSource; readonly message: string }): ReactNode {
  const say = useTexts(upkeepTexts);
  const read = useRead<SentMailBody>(`${outbox(source)}/${encodeURIComponent(message)}`, { once: true });
  return (
    <Loaded read={read}>
      {({ subject, text, to }) => (
        <div className="desk-mail">
          {text === null ? (
            <p>{say('mail.erased')}</p>
          ) : (
            <>
              <strong>{subject}</strong>
              {to === null ? null : (
                <p className="desk-quiet">
                  {say('mail.to')}: {to}
                </p>
              )}
              <p>{text}</p>
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** Read when it is opened: that it was read is logged. */
function AsSent({ source, mail }: { readonly source: MailSource; readonly mail: Listed }): ReactNode {
  const say = useTexts(upkeepTexts);
  const [open, setOpen] = useState(false);
  if (mail.message === null) return null;
  return (
    <details className="desk-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('mails.read')}
        <span className="ds-sr-only">: {mail.subject}</span>
      </summary>
      {open ? <Opened source={source} message={mail.message} /> : null}
    </details>
  );
}

interface LineProps {
  readonly mail: Listed;
  readonly people: OutboxBody['people'];
  readonly source: MailSource;
}

function Line({ mail, people, source }: LineProps): ReactNode {
  const say = useTexts(upkeepTexts);
  const { language } = useLanguage();
  const name = (mail.person === null ? undefined : people[mail.person]) ?? say('nobody');
  const role = mail.role === null ? null : commonTexts[language].roles[mail.role];
  return (
    <li className="desk-sent" data-late={mail.state === 'refused'}>
      <p>
        <strong>{mail.subject}</strong> <Tag data-color={stateColours[mail.state]}>{say(`state.${mail.state}`)}</Tag>
      </p>
      <p className="desk-quiet">{role === null ? say('mails.toPerson', { name }) : say('mails.to', { name, role })}</p>
      <Became mail={mail} />
      <AsSent source={source} mail={mail} />
      <Mend mail={mail} source={source} />
    </li>
  );
}

function Mails({ source, id }: { readonly source: MailSource; readonly id: string }): ReactNode {
  const say = useTexts(upkeepTexts);
  const pages = usePages<OutboxBody>(`${outbox(source)}?${new URLSearchParams({ case: id, limit: '10' })}`);
  return (
    <Loaded read={pages.first}>
      {(first) =>
        first.items.length === 0 ? (
          <p>{say('mails.none')}</p>
        ) : (
          <>
            <ul className="desk-plain">
              {[first, ...pages.rest].flatMap(({ items, people }) =>
                items.map((mail) => (
                  <Line
                    key={`${mail.mail} ${mail.at} ${mail.person} ${mail.message}`}
                    mail={mail}
                    people={people}
                    source={source}
                  />
                )),
              )}
            </ul>
            {pages.more === null ? null : (
              <button type="button" className="ds-button" data-variant="tertiary" onClick={() => void pages.more?.()}>
                {say('more')}
              </button>
            )}
          </>
        )
      }
    </Loaded>
  );
}

export default function Sent({ one }: { readonly one: CaseAtHandBody }): ReactNode {
  const source = sourceOf(one);
  // What has been sent since is read when the case is: it has another number of events then.
  return source === null ? null : <Mails key={one.seq} source={source} id={one.id} />;
}
