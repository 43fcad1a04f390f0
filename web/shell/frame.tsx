/** What stands around every page: who one is, the ways to go, the language, and the page itself. */
import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { type Language, languages, type Role } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { useLanguage } from '../language.tsx';
import { Announcer } from './announce.tsx';
import { Broken } from './broken.tsx';
import { ConnectionNotice, SessionNotice } from './notices.tsx';
import { useSigned } from './session.tsx';

/** Those who hold an office write and read bokmål and nynorsk; employees and applicants may read English (R-MAIL-1). */
const offered = (hasOffice: boolean): readonly Language[] =>
  hasOffice ? languages.filter((one) => one !== 'en') : languages;

function LanguageChoice(): ReactNode {
  const { language, choose, say } = useLanguage();
  const { me } = useSigned();
  return (
    <ul className="desk-languages" aria-label={say('languages')}>
      {offered(me.offices.length > 0).map((one) => (
        <li key={one}>
          <button
            type="button"
            lang={commonTexts[one].locale}
            aria-pressed={one === language}
            onClick={() => choose(one)}
          >
            {say(`language.${one}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Way({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  const [isHere] = useRoute(to);
  return (
    <Link href={to} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}

function Header(): ReactNode {
  const { say, language } = useLanguage();
  const { session, me } = useSigned();
  const held = [...new Set(me.offices.map(({ role }): Role => role))];
  const roles = held.map((role) => commonTexts[language].roles[role]).join(', ');
  return (
    <header className="desk-header">
      <p className="desk-brand">Forløp</p>
      <nav aria-label={say('nav')}>
        <ul>
          <li>
            <Way to="/gjoremal">{say('nav.duties')}</Way>
          </li>
          <li>
            <Way to="/saker">{say('nav.cases')}</Way>
          </li>
        </ul>
      </nav>
      <div className="desk-self">
        <p>
          <strong>{session.person.name}</strong>
          {roles === '' ? null : <span>{roles}</span>}
        </p>
        <form method="post" action="/sign-out">
          <Button type="submit" variant="tertiary" data-size="sm">
            {say('signOut')}
          </Button>
        </form>
      </div>
    </header>
  );
}

export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const { say, language } = useLanguage();
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {say('skip')}
      </a>
      <Header />
      <main id="main" className="desk-main" tabIndex={-1}>
        <ConnectionNotice />
        <SessionNotice />
        <Announcer>
          <Broken>{children}</Broken>
        </Announcer>
      </main>
      <footer className="desk-footer">
        <LanguageChoice />
        <p>
          <a className="ds-link" href={`/tilgjengelighet?language=${language}`}>
            {say('accessibility')}
          </a>{' '}
          <a className="ds-link" href={`/personvern?language=${language}`}>
            {say('privacy')}
          </a>
        </p>
      </footer>
    </>
  );
}
