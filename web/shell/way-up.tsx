/** The way from a page to the one that it belongs to, in the same place everywhere: to the case, to the list. */
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useLanguage } from '../language.tsx';
import { wayUp } from './up.ts';

export function WayUp(): ReactNode {
  const { say } = useLanguage();
  const [path] = useLocation();
  const search = useSearch();
  const up = wayUp(path, search);
  if (up === null) return null;
  return (
    <nav aria-label={say('nav.up')} className="desk-up">
      <Link className="ds-link" href={up.to}>
        <span aria-hidden="true">←</span> {say(up.text)}
      </Link>
    </nav>
  );
}
