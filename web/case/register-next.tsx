/** After an agency's yes: what is to be registered, by when, and what is registered already (R-PAR-3, R-POS-1). */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import { commandText } from '../../texts/commands/index.ts';
import { caseTexts } from '../../texts/web/case/index.ts';
import { isOffice } from '../forms/use-lists.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';
import { type ToRegister, useToRegister } from './use-to-register.ts';

interface Props {
  readonly one: CaseAtHandBody;
  readonly record: RecordBody | null;
}

/** What to know before one registers: why, and by when where the round says so. */
function Why({ round, today }: Pick<ToRegister, 'round'> & { readonly today: string }): ReactNode {
  const say = useTexts(caseTexts);
  const { dayText } = useLanguage();
  const { publishFrom, applicationDeadline, takesPositions } = round;
  if (!takesPositions) return <p>{say('register.late')}</p>;
  return (
    <>
      <p>{say('register.why')}</p>
      {publishFrom !== null && publishFrom > today ? (
        <p>{say('register.before', { day: dayText(publishFrom) })}</p>
      ) : applicationDeadline === null ? null : (
        <p>{say('register.running', { day: dayText(applicationDeadline) })}</p>
      )}
    </>
  );
}

function textFor({ missing, there }: ToRegister): 'register.done' | 'register.next' | 'register.more' {
  if (missing === 0) return 'register.done';
  return there.length === 0 ? 'register.next' : 'register.more';
}

export function RegisterNext({ one, record }: Props): ReactNode {
  const say = useTexts(caseTexts);
  const { language } = useLanguage();
  const isTheirs = isOffice(useSigned(), one.agency) && one.kind === 'participation';
  const found = useToRegister(isTheirs ? record : null);
  if (found === null) return null;
  const { missing, there, round } = found;
  return (
    <aside className="desk-next" aria-label={say('register.title')}>
      <p>
        <strong>{say(textFor(found), { count: missing })}</strong>
      </p>
      {missing > 0 ? <Why round={round} today={one.today} /> : null}
      {there.length > 0 && missing > 0 ? <p>{say('register.there')}</p> : null}
      {there.length === 0 ? null : (
        <ul>
          {there.map(({ id, title }) => (
            <li key={id}>
              <Link className="ds-link" href={`/saker/${id}`}>
                {title ?? id}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {missing > 0 && round.takesPositions ? (
        <p>
          <Link className="ds-button" data-variant="primary" href={`/saker/${one.id}/ny`}>
            {commandText('position', 'register', language)}
          </Link>
        </p>
      ) : null}
    </aside>
  );
}
