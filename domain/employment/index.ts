/** An employment: from the hire over day one and the term to a permanent post or to leaving (R-EMP). */
import type { CaseDefinition } from '../case/definition.ts';
import { isLedgerEvent } from '../case/ledger.ts';
import type { PersonId, Role } from '../words.ts';
import { type EmploymentCommand, employmentCommands } from './commands.ts';
import { decide } from './decide/index.ts';
import { duties } from './duties/index.ts';
import { effects } from './effects.ts';
import type { EmploymentEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { type Facts, isKnown } from './facts.ts';
import { mails } from './mails.ts';
import { acts, waits } from './story.ts';

const people = (facts: Facts): Partial<Readonly<Record<Role, PersonId>>> => {
  if (!isKnown(facts)) return {};
  const { employee, leader, mentor, buddy } = facts;
  return {
    employee,
    leader,
    ...(mentor === null ? {} : { mentor: mentor.person }),
    // The role has ended, and with it what the buddy may see.
    ...(buddy === null || facts.done.buddyRoleEnded !== null ? {} : { buddy: buddy.person }),
  };
};

export const employment: CaseDefinition<Facts, EmploymentCommand, EmploymentEvent> = {
  kind: 'employment',
  initial: { status: 'none' },
  commands: employmentCommands,
  decide,
  evolve: (facts, event) => (isLedgerEvent(event) ? facts : evolve(facts, event)),
  duties,
  effects: (event, after, context, before) => (isLedgerEvent(event) ? {} : effects(event, after, context, before)),
  waits,
  acts,
  mails,
  people,
  agency: (facts) => (isKnown(facts) ? facts.agency : null),
  parent: (facts) => (isKnown(facts) ? facts.round : null),
  policy: (facts) => (isKnown(facts) ? facts.policy : {}),
};
