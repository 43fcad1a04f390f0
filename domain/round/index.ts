/** The programme round: plan, agencies, common dates, gatherings, guidance, close (R-RND). */
import type { CaseDefinition } from '../case/definition.ts';
import { type RoundCommand, roundCommands } from './commands.ts';
import { decide } from './decide/index.ts';
import { duties } from './duties.ts';
import { effects } from './effects.ts';
import type { RoundEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { RoundFacts } from './facts.ts';
import { mails } from './mails.ts';
import { timed } from './messages.ts';
import { acts, waits } from './story.ts';

export const round: CaseDefinition<RoundFacts, RoundCommand, RoundEvent> = {
  kind: 'round',
  initial: { status: 'none' },
  commands: roundCommands,
  decide,
  evolve,
  duties,
  effects,
  waits,
  acts,
  timed,
  mails,
  people: () => ({}),
  agency: (facts) => (facts.status === 'none' ? null : facts.coordinatingAgency),
  parent: () => null,
  policy: (facts) => (facts.status === 'none' ? {} : facts.policy),
};
