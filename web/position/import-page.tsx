/** Applicants from the agency's recruitment tool, tried before they are brought in (R-APP-1, R-APP-2). */
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { ImportTextKey } from '../../texts/web/imports/index.ts';
import { importTexts } from '../../texts/web/imports/index.ts';
import { ImportForm } from '../imports/import-form.tsx';
import { useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { type AtHand, PositionPage } from './frame.tsx';

/** What an application that comes in may send, by the mail's name. */
const mails: Readonly<Record<string, ImportTextKey>> = {
  'application.receipt': 'mail.receipt',
  'application.receiptAsking': 'mail.receiptAsking',
  'application.declarationAsked': 'mail.declarationAsked',
};

const columns = ['name', 'email', 'day', 'tick', 'id', 'language'] as const;

function Columns(): ReactNode {
  const say = useTexts(importTexts);
  return (
    <details className="desk-why">
      <summary>{say('import.columns')}</summary>
      <p>{say('import.columnsIntro')}</p>
      <ul>
        {columns.map((one) => (
          <li key={one}>{say(`import.columns.${one}`)}</li>
        ))}
      </ul>
      <p>{say('import.columnsMore')}</p>
    </details>
  );
}

function Bring({ one, position, again }: AtHand): ReactNode {
  const say = useTexts(importTexts);
  const announce = useAnnounce();
  const [, go] = useLocation();
  if (position.mode === 'byCount') return <p>{say('import.byCount')}</p>;
  if (position.publication === null) return <p>{say('import.notPublished')}</p>;
  if (position.status === 'closed') return <p>{say('import.closed')}</p>;
  return (
    <>
      <p>{say('import.intro')}</p>
      <Columns />
      <ImportForm
        address={`/v1/positions/${encodeURIComponent(one.id)}/imports/applications`}
        today={one.today}
        mailText={(mail) => say(mails[mail] ?? 'mail.other')}
        done={(report) => {
          announce(say('import.done', { count: report.new + report.changed }));
          void again();
          go(`/saker/${one.id}/verifisering`);
        }}
      />
      <p>
        {say('import.byHand')}{' '}
        <Link className="ds-link" href={`/saker/${one.id}/ny`}>
          {say('import.byHand.go')}
        </Link>
      </p>
    </>
  );
}

export default function ImportPage({ id }: { readonly id: string }): ReactNode {
  return (
    <PositionPage id={id} here="import">
      {(atHand) => <Bring {...atHand} />}
    </PositionPage>
  );
}
