/** One event of a case's log, and whose it was, in plain words (R-LOG-1). */
import type { LogBody } from '../../api/cases/bodies.ts';
import type { CaseKind } from '../../domain/words.ts';
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

const bookkeeping = new Set(['case.acted', 'case.notApplicable', 'case.rulesMet']);

/** The service's own bookkeeping: what the step did stands in an entry of its own. */
export const isBookkeeping = ({ type }: Entry['event']): boolean => bookkeeping.has(type);

/** Without the full stop: whose it was follows. */
export const worded = (kind: CaseKind, event: Entry['event'], language: Texts['language']): string =>
  eventText(kind, event, language).replace(/\.$/, '');

export const entryText = (texts: Texts, kind: CaseKind, entry: Entry, people: LogBody['people']): string =>
  `${worded(kind, entry.event, texts.language)} (${actorText(texts, entry, people)})`;
