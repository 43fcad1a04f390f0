/** What an agency owes: a holder for each role (R-OPS-5), two things each year (R-EMP-14), systems that are told (R-OPS-9). */
import { addDays, addWorkingDays } from '../calendar.ts';
import type { Duty, Rung } from '../case/definition.ts';
import type { Day, Role } from '../words.ts';
import type { Agency, AgencyFacts, EndpointDown, FillableRole } from './facts.ts';
import type { AgencyMail } from './mails.ts';
import { discussionYears, reportYears } from './years.ts';

export const duties = (facts: AgencyFacts): readonly Duty[] =>
  facts.status === 'active'
    ? [
        ...vacancies.flatMap((row) => vacancy(facts, row) ?? []),
        ...discussionYears(facts).map(unionDiscussion),
        ...reportYears(facts).map(annualExtract),
        ...Object.entries(facts.endpointsDown).map(endpointDown),
      ]
    : [];

interface VacancyRow {
  readonly role: FillableRole;
  /** Who sees to it; if that role is vacant too, R-ROLE-5 leads on. */
  readonly owner: Role;
  readonly needed: (facts: Agency) => boolean;
}

const employs = (facts: Agency): boolean => facts.employments > 0;
const recruits = (facts: Agency): boolean => !facts.coordinates || employs(facts);
const coordinates = (facts: Agency): boolean => facts.coordinates;

const vacancies: readonly VacancyRow[] = [
  { role: 'hr', owner: 'hrHead', needed: recruits },
  { role: 'hrHead', owner: 'hr', needed: recruits },
  { role: 'payroll', owner: 'hr', needed: employs },
  { role: 'coordinator', owner: 'hrHead', needed: coordinates },
  { role: 'programmeMailbox', owner: 'coordinator', needed: coordinates },
];

/** Working days in which a vacant role should be filled, and between two reminders of it. */
const fillWithinWorkingDays = 5;

function vacancy(facts: Agency, { role, owner, needed }: VacancyRow): Duty | null {
  if (facts.holders[role] !== undefined || !needed(facts)) return null;
  const since = facts.vacated[role] ?? facts.registeredOn;
  return {
    id: `vacant.${role}`,
    owner,
    due: addWorkingDays(since, fillWithinWorkingDays),
    basis: 'R-OPS-5',
    fulfilledBy: 'appoint',
    rungs: [
      {
        id: 'again',
        on: addDays(since, 1),
        free: 'later',
        to: owner,
        mail: 'roleVacant' satisfies AgencyMail,
        every: { workingDays: fillWithinWorkingDays },
      },
    ],
    data: { role },
  };
}

const before = (due: Day, days: number, to: Role, mail: AgencyMail): Rung => ({
  id: to === 'hr' ? `before-${days}` : 'escalated',
  on: addDays(due, -days),
  free: 'earlier',
  to,
  mail,
});

/** "At least once a year": by the last day of the year (statsansatteloven § 9 (2)). */
function unionDiscussion(year: number): Duty {
  const due = `${year}-12-31`;
  return {
    id: `unionDiscussion.${year}`,
    owner: 'hr',
    due,
    legal: true,
    basis: 'statsansatteloven § 9 (2)',
    fulfilledBy: 'recordUnionDiscussion',
    rungs: [
      ...[60, 30, 14].map((days) => before(due, days, 'hr', 'unionDiscussionSoon')),
      before(due, 14, 'hrHead', 'unionDiscussionEscalated'),
    ],
    data: { year },
  };
}

/** The annual report leaves on 15 March for every agency of the state alike, so no one may put it off either. */
function annualExtract(year: number): Duty {
  const due = `${year + 1}-03-15`;
  return {
    id: `annualExtract.${year}`,
    owner: 'hr',
    due,
    legal: true,
    basis: 'R-EMP-14',
    fulfilledBy: 'recordAnnualExtract',
    rungs: [
      ...[60, 30, 14].map((days) => before(due, days, 'hr', 'annualExtractSoon')),
      before(due, 3, 'hrHead', 'annualExtractEscalated'),
    ],
    data: { year },
  };
}

/** Working days in which an endpoint should be seen to, and between two reminders of it. */
const seeToWithinWorkingDays = 5;

/** Fulfilled by whoever switches the endpoint on again or deletes it; the service notes that here. */
const endpointDown = ([endpoint, { reason, host, since }]: readonly [string, EndpointDown]): Duty => ({
  id: `endpoint.${endpoint}`,
  owner: 'hr',
  due: addWorkingDays(since, seeToWithinWorkingDays),
  basis: 'R-OPS-9',
  fulfilledBy: 'noteEndpointMended',
  rungs: [
    {
      id: 'again',
      on: addDays(since, 1),
      free: 'later',
      to: 'hr',
      mail: 'endpointDown' satisfies AgencyMail,
      every: { workingDays: seeToWithinWorkingDays },
    },
  ],
  data: { reason, host },
});
