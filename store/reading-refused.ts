/** Which commands of a case the rules would refuse now whatever is filled in, and why (R-LOG-3). */
import type { Context, Refusal } from '../domain/case/definition.ts';
import { isDoneAlready, refusedAnyway } from '../domain/case/probe.ts';
import { rolesHeld } from '../domain/routing.ts';
import type { CaseKind, Day, Instant } from '../domain/words.ts';
import { type CaseRow, readCase } from './case-row.ts';
import { concernedIn, type Offices } from './directory.ts';
import { specOf } from './door.ts';
import { derivedId } from './ids.ts';
import { commandsFor, openFor, type Reader } from './reading.ts';
import { type Store, transact } from './store.ts';

export interface RefusedNow {
  /** As the door knows it. */
  readonly command: string;
  /** Empty: it is done, and giving it again changes nothing. */
  readonly refusals: readonly Refusal[];
}

type Around = { readonly offices: Offices; readonly now: Instant; readonly today: Day };

type Asking = Reader & { readonly type: 'person' };

const contextOf = (reader: Asking, row: CaseRow, { offices, now, today }: Around): Context => ({
  ref: row.ref,
  now,
  today,
  actor: reader,
  holds: rolesHeld(reader.id, concernedIn(row), offices.directory, today).map(({ role }) => role),
  quiet: offices.quiet,
  newId: (subject) => derivedId(subject.slice(0, 1), row.ref.id, subject),
  parent: null,
  read: () => '',
});

/** Empty where the rules have nothing against it yet. */
export function refusalsNow(reader: Reader, row: CaseRow, around: Around, command: string): readonly Refusal[] {
  const spec = specOf(row.ref, command);
  if (spec === undefined || reader.type === 'system') return [];
  return refusedAnyway(row.definition, row.state, command, spec, contextOf(reader, row, around));
}

function isDone(reader: Reader, row: CaseRow, around: Around, command: string): boolean {
  const spec = specOf(row.ref, command);
  if (spec === undefined || reader.type === 'system') return false;
  return isDoneAlready(row.definition, row.state, command, spec, contextOf(reader, row, around));
}

/**
 * Those that are done, with nothing against them, stand here too: neither is to be offered.
 * @returns null where the case is not for this reader
 */
export const caseRefused = (
  store: Store,
  reader: Reader,
  id: string,
): Promise<{ readonly kind: CaseKind; readonly items: readonly RefusedNow[] } | null> =>
  transact(store, async (tx) => {
    const kind = (await readCase(tx, id))?.ref.kind;
    const opened = kind === undefined ? null : await openFor(store, tx, reader, { kind, id }, 'course');
    if (kind === undefined || opened === null) return null;
    const items = commandsFor(reader, opened.row, opened.offices, opened.today)
      .map((command) => ({ command, refusals: refusalsNow(reader, opened.row, opened, command) }))
      .filter(({ command, refusals }) => refusals.length > 0 || isDone(reader, opened.row, opened, command));
    return { kind, items };
  });
