/** What a participation says yes or no to. Every fault of a command is named, not only the first. */
import { accept, type Context, type Decision, type Refusal, refuse } from '../case/definition.ts';
import type { ParticipationCommand, ParticipationCommandOf } from './commands.ts';
import { decideTold } from './decide-told.ts';
import type { ParticipationEvent } from './events.ts';
import { basisItems, type Participation, type ParticipationFacts } from './facts.ts';

type Decided = Decision<ParticipationEvent>;

export function decide(facts: ParticipationFacts, command: ParticipationCommand, context: Context): Decided {
  if (command.type === 'open') return facts.status === 'none' ? open(command, context) : accept();
  if (facts.status === 'none') return refuse('noSuchParticipation');
  switch (command.type) {
    case 'prepareBasis':
    case 'nameDecisionMaker':
    case 'answer':
    case 'withdraw':
    case 'registerForGathering':
    case 'correct':
      return isOver(facts) && !putsWithdrawalRight(facts, command)
        ? refuse('caseClosed')
        : decideForPeople(facts, command, context);
    default:
      // What a round tells to everybody finds some who are out of it already; that is no fault of anybody.
      // One that withdrew listens on: the withdrawal may have been recorded wrongly.
      return isOver(facts) && (facts.roundEnded || facts.withdrewOn === null) ? accept() : decideTold(facts, command);
  }
}

const isOver = (facts: Participation): boolean => facts.status === 'closed' || facts.roundEnded;

const putsWithdrawalRight = (facts: Participation, command: ParticipationCommandOf<ForPeople>): boolean =>
  command.type === 'correct' && command.withdrawn === false && facts.withdrewOn !== null && !facts.roundEnded;

type ForPeople = 'prepareBasis' | 'nameDecisionMaker' | 'answer' | 'withdraw' | 'registerForGathering' | 'correct';

function decideForPeople(facts: Participation, command: ParticipationCommandOf<ForPeople>, context: Context): Decided {
  switch (command.type) {
    case 'prepareBasis':
      return prepareBasis(facts, command);
    case 'nameDecisionMaker':
      return nameDecisionMaker(facts, command);
    case 'answer':
      return answer(facts, command, context);
    case 'withdraw':
      return withdraw(facts, command, context);
    case 'registerForGathering':
      return register(facts, command, context);
    case 'correct':
      return correct(facts, command, context);
    default:
      return command satisfies never;
  }
}

function open({ type: _, ...given }: ParticipationCommandOf<'open'>, { today, agencyPolicy }: Context): Decided {
  return accept({ type: 'opened', on: today, ...given, policy: { ...given.policy, ...agencyPolicy } });
}

function prepareBasis(facts: Participation, command: ParticipationCommandOf<'prepareBasis'>): Decided {
  if (facts.status !== 'invited') return refuse('alreadyAnswered');
  const covered = basisItems.filter((item) => command.covered.includes(item));
  const same = covered.length === facts.basis.length && covered.every((item) => facts.basis.includes(item));
  return same ? accept() : accept({ type: 'basisPrepared', covered });
}

function nameDecisionMaker(facts: Participation, { person }: ParticipationCommandOf<'nameDecisionMaker'>): Decided {
  if (facts.status !== 'invited') return refuse('alreadyAnswered');
  if (facts.decisionMaker === person) return accept();
  return accept({ type: 'decisionMakerNamed', person, replaced: facts.decisionMaker });
}

const numberFaults = (takePart: boolean, positions: number): Refusal[] => {
  if (takePart && positions === 0) return [{ code: 'positionsMissing', field: 'positions' }];
  return !takePart && positions > 0 ? [{ code: 'declineWithPositions', field: 'positions' }] : [];
};

function answer(facts: Participation, command: ParticipationCommandOf<'answer'>, context: Context): Decided {
  const { takePart, positions, onPaper } = command;
  if (facts.answer !== null) {
    const same = facts.answer.takePart === takePart && facts.answer.positions === positions;
    return same && facts.status !== 'withdrawn' ? accept() : refuse('alreadyAnswered');
  }
  const refusals = numberFaults(takePart, positions);
  const decides = context.holds.includes('decisionMaker');
  if (onPaper === undefined && !decides) refusals.push({ code: 'onlyDecisionMaker', field: 'onPaper' });
  if (onPaper !== undefined && onPaper.on > context.today) refusals.push({ code: 'dayAhead', field: 'onPaper.on' });
  if (onPaper !== undefined && onPaper.on < facts.openedOn) {
    refusals.push({ code: 'dayBeforeInvitation', field: 'onPaper.on', data: { openedOn: facts.openedOn } });
  }
  if (refusals.length > 0) return { refusals };
  const self = context.actor.type === 'person' ? context.actor.id : null;
  return accept({
    type: 'answered',
    takePart,
    positions,
    on: onPaper?.on ?? context.today,
    decidedBy: onPaper?.decidedBy ?? self,
    onPaper: onPaper !== undefined,
  });
}

function withdraw(facts: Participation, { reason }: ParticipationCommandOf<'withdraw'>, { today }: Context): Decided {
  if (facts.status === 'invited') return refuse('notAnsweredYet');
  if (facts.status !== 'takingPart') return refuse('notTakingPart');
  return accept({ type: 'withdrawn', reason, on: today });
}

function correct(facts: Participation, command: ParticipationCommandOf<'correct'>, { today }: Context): Decided {
  const { reason, answer: right, withdrawn } = command;
  if (withdrawn === undefined && right === undefined) return refuse('nothingGiven');
  if (withdrawn !== undefined && right !== undefined) return refuse('oneCorrectionAtATime', 'answer');
  if (withdrawn === false) {
    return facts.withdrewOn === null
      ? refuse('notWithdrawn', 'withdrawn')
      : accept({ type: 'withdrawalUndone', reason, on: today });
  }
  if (right === undefined) return accept();
  if (facts.status === 'invited') return refuse('notAnsweredYet');
  if (facts.status === 'withdrawn') return refuse('caseClosed');
  if (right === null) return accept({ type: 'answerTakenBack', reason, on: today });
  const { takePart, positions } = right;
  if (facts.answer?.takePart === takePart && facts.answer.positions === positions) return accept();
  const refusals = numberFaults(takePart, positions);
  return refusals.length > 0
    ? { refusals }
    : accept({ type: 'answerCorrected', reason, takePart, positions, on: today });
}

function register(
  facts: Participation,
  { gathering, coming, shareContact }: ParticipationCommandOf<'registerForGathering'>,
  { actor }: Context,
): Decided {
  const contact = shareContact === true && coming && actor.type === 'person' ? actor.id : null;
  const known = facts.gatherings[gathering];
  if (known === undefined || known.state === 'cancelled') return refuse('noSuchGathering', 'gathering');
  if (known.state === 'held') return refuse('gatheringIsOver', 'gathering');
  const same = known.coming === coming && known.contact === contact;
  return same ? accept() : accept({ type: 'gatheringAnswered', gathering, coming, contact });
}
