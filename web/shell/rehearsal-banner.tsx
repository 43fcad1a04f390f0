/** Above every page of a rehearsal: nobody here is real, which day it is, and the way to its time machine. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../language.tsx';
import { useSigned } from './session.tsx';

export function RehearsalBanner(): ReactNode {
  const { say, dayText } = useLanguage();
  const { rehearsal } = useSigned().session;
  if (rehearsal === null) return null;
  return (
    <aside className="desk-rehearsal" aria-label={say('rehearsal')}>
      <p>{say('rehearsal.text', { day: dayText(rehearsal.day) })}</p>
      {rehearsal.canMove ? <Link href="/tidsmaskin">{say('rehearsal.move')}</Link> : null}
    </aside>
  );
}
