/** What the person may do in the case: what is waiting first, the rest folded away. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import { commandText } from '../../texts/commands/index.ts';
import { candidatesAddress, commandAddress, opensCandidates } from '../forms/command-address.ts';
import type { Facts } from '../forms/facts.ts';
import { hasForm } from '../forms/has-form.ts';
import { openingFrom, opensCase } from '../forms/openings.ts';
import { isOffice } from '../forms/use-lists.ts';
import { useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';

/** Commands that are wanted often whatever is waiting, by kind of case. */
const oftenWanted: Readonly<Record<string, readonly string[]>> = {
  position: ['extendDeadline'],
  application: ['settle', 'recordInterview'],
  employment: ['proposeOutcome', 'recordMeeting'],
};

interface Props {
  readonly one: CaseAtHandBody;
  /** Null: not there yet, or not the reader's to read. */
  readonly facts: Facts | null;
}

export function Actions({ one, facts }: Props): ReactNode {
  const { say, language } = useLanguage();
  const signed = useSigned();
  const opens = facts !== null && isOffice(signed, one.agency) ? openingFrom(one.kind, one.id, facts) : null;
  const possible = one.may.filter((type) => hasForm(one.kind, type) && !opensCase(one.kind, type));
  const waiting = new Set([...one.open.map(({ fulfilledBy }) => fulfilledBy), ...(oftenWanted[one.kind] ?? [])]);
  const near = [...waiting].filter((type) => possible.includes(type));
  const others = possible
    .filter((type) => !waiting.has(type))
    .map((type) => ({ type, text: commandText(one.kind, type, language) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, language));
  const address = (type: string): string =>
    commandAddress(one.id, type, one.open.find(({ fulfilledBy }) => fulfilledBy === type)?.duty);
  if (possible.length === 0 && opens === null) return null;
  return (
    <section aria-labelledby="actions">
      <h2 className="ds-heading" data-size="sm" id="actions">
        {say('case.actions')}
      </h2>
      <div className="desk-actions">
        {near.map((type) => (
          <Link key={type} className="ds-button" data-variant="secondary" href={address(type)}>
            {commandText(one.kind, type, language)}
          </Link>
        ))}
        {opensCandidates(one.kind, facts) && isOffice(signed, one.agency) ? (
          <Link className="ds-button" data-variant="secondary" href={candidatesAddress(one.id)}>
            {say('candidates.open')}
          </Link>
        ) : null}
        {opens === null ? null : (
          <Link className="ds-button" data-variant="secondary" href={`/saker/${one.id}/ny`}>
            {commandText(opens.kind, opens.command, language)}
          </Link>
        )}
      </div>
      {others.length === 0 ? null : (
        <details className="desk-why">
          <summary>{say('case.actionsMore')}</summary>
          <ul>
            {others.map(({ type, text }) => (
              <li key={type}>
                <Link className="ds-link" href={address(type)}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
