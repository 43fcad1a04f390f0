/**
 * What a command would change, before it is given (R-LOG-3, R-RND-6): given for real in a transaction that is always
 * undone, and the outlook compared before and after. What the case tells others is decided there by the rules alone.
 * Steps that the story takes afterwards are not here.
 */
import { personalKinds } from '../domain/access.ts';
import type { Refusal } from '../domain/case/definition.ts';
import { type OutlookMoves, outlookMoves } from '../domain/case/difference.ts';
import { type AnyCommand, type DutyOutlook, outlook } from '../domain/case/engine.ts';
import type { CaseKind, CaseRef } from '../domain/words.ts';
import { type CaseRow, readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { type Addressed, firstSeqAfter } from './commit.ts';
import { settingsOf } from './directory.ts';
import { giveInside } from './door.ts';
import { addMails, mailsBegun, type TrialMail, waitingIn } from './give.ts';
import { decideThere } from './preview-told.ts';
import { logOnceToday, openFor, type Reader } from './reading.ts';
import { inPart, RolledBack, type Store, type Transaction, transact } from './store.ts';
import { yearMs } from './views.ts';

export interface MovesOfCase extends OutlookMoves {
  readonly ref: CaseRef;
}

/** Cases of a kind that are told, and in how many of them something moves. */
export interface Told {
  readonly kind: CaseKind;
  readonly cases: number;
  readonly moved: number;
}

export interface Preview {
  /** Of the case itself first, then of others that the reader may see and that are about no single applicant or employee. */
  readonly moves: readonly MovesOfCase[];
  /** What is sent because of it, at once or on its day. */
  readonly mails: readonly TrialMail[];
  readonly told: readonly Told[];
}

export type PreviewAnswer = Preview | { readonly refusals: readonly Refusal[] };

type Person = Reader & { readonly type: 'person' };

/** No caller's key is empty, so none of their answers stands under it. */
const noKey = '';

/** More than these are not looked into: an answer is wanted while somebody fills in a form. */
const mostCases = 100;

/**
 * That the outlook was read is in the access log, as by any other read of it (R-PRV-5): once for a day, since it is
 * asked for anew with each pause in somebody's typing.
 * @returns null where the case is not for this reader
 */
export async function previewCommand(
  store: Store,
  reader: Person,
  id: string,
  command: AnyCommand,
): Promise<{ readonly kind: CaseKind; readonly answer: PreviewAnswer } | null> {
  const opened = await transact(store, async (tx) => {
    const kind = (await readCase(tx, id))?.ref.kind;
    if (kind === undefined) return null;
    const ref = { kind, id };
    const looked = await openFor(store, tx, reader, ref, 'outlook', undefined, null);
    if (looked !== null) {
      if (personalKinds.includes(kind)) await logOnceToday(store, tx, reader, looked, 'outlook');
      return { ref, view: 'outlook' } as const;
    }
    return (await openFor(store, tx, reader, ref, 'course')) === null ? null : ({ ref, view: 'course' } as const);
  });
  if (opened === null) return null;
  const answer = await transact(store, async (tx): Promise<PreviewAnswer> => {
    throw new RolledBack(await tryOut(store, tx, reader, opened, command));
  });
  return { kind: opened.ref.kind, answer };
}

interface Opened {
  readonly ref: CaseRef;
  /** Whoever reads the course alone learns of duties, and not of mails. */
  readonly view: 'outlook' | 'course';
}

async function tryOut(
  store: Store,
  tx: Transaction,
  reader: Person,
  { ref, view }: Opened,
  command: AnyCommand,
): Promise<PreviewAnswer> {
  const row = await readCase(tx, ref.id);
  const before = await outlookIn(store, tx, row);
  const waited = await waitingIn(tx, [ref.id]);
  const { answer } = await inPart(tx, () => giveInside(store, tx, reader, ref, command, noKey));
  if (!answer.ok) return { refusals: answer.refusals };
  const own = outlookMoves(before, await outlookIn(store, tx, await readCase(tx, ref.id)));
  const others = await toldBy(store, tx, reader, ref, await messagesSince(tx, ref, row?.seq ?? 0));
  if (view === 'course') return { moves: [{ ref, duties: own.duties, reminders: [] }], mails: [], told: others.told };
  const mails = [...mailsBegun(waited, await waitingIn(tx, [ref.id])), ...others.mails];
  return { moves: [{ ref, ...own }, ...others.moves], mails: addMails(mails), told: others.told };
}

async function outlookIn(store: Store, tx: Transaction, row: CaseRow | null): Promise<readonly DutyOutlook[]> {
  if (row === null) return [];
  const now = await caseNow(store, tx, row.lastAt);
  const { quiet } = await settingsOf(tx, row.definition.agency(row.state.facts));
  return outlook(row.definition, row.state, { now, quiet }, now + yearMs);
}

/** What the case has told others since it had so many events; not the refusals that it has passed back. */
async function messagesSince(tx: Transaction, { id }: CaseRef, seq: number): Promise<readonly Addressed[]> {
  const rows = await tx.caseMessage.findMany({
    where: { fromCase: id, fromSeq: { gte: firstSeqAfter(seq) }, NOT: { key: { startsWith: 'refused/' } } },
    orderBy: { fromSeq: 'asc' },
  });
  return rows.map(({ key, toCase, toKind, command }) => ({
    key,
    to: { kind: toKind as CaseKind, id: toCase },
    command: command as Addressed['command'],
  }));
}

interface ToldBy {
  readonly moves: readonly MovesOfCase[];
  readonly mails: readonly TrialMail[];
  readonly told: readonly Told[];
}

/** Cases that are told may tell others in turn: a round its agencies, those their positions. */
async function toldBy(
  store: Store,
  tx: Transaction,
  reader: Person,
  from: CaseRef,
  messages: readonly Addressed[],
): Promise<ToldBy> {
  const moves: MovesOfCase[] = [];
  const mails: TrialMail[] = [];
  const sums = new Map<CaseKind, Told>();
  const queue = messages.map((one) => ({ ...one, from }));
  for (let i = 0; i < queue.length && i < mostCases; i += 1) {
    const one = queue[i];
    const there = one === undefined ? null : await decideThere(store, tx, one.from, one);
    if (one === undefined || there === null) continue;
    queue.push(...there.messages.map((next) => ({ ...next, from: one.to })));
    mails.push(...there.mails);
    const found = outlookMoves(there.before, there.after);
    const hasMoved = found.duties.length + found.reminders.length > 0;
    const { kind } = one.to;
    const sum = sums.get(kind) ?? { kind, cases: 0, moved: 0 };
    sums.set(kind, { kind, cases: sum.cases + 1, moved: sum.moved + (hasMoved ? 1 : 0) });
    if (!hasMoved || personalKinds.includes(kind)) continue;
    if ((await openFor(store, tx, reader, one.to, 'outlook')) !== null) moves.push({ ref: one.to, ...found });
  }
  return { moves, mails, told: [...sums.values()] };
}
