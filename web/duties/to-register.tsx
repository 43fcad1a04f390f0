/** What HR may do next without being reminded of it: register the positions that the agency said yes to (R-PAR-2, R-POS-1). */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ListBody, RecordBody } from '../../api/cases/bodies.ts';
import { commandText } from '../../texts/commands/index.ts';
import { caseTexts } from '../../texts/web/case/index.ts';
import { useRead } from '../api/use-read.ts';
import { useToRegister } from '../case/use-to-register.ts';
import { isOffice } from '../forms/use-lists.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';

function InRound({ id }: { readonly id: string }): ReactNode {
  const say = useTexts(caseTexts);
  const { dayText, language } = useLanguage();
  const read = useRead<RecordBody>(`/v1/participations/${encodeURIComponent(id)}`);
  const record = read.now.state === 'there' ? read.now.body : null;
  const found = useToRegister(record);
  if (record === null || found === null || found.missing === 0 || !found.round.takesPositions) return null;
  const { publishFrom, applicationDeadline } = found.round;
  const name = record.facts['name'];
  return (
    <aside className="desk-next" aria-label={say('register.title')}>
      <p>
        <strong>{say(found.there.length === 0 ? 'register.todo' : 'register.more', { count: found.missing })}</strong>
      </p>
      <p>
        <Link className="ds-link" href={`/saker/${id}`}>
          {typeof name === 'string' ? name : id}
        </Link>
      </p>
      {publishFrom === null ? null : (
        <p>
          {say('round.publishFrom')}: {dayText(publishFrom)}
        </p>
      )}
      {applicationDeadline === null ? null : (
        <p>
          {say('round.applicationDeadline')}: {dayText(applicationDeadline)}
        </p>
      )}
      <p>
        <Link className="ds-button" data-variant="secondary" href={`/saker/${id}/ny`}>
          {commandText('position', 'register', language)}
        </Link>
      </p>
    </aside>
  );
}

/** Shows nothing where nothing is left to register. */
export default function ToRegister(): ReactNode {
  const signed = useSigned();
  const read = useRead<ListBody>('/v1/participations?status=takingPart&limit=100');
  const theirs = read.now.state === 'there' ? read.now.body.items.filter(({ agency }) => isOffice(signed, agency)) : [];
  return theirs.map(({ id }) => <InRound key={id} id={id} />);
}
