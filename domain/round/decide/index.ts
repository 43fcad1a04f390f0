/** What a round says yes or no to. Every fault of a command is named, not only the first. */
import { accept, type Context, type Decision, refuse } from '../../case/definition.ts';
import type { RoundCommand } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import type { Round, RoundFacts } from '../facts.ts';
import { addAgencies, extendReply, noteAnswer, removeAgency } from './agencies.ts';
import { cancelGathering, changeGathering, closeGathering, planGathering } from './gatherings.ts';
import { recallMessage, sendMessage } from './messages.ts';
import { recordAttendance, recordGuidance, recordRegistration } from './people.ts';
import { changeDraft, close, correct, draft, moveDate, start } from './plan.ts';
import { noteEmployment, noteEmploymentEnded, noteOutcome, notePosition } from './told.ts';

type Decided = Decision<RoundEvent>;

export function decide(facts: RoundFacts, command: RoundCommand, context: Context): Decided {
  if (command.type === 'draft') return facts.status === 'none' ? draft(command, context) : refuse('alreadyDrafted');
  if (facts.status === 'none') return refuse('noSuchRound');
  switch (command.type) {
    case 'noteAnswer':
      return noteAnswer(facts, command);
    case 'notePosition':
      return notePosition(facts, command);
    case 'noteOutcome':
      return noteOutcome(facts, command);
    case 'noteEmployment':
      return noteEmployment(facts, command);
    case 'noteEmploymentEnded':
      return noteEmploymentEnded(facts, command);
    case 'recordRegistration':
    case 'recordAttendance':
      return aboutPeople(facts, command, context);
    case 'recallMessage':
      return recallMessage(facts, command);
    case 'close':
      return facts.status === 'closed' ? accept() : close(facts, context);
    default:
      return facts.status === 'closed' ? refuse('caseClosed') : decideCoordinator(facts, command, context);
  }
}

type PeopleCommand = Extract<RoundCommand, { type: 'recordRegistration' | 'recordAttendance' }>;

/** An employment may tell of a gathering when the round has closed; then there is nothing to do about it. */
function aboutPeople(facts: Round, command: PeopleCommand, context: Context): Decided {
  if (facts.status === 'closed') return context.actor.type === 'case' ? accept() : refuse('caseClosed');
  return command.type === 'recordRegistration'
    ? recordRegistration(facts, command)
    : recordAttendance(facts, command, context);
}

type CoordinatorCommand = Exclude<
  RoundCommand,
  PeopleCommand | { type: `note${string}` } | { type: 'draft' | 'close' | 'recallMessage' }
>;

function decideCoordinator(facts: Round, command: CoordinatorCommand, context: Context): Decided {
  switch (command.type) {
    case 'changeDraft':
      return changeDraft(facts, command, context);
    case 'addAgencies':
      return addAgencies(facts, command, context);
    case 'removeAgency':
      return removeAgency(facts, command);
    case 'start':
      return start(facts, context);
    case 'extendReply':
      return extendReply(facts, command, context);
    case 'moveDate':
      return moveDate(facts, command, context);
    case 'planGathering':
      return planGathering(facts, command, context);
    case 'changeGathering':
      return changeGathering(facts, command, context);
    case 'cancelGathering':
      return cancelGathering(facts, command, context);
    case 'closeGathering':
      return closeGathering(facts, command, context);
    case 'recordGuidance':
      return recordGuidance(facts, command, context);
    case 'sendMessage':
      return sendMessage(facts, command, context);
    case 'setAdvice':
      return facts.advice === command.advice ? accept() : accept({ type: 'adviceSet', advice: command.advice });
    case 'correct':
      return correct(facts, command);
    default:
      return command satisfies never;
  }
}
