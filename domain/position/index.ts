/** A position: from registration over advertisement, verification and selection to an answer for everybody (R-POS). */
import type { CaseDefinition } from '../case/definition.ts';
import type { LedgerEvent } from '../case/ledger.ts';
import { isLedgerEvent } from '../case/ledger.ts';
import { type PositionCommand, positionCommands } from './commands.ts';
import { decide } from './decide/index.ts';
import { duties } from './duties.ts';
import { effects } from './effects.ts';
import type { PositionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { PositionFacts } from './facts.ts';
import { mails } from './mails.ts';
import { acts, waits } from './story.ts';

export const position: CaseDefinition<PositionFacts, PositionCommand, PositionEvent | LedgerEvent> = {
  kind: 'position',
  initial: { status: 'none' },
  commands: positionCommands,
  decide,
  evolve: (facts, event) => (isLedgerEvent(event) ? facts : evolve(facts, event)),
  duties,
  effects: (event, after, context, before) => (isLedgerEvent(event) ? {} : effects(event, after, context, before)),
  waits,
  acts,
  mails,
  people: (facts) => (facts.status === 'none' ? {} : { leader: facts.leader }),
  agency: (facts) => (facts.status === 'none' ? null : facts.agency),
  parent: (facts) => (facts.status === 'none' ? null : facts.round),
  policy: (facts) => (facts.status === 'none' ? {} : facts.policy),
};
