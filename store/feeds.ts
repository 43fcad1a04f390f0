/** A person's calendar feed (R-DUT-7): a secret address that says what `/v1/duties` says, and the gatherings they are asked to. */
import { dayOf } from '../domain/calendar.ts';
import { type Facts as EmploymentFacts, isCurrent } from '../domain/employment/facts.ts';
import { fixedGatherings, guests, personOf } from '../domain/employment/gatherings.ts';
import { isInvited, type ParticipationFacts } from '../domain/participation/facts.ts';
import { rolesHeld } from '../domain/routing.ts';
import type { CaseKind, Day, Instant, Language, PersonId } from '../domain/words.ts';
import { type CaseRow, readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { concernedIn, officesOf } from './directory.ts';
import { latestVersion } from './people.ts';
import { myDuties } from './reading-duties.ts';
import { scoped, scopeOf, scopeOfOneself } from './scope.ts';
import { looksLikeSecret, newSecret, secretHash } from './secrets.ts';
import { ask, type Store, type Transaction, transact } from './store.ts';
import type { Waiting } from './waiting.ts';

/** Makes the person's address, in place of the one before. @returns its secret, which is shown once and kept nowhere */
export async function createFeed(store: Store, person: PersonId): Promise<string> {
  const token = newSecret();
  const row = { tokenHash: secretHash(token), createdMachineAt: new Date(store.machineNow()) };
  const own = scoped(store, scopeOfOneself(person));
  await ask(own, (tx) =>
    tx.calendarFeed.upsert({ where: { personId: person }, create: { personId: person, ...row }, update: row }),
  );
  return token;
}

/** After this the address is nobody's. Without one nothing happens. */
export async function revokeFeed(store: Store, person: PersonId): Promise<void> {
  await ask(scoped(store, scopeOfOneself(person)), (tx) => tx.calendarFeed.deleteMany({ where: { personId: person } }));
}

export const hasFeed = (store: Store, person: PersonId): Promise<boolean> =>
  ask(
    scoped(store, scopeOfOneself(person)),
    async (tx) => (await tx.calendarFeed.count({ where: { personId: person } })) > 0,
  );

/** A gathering with day, hours and place, to which the person is asked and has not said no. */
export interface FeedGathering {
  readonly id: string;
  readonly sequence: number;
  readonly day: Day;
  /** `HH:MM` */
  readonly from: string;
  readonly to: string;
  readonly place: string;
  /** The case by which the person is asked. */
  readonly case: string;
}

export interface Feed {
  readonly language: Language;
  readonly now: Instant;
  readonly duties: readonly Waiting[];
  readonly gatherings: readonly FeedGathering[];
}

/** What stands behind an address; null when it is unknown or revoked, or its person is erased. */
export async function openFeed(store: Store, token: string): Promise<Feed | null> {
  if (!looksLikeSecret(token)) return null;
  const rows = await store.database.$queryRaw<{ owner: PersonId | null }[]>`
    SELECT feed_owner(${secretHash(token)}) AS owner`;
  const person = rows[0]?.owner ?? null;
  if (person === null) return null;
  const { now, scope } = await ask(store, async (tx) => {
    const at = await caseNow(store, tx);
    return { now: at, scope: await scopeOf(tx, { type: 'person', id: person }, dayOf(at)) };
  });
  const bound = scoped(store, scope);
  const known = await transact(bound, (tx) => latestVersion(tx, person));
  if (known === null) return null;
  const { items: duties } = await myDuties(bound, { type: 'person', id: person });
  const gatherings = await transact(bound, (tx) => gatheringsOf(tx, person, dayOf(now), scope.agencies));
  return { language: known.language, now, duties, gatherings };
}

/** From the employments that a person has a part in, and, for HR, their agency's participations; each gathering once. */
async function gatheringsOf(
  tx: Transaction,
  person: PersonId,
  today: Day,
  agencies: readonly string[],
): Promise<readonly FeedGathering[]> {
  const rows = await tx.$queryRaw<{ id: string; kind: CaseKind }[]>`
    SELECT DISTINCT case_file.id, kind FROM case_file
    LEFT JOIN case_person ON case_id = case_file.id AND person_id = ${person} AND role IN ('employee', 'leader', 'mentor')
    WHERE seq > 0 AND NOT erased AND ((kind = 'employment' AND case_person.case_id IS NOT NULL)
      OR (kind = 'participation' AND agency_id = ANY (${[...agencies]})))
    ORDER BY kind, id`;
  const found = new Map<string, FeedGathering>();
  for (const { id } of rows) {
    const row = await readCase(tx, id);
    if (row === null) continue;
    const those = row.ref.kind === 'employment' ? asGuest(row, person) : await asHr(tx, row, person, today);
    for (const one of those) if ((found.get(one.id)?.sequence ?? -1) < one.sequence) found.set(one.id, one);
  }
  return [...found.values()].toSorted((a, b) => (a.day + a.from < b.day + b.from ? -1 : 1));
}

function asGuest(row: CaseRow, person: PersonId): readonly FeedGathering[] {
  const facts = row.state.facts as EmploymentFacts;
  if (!isCurrent(facts)) return [];
  return fixedGatherings(facts)
    .filter(([, gathering]) => guests(facts, gathering).some((guest) => personOf(facts, guest) === person))
    .filter(([, { coming, others }]) => (facts.employee === person ? coming : others[person]) !== false)
    .map(([id, { sequence, calledOff, day, from, to, place }]) => ({
      id,
      // As the invitation counts for the employee (domain/employment/gatherings.ts): others are never called off alone.
      sequence: sequence + (facts.employee === person ? 2 * calledOff : 0),
      day,
      from,
      to,
      place,
      case: row.ref.id,
    }));
}

async function asHr(tx: Transaction, row: CaseRow, person: PersonId, today: Day): Promise<readonly FeedGathering[]> {
  const facts = row.state.facts as ParticipationFacts;
  if (facts.status !== 'takingPart') return [];
  const { directory } = await officesOf(tx, facts.agency);
  if (!rolesHeld(person, concernedIn(row), directory, today).some(({ role }) => role === 'hr')) return [];
  return Object.entries(facts.gatherings).flatMap(([id, gathering]) => {
    if (!isInvited(gathering) || gathering.coming === false) return [];
    const { sequence, day, from, to, place } = gathering;
    return [{ id, sequence: sequence + 2 * facts.calledOff, day, from, to, place, case: row.ref.id }];
  });
}
