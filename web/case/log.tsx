/** What has happened, in plain words, the latest first (R-LOG-1). */
import { type ReactNode, useState } from 'react';
import type { LogBody } from '../../api/cases/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { CaseKind, Day } from '../../domain/words.ts';
import { useLanguage } from '../language.tsx';
import { actorText, isBookkeeping, worded } from './entry-text.ts';

const shownAtFirst = 8;

type Entry = LogBody['items'][number];

/** Entries in their order, those of one day together. */
function byDay(entries: readonly Entry[]): readonly { readonly day: Day; readonly entries: readonly Entry[] }[] {
  const days = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(Date.parse(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, those]) => ({ day, entries: those }));
}

export function Log({ kind, body }: { readonly kind: CaseKind; readonly body: LogBody }): ReactNode {
  const texts = useLanguage();
  const { say, dateText, language } = texts;
  const [all, setAll] = useState(false);
  const entries = body.items.filter(({ event }) => !isBookkeeping(event)).toReversed();
  const shown = all ? entries : entries.slice(0, shownAtFirst);
  return (
    <>
      <ol className="desk-log">
        {byDay(shown).map(({ day, entries: those }) => (
          <li key={day}>
            <span className="desk-quiet">{dateText(day)}</span>
            <ul className="desk-plain">
              {those.map((entry) => (
                <li key={entry.seq}>
                  {worded(kind, entry.event, language)}{' '}
                  <span className="desk-quiet">({actorText(texts, entry, body.people)})</span>
                </li>
              ))}
            </ul>
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
