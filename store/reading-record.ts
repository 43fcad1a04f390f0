/** The record of a case: its facts, with the texts and the names of those they concern. */
import { drafters, factsForTool, type View } from '../domain/access.ts';
import type { Authority } from '../domain/case/definition.ts';
import { type RoundView, roundViewOf, takesPositions } from '../domain/position/decide/round-view.ts';
import type { CaseRef, ContentId, PersonId } from '../domain/words.ts';
import { type CaseRow, readCase } from './case-row.ts';
import {
  authorities,
  type Course,
  commandsFor,
  courseOf,
  nameOf,
  namesIn,
  openFor,
  type Reader,
  viewsFor,
} from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

/**
 * What an agency must know of its round, which is the coordinator's to read, to register a position in it (R-RND-1,
 * R-POS-1): a date is null where each agency sets its own.
 */
export type RoundForAgency = Pick<RoundView, 'model'> &
  RoundView['dates'] & {
    /** A position can be registered in it now. */
    readonly takesPositions: boolean;
  };

async function roundForAgency(tx: Transaction, { ref, definition, state }: CaseRow): Promise<RoundForAgency | null> {
  const id = ref.kind === 'participation' ? definition.parent(state.facts) : null;
  const row = id === null ? null : await readCase(tx, id);
  const round = row === null ? null : roundViewOf({ kind: row.ref.kind, facts: row.state.facts });
  return round === null ? null : { model: round.model, ...round.dates, takesPositions: takesPositions(round) };
}

export interface CaseRecord extends Course {
  /** The facts as they are folded from the log: ids for persons and texts. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Names of the persons whom the facts or the directory name in this case. */
  readonly people: Readonly<Record<PersonId, string>>;
  /** The texts that the facts name. */
  readonly texts: Readonly<Record<ContentId, string>>;
  /** The commands that the reader's roles may give; the rules may still refuse one. */
  readonly may: readonly string[];
  /** The views that are open to the reader. */
  readonly views: readonly View[];
  /** Of a participation; null of all else. */
  readonly round: RoundForAgency | null;
}

/** Every string in the facts: what of them are ids of persons and texts, the tables say. */
function stringsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      found.add(key);
      stringsIn(one, found);
    }
  }
  return found;
}

/** What HR has drafted and not sent is its own (R-POS-9): not the applicant's, nor the agency's system's, to read. */
function factsFor(
  reader: Reader,
  { ref, state }: CaseRow,
  all: readonly Authority[],
): Readonly<Record<string, unknown>> {
  const known = state.facts as Readonly<Record<string, unknown>>;
  if (reader.type === 'system')
    return Object.fromEntries(factsForTool(ref.kind).flatMap((name) => (name in known ? [[name, known[name]]] : [])));
  const { feedbackDraft, ...facts } = known;
  if (feedbackDraft === undefined) return facts;
  return { ...facts, feedbackDraft: drafters.some((who) => all.includes(who)) ? feedbackDraft : null };
}

export const caseRecord = (store: Store, reader: Reader, ref: CaseRef): Promise<CaseRecord | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, ref, 'record');
    if (opened === null) return null;
    const { row, today } = opened;
    const all = authorities(reader, row, opened.offices, today).map(nameOf);
    const facts = factsFor(reader, row, all);
    const strings = [...stringsIn(facts)];
    const texts = await tx.content.findMany({ where: { caseId: ref.id, id: { in: strings }, erasedAt: null } });
    return {
      ...courseOf(reader, row, today),
      facts,
      people: await namesIn(tx, strings),
      texts: Object.fromEntries(texts.map(({ id, body }) => [id, body])),
      may: commandsFor(reader, row, opened.offices, today),
      views: viewsFor(reader, row, opened.offices, today),
      round: await roundForAgency(tx, row),
    };
  });
