/** Who gets what is meant for a role (R-ROLE-2, 3, 5; R-DUT-9). Pure: the store brings the directory. */
import { type AgencyId, type Day, type PersonId, type Role, roles } from './words.ts';

export interface Holding {
  readonly agency: AgencyId;
  readonly role: Role;
  readonly person: PersonId;
}

export interface Deputyship {
  readonly agency: AgencyId;
  readonly person: PersonId;
  readonly deputy: PersonId;
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
}

export interface Directory {
  readonly holdings: readonly Holding[];
  readonly deputyships: readonly Deputyship[];
  /** The agency that coordinates the programme. */
  readonly coordinator: AgencyId | null;
}

export interface Concerned {
  readonly agency: AgencyId | null;
  /** Roles that the case itself fills. */
  readonly people: Readonly<Partial<Record<Role, PersonId>>>;
}

export interface Route {
  readonly person: PersonId;
  /** The role that gets it in the end: not the asked one when that is vacant. */
  readonly as: Role;
  /** The holder who is away and for whom a deputy gets it. */
  readonly onBehalfOf: PersonId | null;
}

/** Where a role's post goes when the role is vacant (R-ROLE-5). Applicants and employees have nobody in their place. */
const fallbacks: Readonly<Record<Role, readonly Role[]>> = {
  coordinator: [],
  programmeMailbox: ['coordinator'],
  hr: ['hrHead', 'coordinator'],
  hrHead: ['coordinator'],
  leader: ['hr', 'hrHead', 'coordinator'],
  decisionMaker: ['hr', 'hrHead', 'coordinator'],
  mentor: ['hr', 'hrHead', 'coordinator'],
  buddy: ['leader', 'hr', 'hrHead', 'coordinator'],
  employee: [],
  applicant: [],
  payroll: ['hr', 'hrHead', 'coordinator'],
};

const agencyOf = (role: Role, { agency }: Concerned, { coordinator }: Directory): AgencyId | null =>
  role === 'coordinator' || role === 'programmeMailbox' ? coordinator : agency;

export function holder(role: Role, concerned: Concerned, directory: Directory): PersonId | null {
  const own = concerned.people[role];
  if (own !== undefined) return own;
  const agency = agencyOf(role, concerned, directory);
  return directory.holdings.find((one) => one.agency === agency && one.role === role)?.person ?? null;
}

const isAt =
  (agency: AgencyId | null, today: Day) =>
  (one: Deputyship): boolean =>
    one.agency === agency && one.from <= today && today <= one.to;

/**
 * Deputies of the role's own agency: another's word on who stands in for whom counts for that other alone (R-ROLE-4).
 */
const deputiesFor = (role: Role, concerned: Concerned, directory: Directory, today: Day): readonly Deputyship[] =>
  directory.deputyships.filter(isAt(agencyOf(role, concerned, directory), today));

/** Follows deputies of deputies, but never in a circle. */
function present(person: PersonId, deputyships: readonly Deputyship[]): PersonId {
  const seen = new Set([person]);
  let current = person;
  for (;;) {
    const deputy = deputyships.find((one) => one.person === current)?.deputy ?? null;
    if (deputy === null || seen.has(deputy)) return current;
    seen.add(deputy);
    current = deputy;
  }
}

/** @param refused people whose address was refused: nothing is mailed there about it (R-MAIL-2) */
export function route(
  role: Role,
  concerned: Concerned,
  directory: Directory,
  today: Day,
  refused: ReadonlySet<PersonId> = new Set(),
): Route | null {
  for (const as of [role, ...fallbacks[role]]) {
    const held = holder(as, concerned, directory);
    if (held === null) continue;
    const person = present(held, deputiesFor(as, concerned, directory, today));
    if (!refused.has(person)) return { person, as, onBehalfOf: person === held ? null : held };
  }
  return null;
}

export interface Held {
  readonly role: Role;
  /** The holder whose deputy the person is; null for the holder. */
  readonly onBehalfOf: PersonId | null;
}

/** Every role that a person holds towards a case, a deputy's included. */
export function rolesHeld(person: PersonId, concerned: Concerned, directory: Directory, today: Day): readonly Held[] {
  const hold = (role: Role): readonly Held[] => {
    const held = holder(role, concerned, directory);
    if (held === person) return [{ role, onBehalfOf: null }];
    if (held === null) return [];
    const standsIn = deputiesFor(role, concerned, directory, today).some(
      (one) => one.deputy === person && one.person === held,
    );
    return standsIn ? [{ role, onBehalfOf: held }] : [];
  };
  return roles.flatMap(hold);
}
