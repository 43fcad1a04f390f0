/** Who would get what the coordinator writes to many, who would not, and why (R-MAIL-4). Agencies, never persons. */
import { exporters } from '../domain/access.ts';
import type { MessageRole, Round } from '../domain/round/facts.ts';
import { type Directory, holder, route } from '../domain/routing.ts';
import type { AgencyId, Day, PersonId } from '../domain/words.ts';
import { directoryOfMany } from './directory.ts';
import { lateOf } from './exports.ts';
import { openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

/** `holder`: whoever has the role. The others that get it: in their place, and why. Then why nobody gets it. */
export const standings = [
  'holder',
  'deputy',
  'another',
  'notInvited',
  'declined',
  'withdrawn',
  'noAddress',
  'nobodyThere',
] as const;
export type Standing = (typeof standings)[number];

export interface AgencyRecipient {
  readonly agency: AgencyId;
  readonly name: string;
  readonly answer: Round['agencies'][string]['answer'];
  /** It has open duties in the round whose day has passed. */
  readonly late: boolean;
  readonly standing: Standing;
  /** How many people there get it. */
  readonly people: number;
}

export const getsIt = ({ standing }: Pick<AgencyRecipient, 'standing'>): boolean =>
  standing === 'holder' || standing === 'deputy' || standing === 'another';

/** Of these people, those whom no mail reaches. */
async function silentOf(tx: Transaction, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  const rows = await tx.$queryRaw<{ id: PersonId }[]>`
    SELECT id FROM (
      SELECT DISTINCT ON (person_id) person_id AS id, email, refused_at, erased_at FROM person_version
      WHERE person_id = ANY(${[...people]}) ORDER BY person_id, version DESC) latest
    WHERE email IS NULL OR refused_at IS NOT NULL OR erased_at IS NOT NULL`;
  return new Set(rows.map(({ id }) => id));
}

interface Around {
  readonly directory: Directory;
  readonly today: Day;
  readonly silent: ReadonlySet<PersonId>;
}

type Found = Pick<AgencyRecipient, 'standing' | 'people'>;

const none = (standing: Standing): Found => ({ standing, people: 0 });

function ofHr({ asked, answer }: Round['agencies'][string], agency: AgencyId, around: Around): Found {
  if (answer === 'declined' || answer === 'withdrawn') return none(answer);
  if (!asked) return none('notInvited');
  const { directory, today, silent } = around;
  const concerned = { agency, people: {} };
  const found = route('hr', concerned, directory, today, silent);
  if (found === null) return none(holder('hr', concerned, directory) === null ? 'nobodyThere' : 'noAddress');
  if (found.as !== 'hr') return { standing: 'another', people: 1 };
  return { standing: found.onBehalfOf === null ? 'holder' : 'deputy', people: 1 };
}

interface Filled {
  readonly caseId: string;
  readonly person: PersonId;
}

function ofEmployments(facts: Round, agency: AgencyId, filled: readonly Filled[], { silent }: Around): Found {
  const here = filled.filter(({ caseId }) => facts.employments[caseId]?.agency === agency);
  if (here.length === 0) return none('nobodyThere');
  const reached = new Set(here.map(({ person }) => person).filter((person) => !silent.has(person)));
  return reached.size === 0 ? none('noAddress') : { standing: 'holder', people: reached.size };
}

const filledIn = (tx: Transaction, facts: Round, role: MessageRole): Promise<readonly Filled[]> => {
  const running = Object.keys(facts.employments).filter((id) => facts.employments[id]?.outcome === null);
  return tx.$queryRaw<Filled[]>`
    SELECT case_id AS "caseId", person_id AS person FROM case_person
    WHERE case_id = ANY(${running}) AND role = ${role}`;
};

/** Every agency of the round, by name. Null: no such round for this reader. */
export const readRecipients = (
  store: Store,
  reader: Reader,
  round: string,
  to: MessageRole,
): Promise<readonly AgencyRecipient[] | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'round', id: round }, 'record', exporters.progress);
    if (opened === null) return null;
    const facts = opened.row.state.facts as unknown as Round;
    const ids = Object.keys(facts.agencies);
    const { today } = opened;
    const names = await tx.agency.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
    const late = new Set((await lateOf(tx, round, today)).map(({ agency }) => agency));
    const directory = await directoryOfMany(tx, ids);
    const filled = to === 'hr' ? [] : await filledIn(tx, facts, to);
    const everybody = [...directory.holdings, ...filled].map(({ person }) => person);
    const deputies = directory.deputyships.map(({ deputy }) => deputy);
    const around: Around = { directory, today, silent: await silentOf(tx, [...everybody, ...deputies]) };
    const known = new Map(names.map(({ id, name }) => [id, name]));
    return Object.entries(facts.agencies)
      .map(
        ([agency, one]): AgencyRecipient => ({
          agency,
          name: known.get(agency) ?? agency,
          answer: one.answer,
          late: late.has(agency),
          ...(to === 'hr' ? ofHr(one, agency, around) : ofEmployments(facts, agency, filled, around)),
        }),
      )
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  });
