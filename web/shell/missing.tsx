/** An address of ours that leads nowhere. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../language.tsx';
import { Page } from './page.tsx';

export function Missing(): ReactNode {
  const { say } = useLanguage();
  return (
    <Page title={say('missing.title')}>
      <p>{say('missing.text')}</p>
      <p>
        <Link className="ds-link" href="/gjoremal">
          {say('nav.duties')}
        </Link>
      </p>
    </Page>
  );
}
