/** One mail as it was written, and what the mail server said of it (R-MAIL-2). */
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { SentMailBody } from '../../api/admin/bodies.ts';
import { upkeepTexts } from '../../texts/web/upkeep/index.ts';
import { useRead } from '../api/use-read.ts';
import { useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Missing } from '../shell/missing.tsx';
import { Page } from '../shell/page.tsx';
import { BackLink } from './around.tsx';
import { mailsAddress, sourceIn } from './mail-source.ts';
import { useMoment } from './moment.ts';

function Mail({ mail }: { readonly mail: SentMailBody }): ReactNode {
  const say = useTexts(upkeepTexts);
  const moment = useMoment();
  const sent = mail.sentAt === null ? null : moment(mail.sentAt);
  const facts: readonly (readonly [string, string | null])[] = [
    [say('mail.from'), mail.from],
    [say('mail.to'), mail.to],
    [say('mail.subject'), mail.subject],
    [say('mail.sent'), sent === null ? say('mail.notSent') : say('mails.sentOn', { ...sent })],
    [say('mail.code'), mail.code],
    [say('mail.attempts'), mail.attempts > 1 ? String(mail.attempts) : null],
  ];
  return (
    <>
      <dl className="upkeep-facts">
        {facts.map(([label, value]) =>
          value === null ? null : (
            <div key={label} className="upkeep-fact">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {mail.text === null ? <p>{say('mail.erased')}</p> : <div className="upkeep-mail">{mail.text}</div>}
    </>
  );
}

export default function SentMailPage({ id }: PageProps): ReactNode {
  const say = useTexts(upkeepTexts);
  const source = sourceIn(useSearch());
  const address =
    source === null ? null : `/v1/${source.plural}/${encodeURIComponent(source.id)}/outbox/${encodeURIComponent(id)}`;
  const read = useRead<SentMailBody>(address, { once: true });
  if (source === null) return <Missing />;
  return (
    <Page title={say('mail.title')} lead={say('mail.logged')}>
      <Loaded read={read}>{(mail) => <Mail mail={mail} />}</Loaded>
      <BackLink to={mailsAddress(source)}>{say('mail.back')}</BackLink>
    </Page>
  );
}
