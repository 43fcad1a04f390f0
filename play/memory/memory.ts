/** Everything that a service would keep in its tables, in memory: the rules' world without any engine (R-RND-6). */

import type { AgencyFacts } from '../../domain/agency/facts.ts';
import type { Refusal } from '../../domain/case/definition.ts';
import { type AnyCommand, initialState, type State } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import type { Concerned, Directory } from '../../domain/routing.ts';
import type { AgencyId, CaseRef, Day, Instant, Language, Period, PersonId } from '../../domain/words.ts';
import type { CaseRow } from '../../store/case-row.ts';
import type { Item } from '../../store/mailbox.ts';
import { type Agencies, directoryFrom, quietIn } from '../directory.ts';
import type { LoggedEvent, SentMail } from '../world.ts';

export interface MemoryPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
  /** The directory the person stands in; null for applicants. */
  readonly agency: AgencyId | null;
  /** Since when no mail reaches the address; only the real service's mail can be refused. */
  readonly refusedAt: Date | null;
}

export interface MemoryItem extends Item {
  readonly person: PersonId | null;
  readonly status: 'waiting' | 'sent' | 'superseded' | 'refused';
}

export interface OwedMessage {
  readonly from: CaseRef;
  readonly key: string;
  readonly to: CaseRef;
  readonly command: AnyCommand;
}

/** A duty as it was seen: what, whose, when due, and when it was done or fell away. */
export interface SeenDuty {
  readonly ref: CaseRef;
  readonly id: string;
  readonly owner: string;
  readonly due: Day;
  readonly basis: string;
  readonly fulfilledBy: string;
  readonly since: Instant;
  readonly until: Instant | null;
}

export interface Memory {
  now: Instant;
  readonly cases: Map<string, CaseRow>;
  readonly log: LoggedEvent[];
  readonly items: Map<string, MemoryItem>;
  /** Each mailbox with the moment at which it looks again; `touched` ones look now. */
  readonly boxes: Map<PersonId, Instant | null>;
  readonly touched: Set<PersonId>;
  readonly owed: OwedMessage[];
  readonly texts: Map<string, string>;
  readonly people: Map<PersonId, MemoryPerson>;
  readonly sent: SentMail[];
  readonly duties: Map<string, SeenDuty>;
  /** Messages that were refused, for whoever looks into a dry run. */
  readonly refusals: { readonly to: CaseRef; readonly type: string; readonly refusals: readonly Refusal[] }[];
}

export const emptyMemory = (now: Instant): Memory => ({
  now,
  cases: new Map(),
  log: [],
  items: new Map(),
  boxes: new Map(),
  touched: new Set(),
  owed: [],
  texts: new Map(),
  people: new Map(),
  sent: [],
  duties: new Map(),
  refusals: [],
});

export const newRow = (ref: CaseRef): CaseRow => {
  const definition = definitionOf(ref.kind);
  const state: State = initialState(definition);
  return { ref, definition, state, seq: 0, settledSeq: 0, lastAt: 0, erased: false, nextMoment: null };
};

const factsOf = (memory: Memory, agency: AgencyId): Exclude<AgencyFacts, { status: 'none' }> | null => {
  const facts = memory.cases.get(agency)?.state.facts as AgencyFacts | undefined;
  return facts === undefined || facts.status === 'none' ? null : facts;
};

export const agencyFacts = factsOf;

const agencies = (memory: Memory): readonly AgencyId[] =>
  [...memory.cases.values()].filter(({ ref }) => ref.kind === 'agency').map(({ ref }) => ref.id);

export const coordinating = (memory: Memory): AgencyId | null =>
  agencies(memory).find((id) => factsOf(memory, id)?.coordinates === true) ?? null;

const known =
  (memory: Memory): Agencies =>
  (id) =>
    factsOf(memory, id);

export const directoryIn = (memory: Memory, agency: AgencyId | null): Directory =>
  directoryFrom(known(memory), coordinating(memory), agency);

export const quietOf = (memory: Memory, agency: AgencyId | null): readonly Period[] => quietIn(known(memory), agency);

export const concerned = ({ definition, state }: CaseRow, agency: AgencyId | null = null): Concerned => ({
  agency: definition.agency(state.facts) ?? agency,
  people: definition.people(state.facts),
});
