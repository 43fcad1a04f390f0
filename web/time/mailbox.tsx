/** All mail that the service has sent in the rehearsal: a list, and one of them to read. */
import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MailBody, MailsBody, StandingBody } from '../../api/rehearsal/bodies.ts';
import { dayOf, timeOf } from '../../domain/calendar.ts';
import { timeTexts } from '../../texts/web/time/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';

/** Few enough that a phone's page ends; the rest is one press away. */
const pageSize = 10;
const mostShown = 100;

function When({ at }: { readonly at: string }): ReactNode {
  const { dateText } = useLanguage();
  const instant = Date.parse(at);
  return (
    <time dateTime={at}>
      {dateText(dayOf(instant))} {timeOf(instant)}
    </time>
  );
}

/** Addresses in the text become links, as in the mail itself. */
const linked = (text: string): readonly ReactNode[] =>
  text.split(/(https?:\/\/[^\s<>"]+)/).map((part, at) =>
    at % 2 === 1 ? (
      <a className="ds-link" href={part} key={`${at} ${part}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );

interface OneProps {
  readonly id: string;
  readonly mailbox: string | null;
  readonly back: () => void;
}

function OneMail({ id, mailbox, back }: OneProps): ReactNode {
  const say = useTexts(timeTexts);
  const read = useRead<MailBody>(`/v1/rehearsal/mails/${id}`, { once: true });
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = read.now.state === 'there';
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  return (
    <>
      <Button variant="tertiary" data-size="sm" onClick={back}>
        {say('back')}
      </Button>
      <Loaded read={read}>
        {(mail) => (
          <article className="time-mail">
            <Heading level={3} data-size="xs" tabIndex={-1} ref={heading}>
              {mail.subject}
            </Heading>
            <p className="desk-quiet">
              {say('to', { to: mail.to })}
              <br />
              {say('from', { from: mail.from })}
              <br />
              <When at={mail.at} />
            </p>
            <div className="time-text">{linked(mail.text.trim())}</div>
            {mailbox === null ? null : (
              <p>
                <a className="ds-link" href={`${mailbox}/mail/${mail.id}`} target="_blank" rel="noreferrer">
                  {say('looks')}
                </a>
              </p>
            )}
          </article>
        )}
      </Loaded>
    </>
  );
}

interface ListProps {
  /** Read anew when there are more. */
  readonly count: number;
  readonly open: (id: string) => void;
}

function Mails({ count, open }: ListProps): ReactNode {
  const say = useTexts(timeTexts);
  const [limit, setLimit] = useState(pageSize);
  const read = useRead<MailsBody>(`/v1/rehearsal/mails?limit=${limit}`);
  const { again } = read;
  const seen = useRef(count);
  useEffect(() => {
    if (seen.current !== count) void again();
    seen.current = count;
  }, [count, again]);
  return (
    <Loaded read={read}>
      {({ items, next }) =>
        items.length === 0 ? (
          <p>{say('noMail')}</p>
        ) : (
          <>
            <ul className="desk-plain time-lines">
              {items.map((mail) => (
                <li key={mail.id}>
                  <button type="button" className="time-open" onClick={() => open(mail.id)}>
                    {mail.subject}
                  </button>
                  <span className="desk-quiet">
                    {say('to', { to: mail.to })} · <When at={mail.at} />
                  </span>
                </li>
              ))}
            </ul>
            {next === null || limit >= mostShown ? null : (
              <Button variant="secondary" onClick={() => setLimit(mostShown)}>
                {say('more')}
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  );
}

export function Mailbox({ standing }: { readonly standing: StandingBody }): ReactNode {
  const say = useTexts(timeTexts);
  const [open, setOpen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const back = (): void => {
    setOpen(null);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="mailbox" className="time-mailbox">
      <Heading level={2} data-size="sm" id="mailbox" tabIndex={-1} ref={heading}>
        {say('mailbox')} <span className="desk-count">{standing.mailCount}</span>
      </Heading>
      {open === null ? (
        <>
          <p className="desk-quiet">{say('mailboxAbout')}</p>
          <Mails count={standing.mailCount} open={setOpen} />
        </>
      ) : (
        <OneMail key={open} id={open} mailbox={standing.mailbox} back={back} />
      )}
    </section>
  );
}
