/** A participation: one agency in one round, invited, deciding, taking part or not (R-PAR). */
import type { CaseDefinition } from '../case/definition.ts';
import { type ParticipationCommand, participationCommands } from './commands.ts';
import { decide } from './decide.ts';
import { duties } from './duties.ts';
import { effects } from './effects.ts';
import type { ParticipationEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { ParticipationFacts } from './facts.ts';
import { mails } from './mails.ts';
import { acts, waits } from './story.ts';

export const participation: CaseDefinition<ParticipationFacts, ParticipationCommand, ParticipationEvent> = {
  kind: 'participation',
  initial: { status: 'none' },
  commands: participationCommands,
  decide,
  evolve,
  duties,
  effects,
  waits,
  acts,
  mails,
  people: (facts) =>
    facts.status === 'none' || facts.decisionMaker === null ? {} : { decisionMaker: facts.decisionMaker },
  agency: (facts) => (facts.status === 'none' ? null : facts.agency),
  parent: (facts) => (facts.status === 'none' ? null : facts.round),
  policy: (facts) => (facts.status === 'none' ? {} : facts.policy),
};
