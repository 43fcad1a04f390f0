/** One mail: its paragraphs, each to be written in the agency's own words, and how the mail looks. */
import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import type { MailTextBody } from '../../api/admin/bodies.ts';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import { mailWords } from '../../texts/web/mail-words/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Missing } from '../shell/missing.tsx';
import { Page } from '../shell/page.tsx';
import { BackLink } from './around.tsx';
import { MailExample } from './mail-example.tsx';
import { labelsOf, ParagraphForm } from './paragraph-form.tsx';
import { StandardText, Words } from './paragraph-text.tsx';

type Paragraph = MailTextBody['paragraphs'][number];

/** As it goes out now: in the agency's own words, or in the service's. */
function Read({ body, paragraph }: { readonly body: MailTextBody; readonly paragraph: Paragraph }): ReactNode {
  const { language } = useLanguage();
  const form = language === 'nn' ? 'nn' : 'nb';
  const labels = labelsOf(body, form);
  const { own, standard } = paragraph[form];
  return (
    <div lang={form}>
      {own === null || paragraph.outdated ? (
        <StandardText standard={standard} labels={labels} />
      ) : (
        <p className="upkeep-words">
          <Words text={own} labels={labels} />
        </p>
      )}
    </div>
  );
}

interface Props {
  readonly one: CaseAtHandBody;
  readonly body: MailTextBody;
  readonly again: () => Promise<void>;
}

/** One paragraph is written at a time: its form shows the whole mail as it will be. */
function Paragraphs({ one, body, again }: Props): ReactNode {
  const say = useTexts(mailWords);
  const [open, setOpen] = useState<number | null>(null);
  const close = (isKept: boolean): void => {
    setOpen(null);
    if (isKept) void again();
  };
  return (
    <>
      <ol className="desk-plain upkeep-rules upkeep-paragraphs">
        {body.paragraphs.map((paragraph, at) => {
          const { number, outdated } = paragraph;
          const isOwn = paragraph.nb.own !== null;
          return (
            <li key={number} className="upkeep-rule" data-changed={isOwn}>
              <Heading level={2} data-size="2xs">
                {say('paragraph', { number: at + 1 })}{' '}
                {isOwn ? (
                  <Tag data-color={outdated ? 'warning' : 'info'}>{say(outdated ? 'outdated' : 'own')}</Tag>
                ) : null}
              </Heading>
              {outdated ? <p>{say('outdatedThen')}</p> : null}
              {open === number ? (
                <ParagraphForm one={one} body={body} paragraph={paragraph} close={close} />
              ) : (
                <>
                  <Read body={body} paragraph={paragraph} />
                  <Button variant="secondary" data-size="sm" onClick={() => setOpen(number)}>
                    {say('write')}
                    <span className="ds-sr-only">: {say('paragraph', { number: at + 1 })}</span>
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ol>
      {open === null ? <MailExample example={body.example} standard={body.standard} title={say('now')} /> : null}
    </>
  );
}

function Mail({ agency, mail }: { readonly agency: string; readonly mail: string }): ReactNode {
  const say = useTexts(mailWords);
  const one = useRead<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(agency)}`);
  const address = `/v1/agencies/${encodeURIComponent(agency)}/mail-texts/${encodeURIComponent(mail)}`;
  const read = useRead<MailTextBody>(address);
  const subject = read.now.state === 'there' ? read.now.body.subject : say('title');
  return (
    <Page title={subject} lead={say('mailLead')}>
      <Loaded read={one}>
        {(agencyCase) => (
          <Loaded read={read}>{(body) => <Paragraphs one={agencyCase} body={body} again={read.again} />}</Loaded>
        )}
      </Loaded>
      <BackLink to={`/administrasjon/brevtekster?${new URLSearchParams({ virksomhet: agency })}`}>
        {say('back')}
      </BackLink>
    </Page>
  );
}

export default function MailTextPage({ id }: PageProps): ReactNode {
  const agency = new URLSearchParams(useSearch()).get('virksomhet');
  return agency === null ? <Missing /> : <Mail agency={agency} mail={id} />;
}
