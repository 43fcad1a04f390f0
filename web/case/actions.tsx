/** What the person may do in the case beside what waits: what is wanted often first, the rest folded away. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import { commandText } from '../../texts/commands/index.ts';
import { commandAddress, pageFor } from '../forms/command-address.ts';
import type { Facts } from '../forms/facts.ts';
import { hasForm } from '../forms/has-form.ts';
import { isAskedFor, openingFrom, opensCase } from '../forms/openings.ts';
import { isOffice } from '../forms/use-lists.ts';
import { useLanguage } from '../language.tsx';
import { nextStep } from '../position/next-step.ts';
import { positionIn } from '../position/position.ts';
import { useSigned } from '../shell/session.tsx';
import { useCommandWords } from './command-words.ts';
import type { Refused } from './use-refused.ts';
import { waitedFor } from './waiting.tsx';

/** Commands that are wanted often whatever is waiting, by kind of case. */
const oftenWanted: Readonly<Record<string, readonly string[]>> = {
  position: ['extendDeadline'],
  application: ['settle', 'recordInterview'],
  employment: ['proposeOutcome', 'recordMeeting'],
};

/** It comes when somebody can be recommended, and is changed on the page that shows it. */
const isOutOfTurn = (kind: CaseAtHandBody['kind'], type: string, facts: Facts | null): boolean => {
  const position = kind === 'position' && type === 'rank' ? positionIn(facts) : null;
  return position !== null && nextStep(position)?.step !== 'rank';
};

/** Where nothing is wanted more than the rest, a few stand open: a heading with nothing beneath it says nothing. */
const shownOpen = 8;

interface Props {
  readonly one: CaseAtHandBody;
  /** Null: not there yet, or not the reader's to read. */
  readonly facts: Facts | null;
  readonly refused: Refused;
}

export function Actions({ one, facts, refused }: Props): ReactNode {
  const { say, language } = useLanguage();
  const signed = useSigned();
  const words = useCommandWords(one);
  const opens = facts !== null && isOffice(signed, one.agency) ? openingFrom(one.kind, one.id, facts) : null;
  const given = one.may.filter(
    (type) => hasForm(one.kind, type) && !opensCase(one.kind, type) && isAskedFor(type, one.open),
  );
  const possible = given.filter((type) => !refused.has(type)).filter((type) => !isOutOfTurn(one.kind, type, facts));
  const named = (types: readonly string[]) =>
    types.map((type) => ({ type, text: words.name(type) })).toSorted((a, b) => a.text.localeCompare(b.text, language));
  const waiting = waitedFor(one, refused);
  const near = (oftenWanted[one.kind] ?? []).filter((type) => possible.includes(type) && !waiting.has(type));
  const others = named(possible.filter((type) => !waiting.has(type) && !near.includes(type)));
  const standOpen = !isOffice(signed, one.agency) && near.length === 0 && others.length <= shownOpen;
  // What is done has nothing to explain.
  const notNow = named(given.filter((type) => (refused.get(type) ?? []).length > 0));
  const address = (type: string): string =>
    pageFor(one.kind, one.id, type) ??
    commandAddress(one.id, type, one.open.find(({ fulfilledBy }) => fulfilledBy === type)?.duty);
  if (near.length + others.length + notNow.length === 0 && opens === null) return null;
  return (
    <section aria-labelledby="actions" className="desk-screen">
      <h2 className="ds-heading" data-size="sm" id="actions">
        {say('case.actions')}
      </h2>
      <div className="desk-actions">
        {near.map((type) => (
          <Link key={type} className="ds-button" data-variant="secondary" href={address(type)}>
            {words.name(type)}
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
          <summary>{say(near.length === 0 && opens === null ? 'case.actionsAll' : 'case.actionsMore')}</summary>
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
