/** Whoever has nothing to do is told who has it in their place, what comes next and when, and finds their own page. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { MyDutiesBody } from '../../api/people/bodies.ts';
import { useLanguage } from '../language.tsx';

export function Nothing({ idle }: Pick<MyDutiesBody, 'idle'>): ReactNode {
  const { say, dayText } = useLanguage();
  const ahead = idle?.ahead ?? null;
  const deputy = idle?.deputy ?? null;
  return (
    <>
      <p>{say('duties.none')}</p>
      {deputy === null ? null : <p>{say('duties.deputy', { name: deputy.name, day: dayText(deputy.to) })}</p>}
      {ahead === null ? null : (
        <p>
          {say('duties.ahead', { day: dayText(ahead.day) })}{' '}
          <Link className="ds-link" href={`/saker/${ahead.case}`}>
            {[ahead.title, say(`kind.${ahead.kind}`)].filter((one) => one !== null).join(', ')}
          </Link>
        </p>
      )}
      <p>
        <Link className="ds-link" href="/mitt">
          {say('duties.toMine')}
        </Link>
      </p>
    </>
  );
}
