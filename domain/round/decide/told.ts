/** What positions and employments tell their round. It is taken as it is, after the close too: the facts are theirs. */
import { accept, type Decision } from '../../case/definition.ts';
import type { RoundCommandOf } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import type { Round } from '../facts.ts';

type Decided = Decision<RoundEvent>;

export function notePosition(facts: Round, { position, agency, openings }: RoundCommandOf<'notePosition'>): Decided {
  return facts.positions[position]?.openings === openings
    ? accept()
    : accept({ type: 'positionNoted', position, agency, openings });
}

export function noteOutcome(facts: Round, command: RoundCommandOf<'noteOutcome'>): Decided {
  const { position, agency, outcome, hires } = command;
  const known = facts.positions[position];
  return known?.outcome === outcome && known.hires === hires
    ? accept()
    : accept({ type: 'outcomeNoted', position, agency, outcome, hires });
}

export function noteEmployment(facts: Round, command: RoundCommandOf<'noteEmployment'>): Decided {
  const { employment, agency, start, leaving } = command;
  const known = facts.employments[employment];
  const same = known?.start === start && known.leaving === leaving && known.outcome === null;
  return same ? accept() : accept({ type: 'employmentNoted', employment, agency, start, leaving });
}

export function noteEmploymentEnded(facts: Round, command: RoundCommandOf<'noteEmploymentEnded'>): Decided {
  const { employment, outcome } = command;
  const known = facts.employments[employment];
  return known === undefined || known.outcome === outcome
    ? accept()
    : accept({ type: 'employmentEnded', employment, outcome });
}
