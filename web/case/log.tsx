/** What has happened, in plain words, the latest first (R-LOG-1). */
import { type ReactNode, useState } from 'react';
import type { LogBody } from '../../api/cases/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { CaseKind } from '../../domain/words.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { eventText } from '../../texts/events/index.ts';
import { type Texts, useLanguage } from '../language.tsx';

type Entry = LogBody['items'][number];

/** The service's own bookkeeping: it changes nothing that people see. */
const bookkeeping = new Set(['case.acted', 'case.notApplicable', 'case.rulesMet']);

const shownAtFirst = 8;

function actorText({ say }: Texts, { actor, onBehalfOf }: Entry, people: LogBody['people']): string {
  switch (actor.type) {
    case 'person': {
      const name = people[actor.id ?? ''] ?? say('case.byPerson');
      const other = onBehalfOf === null ? undefined : people[onBehalfOf];
      return other === undefined ? name : `${name} (${other})`;
    }
    case 'system':
      return say('case.bySystem');
    case 'case':
      return say('case.byCase');
    default:
      return say('case.byService');
  }
}

/** Duties stand in events by their id; people know them by what is to be done. */
function worded(kind: CaseKind, { event }: Entry, language: Texts['language']): string {
  const duty = event['duty'];
  const named = typeof duty === 'string' ? { ...event, duty: `«${dutyText(kind, duty, language)}»` } : event;
  return eventText(kind, named, language).replace(/\.$/, '');
}

export function Log({ kind, body }: { readonly kind: CaseKind; readonly body: LogBody }): ReactNode {
  const texts = useLanguage();
  const { say, dateText, language } = texts;
  const [all, setAll] = useState(false);
  const entries = body.items.filter(({ event }) => !bookkeeping.has(event.type)).toReversed();
  const shown = all ? entries : entries.slice(0, shownAtFirst);
  return (
    <>
      <ol className="desk-log">
        {shown.map((entry) => (
          <li key={entry.seq}>
            <span className="desk-quiet">{dateText(dayOf(Date.parse(entry.at)))}</span>
            <span>
              {worded(kind, entry, language)}{' '}
              <span className="desk-quiet">({actorText(texts, entry, body.people)})</span>
            </span>
          </li>
        ))}
      </ol>
      {shown.length < entries.length ? (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setAll(true)}>
          {say('case.logAll', { count: entries.length })}
        </button>
      ) : null}
    </>
  );
}
