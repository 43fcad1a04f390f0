/** What the person may do in the case: what is waiting first, the rest folded away. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody, RefusedBody } from '../../api/cases/bodies.ts';
import { commandText } from '../../texts/commands/index.ts';
import { useRead } from '../api/use-read.ts';
import { commandAddress, pageFor } from '../forms/command-address.ts';
import type { Facts } from '../forms/facts.ts';
import { hasForm } from '../forms/has-form.ts';
import { isAskedFor, openingFrom, opensCase } from '../forms/openings.ts';
import { isOffice } from '../forms/use-lists.ts';
import { useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';

/** Commands that are wanted often whatever is waiting, by kind of case. */
const oftenWanted: Readonly<Record<string, readonly string[]>> = {
  position: ['extendDeadline'],
  application: ['settle', 'recordInterview'],
  employment: ['proposeOutcome', 'recordMeeting'],
};

/** Where nothing is wanted more than the rest, a few stand open: a heading with nothing beneath it says nothing. */
const shownOpen = 8;

/** What the rules would refuse now whatever is filled in, and why; nothing while it is not known. */
function useRefused({ id, seq }: CaseAtHandBody): ReadonlyMap<string, readonly string[]> {
  const read = useRead<RefusedBody>(`/v1/cases/${encodeURIComponent(id)}/refused`, { once: true });
  const { again } = read;
  const first = useRef(seq);
  useEffect(() => {
    if (first.current === seq) return;
    first.current = seq;
    void again();
  }, [seq, again]);
  return new Map(read.now.state === 'there' ? read.now.body.items.map(({ command, why }) => [command, why]) : []);
}

interface Props {
  readonly one: CaseAtHandBody;
  /** Null: not there yet, or not the reader's to read. */
  readonly facts: Facts | null;
}

export function Actions({ one, facts }: Props): ReactNode {
  const { say, language } = useLanguage();
  const signed = useSigned();
  const opens = facts !== null && isOffice(signed, one.agency) ? openingFrom(one.kind, one.id, facts) : null;
  const given = one.may.filter(
    (type) => hasForm(one.kind, type) && !opensCase(one.kind, type) && isAskedFor(type, one.open),
  );
  const refused = useRefused(one);
  const possible = given.filter((type) => !refused.has(type));
  const named = (types: readonly string[]) =>
    types
      .map((type) => ({ type, text: commandText(one.kind, type, language) }))
      .toSorted((a, b) => a.text.localeCompare(b.text, language));
  const waiting = new Set([...one.open.map(({ fulfilledBy }) => fulfilledBy), ...(oftenWanted[one.kind] ?? [])]);
  const near = [...waiting].filter((type) => possible.includes(type));
  const others = named(possible.filter((type) => !waiting.has(type)));
  const standOpen = !isOffice(signed, one.agency) && near.length === 0 && others.length <= shownOpen;
  const notNow = named(given.filter((type) => refused.has(type)));
  const address = (type: string): string =>
    pageFor(one.kind, one.id, type) ??
    commandAddress(one.id, type, one.open.find(({ fulfilledBy }) => fulfilledBy === type)?.duty);
  if (given.length === 0 && opens === null) return null;
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
        {opens === null ? null : (
          <Link className="ds-button" data-variant="secondary" href={`/saker/${one.id}/ny`}>
            {commandText(opens.kind, opens.command, language)}
          </Link>
        )}
      </div>
      {others.length === 0 ? null : (
        <details className="desk-why" open={standOpen}>
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
      {notNow.length === 0 ? null : (
        <details className="desk-why">
          <summary>{say('case.actionsNot')}</summary>
          <ul>
            {notNow.map(({ type, text }) => (
              <li key={type}>
                <strong>{text}</strong>: {refused.get(type)?.join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
