/** Every command of an application and its rule. */
import { accept, type Context } from '../../case/definition.ts';
import type { ApplicationCommand } from '../commands.ts';
import type { Application, ApplicationFacts } from '../facts.ts';
import {
  acknowledgeFeedback,
  answerErasure,
  askErasure,
  correct,
  draftFeedback,
  holdRetention,
  noteArchived,
  noteHireFellThrough,
  noteOutcome,
  releaseHold,
  sendFeedback,
  withdraw,
} from './answer.ts';
import { receive } from './receive.ts';
import { type Decided, nothing, withOpen } from './rows.ts';
import {
  answerInvitation,
  cancelSelectionStep,
  planSelectionStep,
  recordAssessment,
  recordInterview,
} from './select.ts';
import { askCertificate, declare, noteDeadlineMoved, seeCertificate, settle } from './settle.ts';

export function decide(facts: ApplicationFacts, command: ApplicationCommand, context: Context): Decided {
  switch (command.type) {
    case 'receive':
      return receive(facts, command, context);
    case 'correct':
      return correct(facts, command, context);
    case 'acknowledgeFeedback':
      return acknowledgeFeedback(facts, context);
    case 'holdRetention':
      return holdRetention(facts, command);
    case 'releaseHold':
      return releaseHold(facts);
    case 'askErasure':
      return askErasure(facts, command, context);
    case 'answerErasure':
      return answerErasure(facts, command, context);
    case 'noteArchived':
      return noteArchived(facts, command, context);
    case 'noteOutcome':
      return noteOutcome(facts, command);
    case 'noteHireFellThrough':
      return noteHireFellThrough(facts);
    case 'noteDeadlineMoved':
      return noteDeadlineMoved(facts, command, context);
    case 'noteLeader':
      return facts.status === 'none' || facts.leader === command.leader
        ? nothing
        : accept({ type: 'leaderChanged', leader: command.leader });
    default:
      return withOpen(facts, (application) => decideOpen(application, command, context));
  }
}

type WhileOpen = Exclude<
  ApplicationCommand,
  {
    type:
      | 'receive'
      | 'correct'
      | 'acknowledgeFeedback'
      | 'holdRetention'
      | 'releaseHold'
      | 'askErasure'
      | 'answerErasure'
      | `note${string}`;
  }
>;

function decideOpen(application: Application, command: WhileOpen, context: Context): Decided {
  switch (command.type) {
    case 'declare':
      return declare(application, command, context);
    case 'settle':
      return settle(application, command, context);
    case 'withdraw':
      return withdraw(application, command, context);
    case 'planSelectionStep':
      return planSelectionStep(application, command, context);
    case 'cancelSelectionStep':
      return cancelSelectionStep(application, command, context);
    case 'answerInvitation':
      return answerInvitation(application, command, context);
    case 'recordInterview':
      return recordInterview(application, command, context);
    case 'recordAssessment':
      return recordAssessment(application, command);
    case 'askCertificate':
      return askCertificate(application, command, context);
    case 'seeCertificate':
      return seeCertificate(application, command, context);
    case 'draftFeedback':
      return draftFeedback(application, command);
    case 'sendFeedback':
      return sendFeedback(application, command, context);
    default:
      return command satisfies never;
  }
}
