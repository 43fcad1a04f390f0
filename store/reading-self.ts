/** What a caller may know of themselves: who they are here, and what they have to do (R-DUT-7). */
import { dayOf } from '../domain/calendar.ts';
import { type DutyOutlook, outlook } from '../domain/case/engine.ts';
import type { AgencyId, Day, Language, PersonId, Role } from '../domain/words.ts';
import { readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { officesOf } from './directory.ts';
import { latestVersion } from './people.ts';
import { commandsFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';
import { type Waiting, waiting } from './views.ts';

export interface Myself {
  readonly type: 'person' | 'system';
  readonly id: string;
  readonly name: string | null;
  readonly language: Language | null;
  readonly offices: readonly { readonly role: Role; readonly agency: AgencyId; readonly onBehalfOf: PersonId | null }[];
}

export async function whoCalls(store: Store, reader: Reader): Promise<Myself> {
  if (reader.type === 'system') {
    return { type: 'system', id: reader.agency, name: null, language: null, offices: [] };
  }
  return transact(store, async (tx) => {
    const known = await latestVersion(tx, reader.id);
    const today = dayOf(await caseNow(store, tx));
    const offices = await tx.$queryRaw<{ role: Role; agency: AgencyId; onBehalfOf: PersonId | null }[]>`
      SELECT role, agency_id AS agency, NULL AS "onBehalfOf" FROM role_holder WHERE person_id = ${reader.id}
      UNION SELECT holder.role, holder.agency_id, deputy.person_id
      FROM deputy
      JOIN role_holder holder ON holder.person_id = deputy.person_id AND holder.agency_id = deputy.agency_id
      WHERE deputy.deputy_id = ${reader.id} AND ${today} BETWEEN deputy.from_day AND deputy.to_day
      ORDER BY agency, role`;
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
}

export interface MyDuties {
  readonly today: Day;
  readonly items: readonly MyDuty[];
}

/** How far ahead reminders are told; those of a duty come within weeks of its due date. */
const aheadMs = 366 * 86_400_000;

type CaseAround = Pick<MyDuty, 'agencyName' | 'may'> & { readonly ahead: readonly DutyOutlook[] };

async function around(store: Store, tx: Transaction, reader: Reader, id: string): Promise<CaseAround | null> {
  const row = await readCase(tx, id);
  if (row === null) return null;
  const now = await caseNow(store, tx, row.lastAt);
  const agency = row.definition.agency(row.state.facts);
  const offices = await officesOf(tx, agency);
  const known = agency === null ? null : await tx.agency.findUnique({ where: { id: agency } });
  return {
    agencyName: known?.name ?? null,
    may: commandsFor(reader, row, offices, dayOf(now)),
    ahead: outlook(row.definition, row.state, { now, quiet: offices.quiet }, now + aheadMs),
  };
}

/** An agency's system has none: duties are people's. */
export async function myDuties(store: Store, reader: Reader): Promise<MyDuties> {
  const mine = reader.type === 'system' ? [] : await waiting(store, { person: reader.id });
  return transact(store, async (tx) => {
    const cases = new Map<string, CaseAround | null>();
    for (const id of new Set(mine.map(({ ref }) => ref.id))) cases.set(id, await around(store, tx, reader, id));
    const items = mine.map((one): MyDuty => {
      const { agencyName = null, may = [], ahead = [] } = cases.get(one.ref.id) ?? {};
      const told = ahead.find(({ duty }) => duty.id === one.duty);
      return { ...one, agencyName, may, snoozedUntil: told?.snoozedUntil ?? null, coming: told?.coming ?? [] };
    });
    return { today: dayOf(await caseNow(store, tx)), items };
  });
}
