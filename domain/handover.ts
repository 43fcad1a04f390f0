/** Giving all that somebody carries in an agency to somebody else (R-OPS-5): which command moves what. */
import type { AnyCommand } from './case/engine.ts';
import type { CaseKind, CaseRef, Day, PersonId, Role } from './words.ts';

/** A role that the person fills: for the whole agency, or in one case. */
export interface CarriedRole {
  readonly is: 'role';
  readonly ref: CaseRef;
  readonly role: Role;
  /** Where a buddy meets the employee, who goes on being met there. */
  readonly place: string | null;
}

/** A duty that was given to the person by name: it does not follow a role. */
export interface CarriedDuty {
  readonly is: 'duty';
  readonly ref: CaseRef;
  readonly duty: string;
}

/** A time in which the person stands in for somebody. */
export interface CarriedDeputyship {
  readonly is: 'deputyship';
  readonly ref: CaseRef;
  readonly for: PersonId;
  readonly from: Day;
  readonly to: Day;
}

export type Carried = CarriedRole | CarriedDuty | CarriedDeputyship;

type Move = (to: PersonId, carried: CarriedRole) => AnyCommand;

const appoint: Move = (person, { role }) => ({ type: 'appoint', role, person });

/** Roles that are not here follow another: an application's leader is its position's. */
const moves: Readonly<Record<CaseKind, Partial<Readonly<Record<Role, Move>>>>> = {
  agency: { hr: appoint, hrHead: appoint, payroll: appoint, coordinator: appoint, programmeMailbox: appoint },
  round: {},
  participation: { decisionMaker: (person) => ({ type: 'nameDecisionMaker', person }) },
  position: { leader: (leader) => ({ type: 'changeLeader', leader }) },
  application: {},
  employment: {
    leader: (person) => ({ type: 'changeLeader', person }),
    mentor: (person) => ({ type: 'appointMentor', person }),
    buddy: (person, { place }) => ({ type: 'appointBuddy', person, place }),
  },
};

export const movesByItself = (kind: CaseKind, role: Role): boolean => moves[kind][role] !== undefined;

/**
 * In order: what comes later builds on it. A period in which the new holder would stand in for themselves is ended.
 * @param today a period that has begun goes on from here
 */
export function handover(carried: Carried, to: PersonId, today: Day): readonly AnyCommand[] {
  switch (carried.is) {
    case 'role': {
      const move = moves[carried.ref.kind][carried.role];
      return move === undefined ? [] : [move(to, carried)];
    }
    case 'duty':
      return [{ type: 'case.reassign', duty: carried.duty, person: to }];
    case 'deputyship': {
      const { from } = carried;
      const end: AnyCommand = { type: 'endDeputy', person: carried.for, from };
      if (carried.for === to) return [end];
      const rest = { from: from < today ? today : from, to: carried.to };
      return [end, { type: 'setDeputy', person: carried.for, deputy: to, ...rest }];
    }
    default:
      return carried satisfies never;
  }
}
