/** What a caller may know of themselves: who they are here, and what they have to do (R-DUT-7). */
import { readers } from '../domain/access.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Refusal } from '../domain/case/definition.ts';
import { type DutyOutlook, outlook } from '../domain/case/engine.ts';
import { titleOf } from '../domain/case/title.ts';
import type { AgencyId, CaseKind, Day, Instant, Language, PersonId, Role } from '../domain/words.ts';
import { type CaseRow, readCase, readCases } from './case-row.ts';
import { caseNow } from './clock.ts';
import { type Offices, officesOf } from './directory.ts';
import { agencyName, latestVersion } from './people.ts';
import { commandsFor, type Reader } from './reading.ts';
import { refusalsNow } from './reading-refused.ts';
import { type Store, type Transaction, transact } from './store.ts';
import { type Waiting, waiting, yearMs } from './views.ts';

export interface Myself {
  readonly type: 'person' | 'system';
  readonly id: string;
  readonly name: string | null;
  readonly language: Language | null;
  readonly offices: readonly Office[];
}

interface Office {
  readonly role: Role;
  readonly agency: AgencyId;
  readonly agencyName: string | null;
  readonly onBehalfOf: PersonId | null;
}

export async function whoCalls(store: Store, reader: Reader): Promise<Myself> {
  if (reader.type === 'system') {
    return { type: 'system', id: reader.agency, name: null, language: null, offices: [] };
  }
  return transact(store, async (tx) => {
    const known = await latestVersion(tx, reader.id);
    const today = dayOf(await caseNow(store, tx));
    const offices = await tx.$queryRaw<Office[]>`
      SELECT held.role, held.agency, agency.name AS "agencyName", held."onBehalfOf" FROM (
        SELECT role, agency_id AS agency, NULL AS "onBehalfOf" FROM role_holder WHERE person_id = ${reader.id}
        UNION SELECT holder.role, holder.agency_id, deputy.person_id
        FROM deputy
        JOIN role_holder holder ON holder.person_id = deputy.person_id AND holder.agency_id = deputy.agency_id
        WHERE deputy.deputy_id = ${reader.id} AND ${today} BETWEEN deputy.from_day AND deputy.to_day) held
      LEFT JOIN agency ON agency.id = held.agency
      ORDER BY held.agency, held.role`;
    return { type: 'person', id: reader.id, name: known?.name ?? null, language: known?.language ?? null, offices };
  });
}

/** A duty as the person who has it meets it. */
export interface MyDuty extends Waiting {
  readonly agencyName: string | null;
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
}

type CaseAround = Pick<MyDuty, 'agencyName' | 'may' | 'seq'> & {
  readonly ahead: readonly DutyOutlook[];
  readonly refused: (command: string) => readonly Refusal[];
};

/** An agency's name and offices, asked for once however many of its cases wait. */
function agenciesAsked(tx: Transaction) {
  const known = new Map<AgencyId | null, { readonly offices: Offices; readonly name: string | null }>();
  return async (agency: AgencyId | null) => {
    const found = known.get(agency) ?? {
      offices: await officesOf(tx, agency),
      name: await agencyName(tx, agency),
    };
    known.set(agency, found);
    return found;
  };
}

type Agencies = ReturnType<typeof agenciesAsked>;

async function around(reader: Reader, row: CaseRow, agencies: Agencies, clock: Instant): Promise<CaseAround> {
  const now = Math.max(clock, row.lastAt);
  const agency = row.definition.agency(row.state.facts);
  const { offices, name } = await agencies(agency);
  return {
    agencyName: name,
    may: commandsFor(reader, row, offices, dayOf(now)),
    seq: row.seq,
    refused: (command) => refusalsNow(reader, row, { offices, now, today: dayOf(now) }, command),
    ahead: outlook(row.definition, row.state, { now, quiet: offices.quiet }, now + yearMs),
  };
}

function asMet(one: Waiting, { agencyName, may, seq, ahead, refused }: CaseAround): MyDuty {
  const told = ahead.find(({ duty }) => duty.id === one.duty);
  return {
    ...one,
    agencyName,
    may,
    seq,
    elsewhere: !one.legal && told?.duty.onlyByCommand !== true,
    notYet: may.includes(one.fulfilledBy) ? refused(one.fulfilledBy) : [],
    snoozedUntil: told?.snoozedUntil ?? null,
    coming: told?.coming ?? [],
  };
}

/** An agency's system has none: duties are people's. */
export async function myDuties(store: Store, reader: Reader): Promise<MyDuties> {
  const mine = reader.type === 'system' ? [] : await waiting(store, { person: reader.id });
  return transact(store, async (tx) => {
    const clock = await caseNow(store, tx);
    const rows = await readCases(
      tx,
      mine.map(({ ref }) => ref.id),
    );
    const agencies = agenciesAsked(tx);
    const cases = new Map<string, CaseAround>();
    for (const [id, row] of rows) cases.set(id, await around(reader, row, agencies, clock));
    const items = mine.flatMap((one): readonly MyDuty[] => {
      const found = cases.get(one.ref.id);
      return found === undefined ? [] : [asMet(one, found)];
    });
    return { today: dayOf(clock), items };
  });
}

/** A case in which the person has a part of their own: applied, hired, leader, mentor, buddy. */
export interface MyCase {
  readonly kind: CaseKind;
  readonly id: string;
  readonly role: Role;
  readonly title: string | null;
  readonly agencyName: string | null;
  readonly status: string;
}

/** Not those that an office opens: what is one's own, the running ones first. */
export const myCases = (store: Store, person: PersonId): Promise<readonly MyCase[]> =>
  transact(store, async (tx) => {
    const rows = await tx.casePerson.findMany({
      where: { personId: person, caseFile: { kind: { in: ['application', 'employment'] }, erased: false } },
      orderBy: [{ caseFile: { lastAt: 'desc' } }, { caseId: 'asc' }, { role: 'asc' }],
    });
    const found: MyCase[] = [];
    for (const { caseId, role } of rows) {
      const row = await readCase(tx, caseId);
      if (row === null) continue;
      const { ref, state, definition } = row;
      // A position's leader has a part in its applications, and reads none of them.
      if (!readers[ref.kind].course.some((who) => who === role)) continue;
      found.push({
        ...ref,
        // The table holds roles alone.
        role: role as Role,
        title: titleOf(state.facts),
        agencyName: await agencyName(tx, definition.agency(state.facts)),
        status: state.facts.status,
      });
    }
    return found.toSorted((a, b) => Number(a.status === 'closed') - Number(b.status === 'closed'));
  });
