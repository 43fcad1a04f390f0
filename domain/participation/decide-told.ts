/** What a round tells its participations: taken by those whom it concerns, nothing happens at the others (R-RND-5). */
import { accept, type Decision } from '../case/definition.ts';
import type { ParticipationCommand, ParticipationCommandOf } from './commands.ts';
import type { ParticipationEvent } from './events.ts';
import type { Participation } from './facts.ts';

type Decided = Decision<ParticipationEvent>;
type Told = Extract<ParticipationCommand, { type: `note${string}` | 'extendReply' | 'passMessageOn' }>;

export function decideTold(facts: Participation, command: Told): Decided {
  switch (command.type) {
    case 'passMessageOn': {
      const { type: _, ...given } = command;
      return accept({ type: 'messagePassedOn', ...given });
    }
    case 'extendReply':
      return facts.status === 'invited' && command.to !== facts.replyBy
        ? accept({ type: 'replyExtended', to: command.to })
        : accept();
    case 'noteDateMoved':
      return concerns(facts, command) ? accept({ type: 'dateMoved', date: command.date, to: command.to }) : accept();
    case 'noteRoundCorrected':
      return roundCorrected(facts, command);
    case 'noteRemoved':
      return accept({ type: 'roundEnded', why: 'removed' });
    case 'noteRoundClosed':
      return accept({ type: 'roundEnded', why: 'closed' });
    case 'noteGathering':
      return gathering(facts, command);
    case 'noteGatheringCancelled': {
      const known = facts.gatherings[command.gathering];
      return known?.state === 'planned'
        ? accept({ type: 'gatheringCancelled', gathering: command.gathering, sequence: command.sequence })
        : accept();
    }
    case 'noteGatheringHeld':
      return facts.gatherings[command.gathering]?.state === 'planned'
        ? accept({ type: 'gatheringHeld', gathering: command.gathering })
        : accept();
    default:
      return command satisfies never;
  }
}

/** The reply date is news to those who have not replied, the others to those who take part. */
function concerns(facts: Participation, { date, to }: ParticipationCommandOf<'noteDateMoved'>): boolean {
  if (date !== 'replyBy') return facts.status === 'takingPart';
  const keepsOwn = facts.extended && facts.replyBy >= to;
  return facts.status === 'invited' && !keepsOwn && facts.replyBy !== to;
}

function roundCorrected(facts: Participation, command: ParticipationCommandOf<'noteRoundCorrected'>): Decided {
  const { name, targetGroup, termMonths } = command;
  const same = facts.name === name && facts.targetGroup === targetGroup && facts.termMonths === termMonths;
  return same ? accept() : accept({ type: 'roundCorrected', name, targetGroup, termMonths });
}

function gathering(facts: Participation, command: ParticipationCommandOf<'noteGathering'>): Decided {
  const known = facts.gatherings[command.gathering];
  const news = known === undefined || (known.state === 'planned' && known.sequence < command.sequence);
  if (facts.status !== 'takingPart' || !command.audience.includes('hr') || !news) return accept();
  const { type: _, ...given } = command;
  return accept({ type: 'gatheringNoted', ...given });
}
