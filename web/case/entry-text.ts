/** One event of a case's log, and whose it was, in plain words (R-LOG-1). */
import type { LogBody } from '../../api/cases/bodies.ts';
import type { CaseKind } from '../../domain/words.ts';
import { dutyText } from '../../texts/duties/index.ts';
import { eventText } from '../../texts/events/index.ts';
import type { Texts } from '../language.tsx';

type Entry = LogBody['items'][number];

export function actorText({ say }: Texts, { actor, onBehalfOf }: Entry, people: LogBody['people']): string {
  switch (actor.type) {
    case 'person': {
      const name = people[actor.id ?? ''] ?? say('case.byPerson');
      const other = onBehalfOf === null ? undefined : people[onBehalfOf];
      return other === undefined ? name : say('case.byDeputy', { name, other });
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
export function worded(kind: CaseKind, { event }: Entry, language: Texts['language']): string {
  const duty = event['duty'];
  const named = typeof duty === 'string' ? { ...event, duty: `«${dutyText(kind, duty, language)}»` } : event;
  return eventText(kind, named, language).replace(/\.$/, '');
}

export const entryText = (texts: Texts, kind: CaseKind, entry: Entry, people: LogBody['people']): string =>
  `${worded(kind, entry, texts.language)} (${actorText(texts, entry, people)})`;
