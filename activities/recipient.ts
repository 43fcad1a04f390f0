/** In which role somebody gets a mail, and whose names they may therefore read in it (R-ROLE-5, R-RND-9). */
import { dayOf } from '../domain/calendar.ts';
import { type Concerned, type Directory, holder, rolesHeld, route } from '../domain/routing.ts';
import { type Instant, type Language, type PersonId, type Role, roles } from '../domain/words.ts';
import type { Item } from '../store/mailbox.ts';
import { commonTexts } from '../texts/common/index.ts';
import type { Library } from './library.ts';

export interface Standing {
  readonly person: PersonId;
  readonly now: Instant;
  readonly directory: Directory;
  readonly concerned: Concerned;
}

/**
 * The role that the mail fell to where the one meant is vacant; of a mail to a person, the role that they hold in the
 * case, or that the mail is about. Undefined for somebody who holds none any more.
 */
export function receivedAs(item: Item, { person, now, directory, concerned }: Standing): Role | undefined {
  const today = dayOf(now);
  if (item.role !== null) {
    const found = route(item.role, concerned, directory, today);
    if (found?.person === person) return found.as;
    return holder('coordinator', concerned, directory) === person ? 'coordinator' : item.role;
  }
  const own = Object.entries(concerned.people).find(([, one]) => one === person)?.[0];
  const about = own ?? item.data['role'];
  return roles.find((role) => role === about) ?? rolesHeld(person, concerned, directory, today)[0]?.role;
}

const advised: ReadonlySet<Role> = new Set(['hr', 'hrHead', 'leader', 'decisionMaker', 'coordinator']);

/** Its address may tell what the programme is, so nobody else's mail names the programme's mailbox (R-PRV-4, R-RND-9). */
export const getsAdvice = (role: Role | undefined): boolean => role !== undefined && advised.has(role);

const named: readonly (readonly [param: string, role: Role])[] = [
  ['leaderName', 'leader'],
  ['mentorName', 'mentor'],
  ['buddyName', 'buddy'],
  ['employeeName', 'employee'],
  ['applicantName', 'applicant'],
  ['decisionMakerName', 'decisionMaker'],
  ['hrName', 'hr'],
];

/** The coordinator never sees who an applicant or employee is (R-ROLE-5). */
const withheldFromCoordinator: ReadonlySet<Role> = new Set(['employee', 'applicant', 'mentor', 'buddy', 'leader']);

/** Each role's holder by name; the role itself where it is vacant, or where the recipient may not know. */
export async function namesFor(
  library: Library,
  as: Role | undefined,
  { directory, concerned }: Standing,
  language: Language,
): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const [param, role] of named) {
    const person = holder(role, concerned, directory);
    const withheld = as === 'coordinator' && withheldFromCoordinator.has(role);
    const version = person === null || withheld ? null : await library.person(person);
    names[param] = version?.name ?? commonTexts[language].roles[role];
  }
  return names;
}
