/** What a caller has to do, as they meet it (R-DUT-7): a page at a time, however much waits. */
import { dayOf } from '../domain/calendar.ts';
import type { Refusal } from '../domain/case/definition.ts';
import { type DutyOutlook, outlook } from '../domain/case/engine.ts';
import type { AgencyId, CaseKind, Day, Instant } from '../domain/words.ts';
import { type CaseRow, readCases } from './case-row.ts';
import { caseNow } from './clock.ts';
import { type OfficesAt, officesOf, onceEach } from './directory.ts';
import { agencyName } from './people.ts';
import { commandsFor, type Reader } from './reading.ts';
import { type Idle, idleOf } from './reading-idle.ts';
import { refusalsNow } from './reading-refused.ts';
import { subjectNames } from './reading-subjects.ts';
import { type Store, transact } from './store.ts';
import { yearMs } from './views.ts';
import { type DutyPlace, type Waiting, waiting } from './waiting.ts';

/** A duty as the person who has it meets it. */
export interface MyDuty extends Waiting {
  readonly agencyName: string | null;
  /** Whom the case is about, by name, to those who know them; null also where no names were asked for. */
  readonly about: string | null;
  readonly snoozedUntil: Day | null;
  /** What is sent, when and to which role, for as long as the duty stays open (R-LOG-3); the earliest first. */
  readonly coming: DutyOutlook['coming'];
  /** Commands of the case that the person's roles may give. */
  readonly may: readonly string[];
  /** How many events the case has: its ETag. */
  readonly seq: number;
  /** Whether it may be marked as done somewhere else (R-DUT-6). */
  readonly elsewhere: boolean;
  /** Why the rules would refuse the command that fulfils it now, whatever is filled in; empty: they would not. */
  readonly notYet: readonly Refusal[];
}

export interface MyDuties {
  readonly today: Day;
  readonly items: readonly MyDuty[];
  /** Where the next page begins; null: this was the last. */
  readonly next: DutyPlace | null;
  /** Null where there is something to do. */
  readonly idle: Idle | null;
}

/** All where it is left out. */
export interface DutiesAsked {
  readonly limit?: number;
  readonly after?: DutyPlace | undefined;
  readonly kind?: CaseKind | undefined;
  /** Whether to say whom each case is about: a read of that person's case, logged as such (R-PRV-5). */
  readonly named?: boolean;
}

type CaseAround = Pick<MyDuty, 'agencyName' | 'may' | 'seq'> & {
  readonly ahead: readonly DutyOutlook[];
  readonly refused: (command: string) => readonly Refusal[];
};

interface Agencies {
  readonly officesAt: OfficesAt;
  readonly nameOf: (agency: AgencyId | null) => Promise<string | null>;
}

async function around(reader: Reader, row: CaseRow, agencies: Agencies, clock: Instant): Promise<CaseAround> {
  const now = Math.max(clock, row.lastAt);
  const agency = row.definition.agency(row.state.facts);
  const offices = await agencies.officesAt(agency);
  return {
    agencyName: await agencies.nameOf(agency),
    may: commandsFor(reader, row, offices, dayOf(now)),
    seq: row.seq,
    refused: (command) => refusalsNow(reader, row, { offices, now, today: dayOf(now) }, command),
    ahead: outlook(row.definition, row.state, { now, quiet: offices.quiet }, now + yearMs),
  };
}

function asMet(one: Waiting, { agencyName, may, seq, ahead, refused }: CaseAround, about: string | null): MyDuty {
  const told = ahead.find(({ duty }) => duty.id === one.duty);
  return {
    ...one,
    agencyName,
    about,
    may,
    seq,
    elsewhere: !one.legal && told?.duty.onlyByCommand !== true,
    notYet: may.includes(one.fulfilledBy) ? refused(one.fulfilledBy) : [],
    snoozedUntil: told?.snoozedUntil ?? null,
    coming: told?.coming ?? [],
  };
}

/** An agency's system has none: duties are people's. */
export async function myDuties(
  store: Store,
  reader: Reader,
  { limit, after, kind, named = false }: DutiesAsked = {},
): Promise<MyDuties> {
  const asked = { after, kind, ...(limit === undefined ? {} : { limit: limit + 1 }) };
  const all = reader.type === 'system' ? [] : await waiting(store, { person: reader.id, ...asked });
  const mine = all.slice(0, limit);
  const last = mine.length < all.length ? mine.at(-1) : undefined;
  return transact(store, async (tx) => {
    const clock = await caseNow(store, tx);
    const rows = await readCases(
      tx,
      mine.map(({ ref }) => ref.id),
    );
    const officesAt = onceEach((agency) => officesOf(tx, agency));
    const agencies = { officesAt, nameOf: onceEach((agency) => agencyName(tx, agency)) };
    const cases = new Map<string, CaseAround>();
    for (const [id, row] of rows) cases.set(id, await around(reader, row, agencies, clock));
    const when = { now: clock, today: dayOf(clock), officesAt };
    const about = named ? await subjectNames(store, tx, reader, [...rows.values()], when) : new Map<string, string>();
    const items = mine.flatMap((one): readonly MyDuty[] => {
      const found = cases.get(one.ref.id);
      return found === undefined ? [] : [asMet(one, found, about.get(one.ref.id) ?? null)];
    });
    const next = last === undefined ? null : { due: last.due, case: last.ref.id, duty: last.duty };
    const isIdle = items.length === 0 && after === undefined && kind === undefined;
    return { today: dayOf(clock), items, next, idle: isIdle ? await idleOf(store, tx, reader, clock) : null };
  });
}
