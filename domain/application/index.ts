/** One candidate's application: receipt, verification, selection, a person's answer, and what is kept (R-APP). */
import type { CaseDefinition } from '../case/definition.ts';
import { isLedgerEvent, type LedgerEvent } from '../case/ledger.ts';
import { type ApplicationCommand, applicationCommands } from './commands.ts';
import { decide } from './decide/index.ts';
import { duties } from './duties.ts';
import { effects } from './effects.ts';
import type { ApplicationEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { ApplicationFacts } from './facts.ts';
import { mails } from './mails.ts';
import { acts, waits } from './story.ts';

export const application: CaseDefinition<ApplicationFacts, ApplicationCommand, ApplicationEvent | LedgerEvent> = {
  kind: 'application',
  initial: { status: 'none' },
  commands: applicationCommands,
  decide,
  evolve: (facts, event) => (isLedgerEvent(event) ? facts : evolve(facts, event)),
  duties,
  effects: (event, after, context, before) => (isLedgerEvent(event) ? {} : effects(event, after, context, before)),
  waits,
  acts,
  mails,
  people: (facts) => (facts.status === 'none' ? {} : { applicant: facts.applicant, leader: facts.leader }),
  agency: (facts) => (facts.status === 'none' ? null : facts.agency),
  parent: (facts) => (facts.status === 'none' ? null : facts.position),
  policy: (facts) => (facts.status === 'none' ? {} : facts.policy),
};
