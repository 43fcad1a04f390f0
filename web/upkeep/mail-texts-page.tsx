/** The mails of the agency's cases: which of them have paragraphs in its own words, and where to write them. */
import { Heading, Tag, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { MailTextsBody } from '../../api/admin/bodies.ts';
import { type AgencyId, type CaseKind, caseKinds } from '../../domain/words.ts';
import { mailWords } from '../../texts/web/mail-words/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Around } from './around.tsx';

type Listed = MailTextsBody['items'][number];

function Kind({
  kind,
  mails,
  agency,
}: {
  readonly kind: CaseKind;
  readonly mails: readonly Listed[];
  readonly agency: AgencyId;
}) {
  const say = useTexts(mailWords);
  const { say: sayDesk } = useLanguage();
  if (mails.length === 0) return null;
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <Heading level={2} data-size="sm" id={`kind-${kind}`}>
        {sayDesk(`kinds.${kind}`)}
      </Heading>
      <ul className="desk-plain upkeep-mails">
        {mails.map(({ mail, subject, own }) => (
          <li key={mail}>
            <Link
              className="ds-link"
              href={`/administrasjon/brevtekster/${mail}?${new URLSearchParams({ virksomhet: agency })}`}
            >
              {subject}
            </Link>{' '}
            {own === 0 ? null : <Tag data-color="info">{say('own')}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mails({ agency }: { readonly agency: AgencyId }): ReactNode {
  const say = useTexts(mailWords);
  const { language } = useLanguage();
  const [sought, setSought] = useState('');
  const read = useRead<MailTextsBody>(`/v1/agencies/${encodeURIComponent(agency)}/mail-texts`);
  return (
    <>
      <div className="admin-agency">
        <Textfield
          label={say('seek')}
          type="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      <Loaded read={read}>
        {({ items }) => {
          const words = sought.toLocaleLowerCase(language).trim();
          const found = items.filter(({ subject }) => subject.toLocaleLowerCase(language).includes(words));
          if (found.length === 0) return <p>{say('none')}</p>;
          return caseKinds.map((kind) => (
            <Kind key={kind} kind={kind} mails={found.filter((one) => one.kind === kind)} agency={agency} />
          ));
        }}
      </Loaded>
    </>
  );
}

export default function MailTextsPage(): ReactNode {
  const say = useTexts(mailWords);
  return (
    <Around title={say('title')} lead={say('lead')} path="brevtekster" roles={['hr', 'hrHead', 'coordinator']}>
      {(agency) => <Mails key={agency} agency={agency} />}
    </Around>
  );
}
