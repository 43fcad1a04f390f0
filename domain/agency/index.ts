/** The agency as a case: roles, absence, contacts, yearly duties, succession (R-ROLE, R-OPS-4 to 6, R-EMP-14). */
import type { CaseDefinition } from '../case/definition.ts';
import { type AgencyCommand, agencyCommands } from './commands.ts';
import { decide } from './decide.ts';
import { duties } from './duties.ts';
import { effects, stillHolds } from './effects.ts';
import type { AgencyEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { AgencyFacts } from './facts.ts';
import { mails } from './mails.ts';
import { acts, waits } from './story.ts';

export const agency: CaseDefinition<AgencyFacts, AgencyCommand, AgencyEvent> = {
  kind: 'agency',
  initial: { status: 'none' },
  commands: agencyCommands,
  decide,
  evolve,
  duties,
  effects,
  waits,
  acts,
  mails,
  stillHolds,
  people: (facts) => (facts.status === 'none' ? {} : facts.holders),
  agency: (facts) => (facts.status === 'none' ? null : facts.id),
  parent: () => null,
  policy: () => ({}),
};
