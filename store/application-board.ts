/** A position's applications as HR works through them (R-APP-5, R-POS-6, R-POS-9), a page at a time. */
import { exporters } from '../domain/access.ts';
import { type BoardGroup, boardGroupOf, boardGroups, isOwedAnswer } from '../domain/application/board.ts';
import type { Application } from '../domain/application/facts.ts';
import { namesOf } from './exports.ts';
import { logAccess, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

export const answerStates = ['waiting', 'given'] as const;

export interface BoardAsked {
  readonly group?: BoardGroup | undefined;
  /** Of those who are owed a personal answer. */
  readonly answer?: (typeof answerStates)[number] | undefined;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: { readonly value: string; readonly id: string } | undefined;
}

export interface OnBoard {
  readonly id: string;
  readonly seq: number;
  /** Null: they have been erased. */
  readonly name: string | null;
  readonly facts: Application;
}

export interface Board {
  readonly items: readonly OnBoard[];
  readonly next: { readonly value: string; readonly id: string } | null;
  readonly groups: Readonly<Record<BoardGroup, number>>;
  readonly answers: { readonly given: number; readonly of: number };
}

interface Found {
  readonly id: string;
  readonly seq: number;
  readonly facts: Application;
}

/** The day it came, as a number that a cursor can hold. */
const valueOf = ({ facts }: Found): string => facts.receivedOn.replaceAll('-', '');
const placeOf = (one: Found): string => `${valueOf(one)} ${one.id}`;

const fits =
  ({ group, answer }: BoardAsked) =>
  ({ facts }: Found): boolean =>
    (group === undefined || boardGroupOf(facts) === group) &&
    (answer === undefined || (isOwedAnswer(facts) && (facts.answeredOn !== null) === (answer === 'given')));

const inOrder = (one: Found, other: Found): number => (placeOf(one) < placeOf(other) ? -1 : 1);

async function applicationsOf(tx: Transaction, position: string): Promise<readonly Found[]> {
  const rows = await tx.caseFile.findMany({
    where: { parentId: position, kind: 'application', seq: { gt: 0 }, erased: false },
    select: { id: true, seq: true, facts: true },
  });
  // Applications alone are asked for: their own kind of case says whose facts these are.
  return rows.map(({ id, seq, facts }) => ({ id, seq, facts: facts as unknown as Application })).toSorted(inOrder);
}

const groupsIn = (all: readonly Found[]): Board['groups'] => {
  const count = Object.fromEntries(boardGroups.map((group) => [group, 0])) as Record<BoardGroup, number>;
  for (const { facts } of all) count[boardGroupOf(facts)] += 1;
  return count;
};

/** Everybody is counted; those on the page alone are named, and logged as read (R-PRV-5). Null: not for this reader. */
export const applicationBoard = (
  store: Store,
  reader: Reader,
  position: string,
  asked: BoardAsked,
): Promise<Board | null> =>
  transact(store, async (tx) => {
    const ref = { kind: 'position', id: position } as const;
    const opened = await openFor(store, tx, reader, ref, 'record', exporters.applications);
    if (opened === null) return null;
    const all = await applicationsOf(tx, position);
    const { after, limit } = asked;
    const rest = all
      .filter(fits(asked))
      .filter((one) => after === undefined || placeOf(one) > `${after.value} ${after.id}`);
    const page = rest.slice(0, limit);
    const names = await namesOf(
      tx,
      page.map(({ facts }) => facts.applicant),
    );
    const known = new Map(names.map(({ id, name }) => [id, name]));
    const ids = page.map(({ id }) => id);
    await logAccess(store, tx, reader, opened, 'record', ids);
    const owed = all.filter(({ facts }) => isOwedAnswer(facts));
    const last = page.at(-1);
    return {
      items: page.map(({ id, seq, facts }) => ({ id, seq, facts, name: known.get(facts.applicant) ?? null })),
      next: rest.length > limit && last !== undefined ? { value: valueOf(last), id: last.id } : null,
      groups: groupsIn(all),
      answers: { given: owed.filter(({ facts }) => facts.answeredOn !== null).length, of: owed.length },
    };
  });
