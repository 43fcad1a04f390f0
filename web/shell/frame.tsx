/** What stands around every page: who one is, the ways to go, the language, and the page itself. */
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useRef, useState } from 'react';
import { Link, useLocation, useRoute } from 'wouter';
import { type Language, languages, type Role } from '../../domain/words.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { useLanguage } from '../language.tsx';
import { Announcer } from './announce.tsx';
import { Broken } from './broken.tsx';
import { useFocusKeeper } from './focus-keeper.ts';
import { helpAddress } from './help-area.ts';
import { ConnectionNotice, SessionNotice } from './notices.tsx';
import { RehearsalBanner } from './rehearsal-banner.tsx';
import { useSigned } from './session.tsx';
import { WayUp } from './way-up.tsx';
import { waysFor } from './ways.ts';

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
  const [isBeneath] = useRoute(`${to}/*`);
  return (
    <Link href={to} aria-current={isHere ? 'page' : isBeneath ? 'true' : undefined}>
      {children}
    </Link>
  );
}

/** More than fit beside each other on a phone are folded there. */
const mostBeside = 3;

function Menu({ ways }: { readonly ways: ReturnType<typeof waysFor> }): ReactNode {
  const { say } = useLanguage();
  const [path] = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  // Whoever has gone somewhere is done with the menu.
  const isOpen = openAt === path;
  const folds = ways.length > mostBeside;
  return (
    <nav aria-label={say('nav')} data-folded={folds && !isOpen}>
      {folds ? (
        <button
          type="button"
          className="desk-menu"
          aria-expanded={isOpen}
          aria-controls="ways"
          onClick={() => setOpenAt(isOpen ? null : path)}
        >
          {say('nav.menu')}
        </button>
      ) : null}
      <ul id="ways">
        {ways.map(({ to, text }) => (
          <li key={to}>
            <Way to={to}>{say(text)}</Way>
          </li>
        ))}
      </ul>
    </nav>
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
      <Menu ways={waysFor(held)} />
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
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusKeeper(main);
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {say('skip')}
      </a>
      <RehearsalBanner />
      <Header />
      <main id="main" className="desk-main" tabIndex={-1} ref={main}>
        <ConnectionNotice />
        <SessionNotice />
        <WayUp />
        <Announcer>
          <Broken>{children}</Broken>
        </Announcer>
      </main>
      <footer className="desk-footer">
        <LanguageChoice />
        <p>
          <Link className="ds-link" href={helpAddress(path)}>
            {say('help')}
          </Link>{' '}
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
